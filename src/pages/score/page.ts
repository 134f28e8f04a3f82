import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {questionSource} from "../../answers/questionSource.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {filmName} from "../../sentences/filmName.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {titlesLanguage} from "../../snapshot/titlesLanguage.js";
import {filmText} from "../../text/film.js";
import {scoreText} from "./text.js";

/** The page of a film's year and popularity. */
export function page(lang: Language): string {
  const text = scoreText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  return questionSource({
    lang,
    name: "score",
    text,
    parameter: "title",
    label: filmText[lang].label,
    hint: filmText[lang].hint(titlesLanguage(lang)),
    examples: {
      heading: filmText[lang].examples,
      choices: films.map((film) => ({
        name: filmName(film, lang),
        note: text.example(
          String(film.release_year),
          film.popularity === null ? "–" : format(lang).measure(film.popularity),
        ),
        parameters: {id: String(film.id)},
      })),
    },
    tables: ["movies", "titles", "crew", "directors"],
  });
}
