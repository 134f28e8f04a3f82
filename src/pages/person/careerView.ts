import {answerView} from "../../answers/answerView.js";
import {careerFigure} from "../../answers/person/careerFigure.js";
import {personAnswer} from "../../answers/person/personAnswer.js";
import {laterFigure} from "../../entities/laterFigure.js";
import {section} from "../../entities/section.js";
import type {PlainContext} from "../../layout/plainContext.js";
import type {PeopleTable} from "../../queries/personRow.js";
import type {PersonJson} from "../../shared/api.js";
import {careerData} from "./careerData.js";
import {personPageText} from "./text.js";

/** The person as an actor or as a director, as the question page answers; null for one who is neither. */
export function careerView(person: PersonJson, table: PeopleTable, page: PlainContext): HTMLElement | null {
  const {lang, dataEnd = null} = page;
  const data = careerData(person, table);
  if (data === null) return null;
  const part = careerFigure(table);
  return section(
    part,
    personPageText[lang].parts[part],
    ...answerView(personAnswer(table, data, lang, dataEnd)),
    // One film, or none, is no course of anything.
    data.person.films_with_return < 2
      ? null
      : laterFigure(
          part,
          () => import("../../answers/person/returnsFigure.js"),
          ({returnsFigure}) => returnsFigure(table, data, lang),
          lang,
        ),
  );
}
