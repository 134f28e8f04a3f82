import {personText} from "../../answers/person/text.js";
import {el} from "../../dom/el.js";
import {filmLink} from "../../dom/filmLink.js";
import {section} from "../../entities/section.js";
import {csvButtons} from "../../figures/csvButtons.js";
import {csvName} from "../../figures/csvName.js";
import {dataTable, type TableColumn} from "../../figures/dataTable.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import {jobName} from "../../format/jobName.js";
import type {Language} from "../../format/language.js";
import {lowerFirst} from "../../format/lowerFirst.js";
import {filmName} from "../../sentences/filmName.js";
import type {PersonFilmJson, PersonJson} from "../../shared/api.js";
import {commonText} from "../../text/common.js";
import {personPageText} from "./text.js";

/** All films of a person, with what the person did in each and how it did. */
export function filmsTable(person: PersonJson, lang: Language): HTMLElement {
  const f = format(lang);
  const text = personPageText[lang];
  // The words of the columns are the same in both.
  const {columns: names, toBeChecked} = personText.actors[lang];
  const known = (value: number) => (value > 0 ? value : null);
  const checked = ({money_suspect, money_doubtful}: PersonFilmJson) => money_suspect || money_doubtful;
  const dollars = (
    title: string,
    of: (film: PersonFilmJson) => number | null,
  ): TableColumn<PersonFilmJson> => ({
    title,
    numeric: true,
    show: (film) => {
      const value = of(film);
      return value === null ? null : f.number(value);
    },
    value: of,
  });
  const columns: readonly TableColumn<PersonFilmJson>[] = [
    {
      title: names.title,
      show: (film) =>
        el(
          "span",
          {},
          filmLink({id: film.id, name: filmName(film, lang)}),
          checked(film) ? el("small", {class: "row-note"}, ` (${toBeChecked})`) : null,
        ),
      value: (film) => filmName(film, lang),
      kind: "name",
    },
    {
      title: text.column,
      show: (film) => el("span", {dir: "auto"}, done(film, lang)),
      value: (film) => done(film, lang),
      kind: "role-cell",
    },
    {
      title: names.date,
      show: (film) => el("time", {datetime: film.release_date}, f.date(film.release_date)),
      value: (film) => film.release_date,
      kind: "nowrap",
    },
    dollars(names.cost, (film) => known(film.budget)),
    dollars(names.revenue, (film) => known(film.revenue)),
    dollars(names.profit, (film) => (film.return_known ? film.revenue - film.budget : null)),
    {
      title: names.return,
      numeric: true,
      show: (film) => (film.return_known ? f.measure(film.return) : null),
      value: (film) => (film.return_known ? film.return : null),
    },
  ];
  return section(
    "films",
    text.parts.films,
    el("p", {class: "meta"}, text.filmsNote),
    dataTable(person.films, columns, {
      label: text.tableLabel({name: person.name}),
      unknown: commonText[lang].unknown,
      rowClass: (film) => (checked(film) ? "suspect" : null),
      sorted: {column: 2, descending: true},
    }),
    el("div", {class: "actions"}, ...csvButtons(person.films, columns, csvName(person), lang)),
  );
}

/** Roles and jobs in a row. */
function done({roles = [], jobs = []}: PersonFilmJson, lang: Language): string {
  const text = personPageText[lang];
  const told = [
    ...roles.map((role) => role ?? text.noRole),
    ...jobs.map((job) => (job === null ? text.noJob : lowerFirst(jobName(job, lang)))),
  ].join(", ");
  // A cell begins with a capital, whatever stands first; a role stays as the source writes it.
  return roles[0] == null ? capital(told) : told;
}
