import {formatDate, formatNumber} from "../frame/format.js";
import {href} from "../frame/href.js";
import type {Language} from "../frame/language.js";
import type {OpenPage} from "../frame/openPage.js";
import type {PersonFilm} from "../queries/filmsOfPerson.js";
import type {PeopleTable} from "../queries/peopleByName.js";
import {suggestPeople} from "../queries/suggestPeople.js";
import {answerPerson, type PersonData} from "../questions/answerPerson.js";
import {cleanInput, longestInput} from "../questions/cleanInput.js";
import {formatMeasure} from "../questions/formatMeasure.js";
import {filmName} from "../questions/lookUpFilm.js";
import {personChoice} from "../questions/lookUpPerson.js";
import type {Choice} from "../questions/outcome.js";
import {commonText} from "../text/common.js";
import {personText} from "../text/person.js";
import {combobox} from "./combobox.js";
import {csvButtons} from "./csvButtons.js";
import {csvName} from "./csvName.js";
import {dataTable, type TableColumn} from "./dataTable.js";
import {el} from "./el.js";
import {questionPage} from "./questionPage.js";

/** The page of an actor's films. */
export function askActor(page: OpenPage): void {
  askPerson(page, "actors", "actor");
}

/** The page of a director's films. */
export function askDirector(page: OpenPage): void {
  askPerson(page, "directors", "director");
}

function askPerson(page: OpenPage, table: PeopleTable, name: string): void {
  const {lang} = page;
  const text = personText[table][lang];
  const {input, ask} = questionPage(page, {
    page: name,
    parameter: "name",
    answer: (parameters, language, run) => answerPerson(table, parameters, language, run, page.dataEnd),
    asked: ({person}) => person.name,
    charts: () => import("./returnsFigure.js"),
    show: (data, _, {returnsFigure}) => [returnsFigure(table, data, lang), filmTable(table, data, lang)],
  });
  combobox<Choice>(input, {
    label: text.label,
    noMatch: text.noMatch,
    pick: ({parameters}) => ask(parameters),
    async suggest(typed) {
      if (!page.engine.mayGuess()) return null;
      const {rows} = await page.engine.query(suggestPeople(table, cleanInput(typed).slice(0, longestInput)));
      return rows.map((hit) => personChoice(hit, table, lang));
    },
  });
}

function filmTable(table: PeopleTable, {person, films}: PersonData, lang: Language): HTMLElement {
  const text = personText[table][lang];
  const dollars = (value: number | null) => (value === null ? null : formatNumber(value, lang));
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
          el("a", {href: href("score", {id: film.id}), dir: "auto"}, filmName(film, lang)),
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
      show: (film) => el("time", {datetime: film.release_date}, formatDate(film.release_date, lang)),
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
      show: (film) => (film.return_known ? formatMeasure(film.return, lang) : null),
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
