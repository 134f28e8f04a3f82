import {el} from "../../dom/el.js";
import {csvButtons} from "../../figures/csvButtons.js";
import {csvName} from "../../figures/csvName.js";
import {dataTable} from "../../figures/dataTable.js";
import {namedPlace} from "../../figures/namedPlace.js";
import type {Language} from "../../format/language.js";
import type {PageContext} from "../../layout/pageContext.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {commonText} from "../../text/common.js";
import type {Question} from "../question.js";
import {questionPage} from "../questionPage.js";
import {suggestOnFocus} from "../suggestOnFocus.js";
import {careerFigure} from "./careerFigure.js";
import {filmColumns} from "./filmColumns.js";
import type {PersonData} from "./personAnswer.js";
import {personText} from "./text.js";

/** Makes the page of an actor's or a director's films live. */
export function showPerson(page: PageContext, table: PeopleTable, question: Question<PersonData>): void {
  const {lang} = page;
  const text = personText[table][lang];
  const {input, ask} = questionPage(page, {
    question,
    charts: () => import("./returnsFigure.js"),
    show: (data, {returnsFigure}) => [
      // One film, or none, is no course of anything.
      ...(data.person.films_with_return < 2
        ? []
        : [() => namedPlace(careerFigure(table), returnsFigure(table, data, lang))]),
      () => filmTable(table, data, lang),
    ],
  });
  suggestOnFocus(input, {
    lang,
    label: text.label,
    noMatch: () => text.noMatch,
    kind: () => table,
    pick: ({parameters}) => ask(parameters),
  });
}

function filmTable(table: PeopleTable, {person, films}: PersonData, lang: Language): HTMLElement {
  const text = personText[table][lang];
  const columns = filmColumns(table, lang);
  const label = text.tableTitle(person.name);
  return el(
    "section",
    {class: "films"},
    el("h3", {class: "chart-title"}, label),
    dataTable(films, columns, {
      label,
      unknown: commonText[lang].unknown,
      rowClass: (film) => (film.money_suspect || film.money_doubtful ? "suspect" : null),
      sorted: {column: 1, descending: true},
    }),
    el("div", {class: "actions"}, ...csvButtons(films, columns, csvName(person), lang)),
  );
}
