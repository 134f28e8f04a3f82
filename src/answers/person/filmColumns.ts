import {el} from "../../dom/el.js";
import {filmLink} from "../../dom/filmLink.js";
import type {TableColumn} from "../../figures/dataTable.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {PersonFilm} from "../../queries/filmsOfPerson.js";
import type {PeopleTable} from "../../queries/personRow.js";
import {filmName} from "../../sentences/filmName.js";
import {personText} from "./text.js";

/** What is told of each film of a person: title, date, and money in dollars, null where unknown. */
export function filmColumns(table: PeopleTable, lang: Language): readonly TableColumn<PersonFilm>[] {
  const f = format(lang);
  const text = personText[table][lang];
  const dollars = (value: number | null) => (value === null ? null : f.number(value));
  const money = (value: number) => (value > 0 ? value : null);
  const profit = (film: PersonFilm) => (film.return_known ? film.revenue - film.budget : null);
  const times = (film: PersonFilm) => (film.return_known ? film.return : null);
  return [
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
}
