import {el} from "../../dom/el.js";
import {filmLink} from "../../dom/filmLink.js";
import {csvButtons} from "../../figures/csvButtons.js";
import {csvName} from "../../figures/csvName.js";
import {dataTable, type TableColumn} from "../../figures/dataTable.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PageContext} from "../../layout/pageContext.js";
import type {PersonFilm} from "../../queries/filmsOfPerson.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import type {Question} from "../question.js";
import {questionPage} from "../questionPage.js";
import {suggestOnFocus} from "../suggestOnFocus.js";
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
      () => returnsFigure(table, data, lang),
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
  const f = format(lang);
  const text = personText[table][lang];
  const dollars = (value: number | null) => (value === null ? null : f.number(value));
  const money = (value: number) => (value > 0 ? value : null);
  const profit = (film: PersonFilm) => (film.return_known ? film.revenue - film.budget : null);
  const times = (film: PersonFilm) => (film.return_known ? film.return : null);
  const columns: readonly TableColumn<PersonFilm>[] = [
    {
      title: text.columns.title,
      show: (film) =>
        el(
          "span",
          {},
          filmLink({id: film.id, name: filmName(film, lang)}),
          ...[
            film.both ? text.both : null,
            film.money_suspect || film.money_doubtful ? text.toBeChecked : null,
          ]
            .filter((note) => note !== null)
            .map((note) => el("small", {class: "row-note"}, ` (${note})`)),
        ),
      value: (film) => filmName(film, lang),
      kind: "name",
    },
    {
      title: text.columns.date,
      show: (film) => el("time", {datetime: film.release_date}, f.date(film.release_date)),
      value: (film) => film.release_date,
      kind: "nowrap",
    },
    {
      title: text.columns.cost,
      numeric: true,
      show: (film) => dollars(money(film.budget)),
      value: (film) => money(film.budget),
    },
    {
      title: text.columns.revenue,
      numeric: true,
      show: (film) => dollars(money(film.revenue)),
      value: (film) => money(film.revenue),
    },
    {title: text.columns.profit, numeric: true, show: (film) => dollars(profit(film)), value: profit},
    {
      title: text.columns.return,
      numeric: true,
      show: (film) => (film.return_known ? f.measure(film.return) : null),
      value: times,
    },
  ];
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
