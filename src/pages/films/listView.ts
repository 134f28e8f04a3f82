import {el} from "../../dom/el.js";
import {filmLink} from "../../dom/filmLink.js";
import {href} from "../../dom/href.js";
import type {Entity} from "../../entities/entityPage.js";
import {explorerLanguages} from "../../entities/explorerLanguages.js";
import {dataTable, type TableColumn} from "../../figures/dataTable.js";
import {capital} from "../../format/capital.js";
import {countryName} from "../../format/countryName.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import type {NamedList} from "./findList.js";
import {filmsText} from "./text.js";

interface Row {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  /** Null where unknown, the mean also where there are no votes. */
  readonly votes: number | null;
  readonly mean: number | null;
}

/** The films of a list, the most voted first. */
export function listView({kind, value, list}: NamedList, lang: Language): Entity {
  const f = format(lang);
  const text = filmsText[lang];
  const name =
    kind === "country"
      ? countryName(value, lang)
      : kind === "language"
        ? capital(languageName(value, lang))
        : value;
  const rows = list.most_voted.map(
    ([id, title, year, votes, mean]): Row => ({
      id,
      name: filmName({id, title}, lang),
      year,
      votes,
      mean: votes === 0 || votes === null ? null : mean,
    }),
  );
  const columns: readonly TableColumn<Row>[] = [
    {title: text.columns.title, show: filmLink, value: (row) => row.name, kind: "name"},
    {title: text.columns.year, numeric: true, show: ({year}) => String(year), value: ({year}) => year},
    {
      title: text.columns.votes,
      numeric: true,
      show: ({votes}) => (votes === null ? null : f.number(votes)),
      value: ({votes}) => votes,
    },
    {
      title: text.columns.mean,
      numeric: true,
      show: ({mean}) => (mean === null ? null : f.number(mean, 1)),
      value: ({mean}) => mean,
    },
  ];
  const shown = f.number(list.films);
  const lead =
    list.films > rows.length
      ? text.some({shown, most: f.number(rows.length)})
      : text.all({films: list.films, shown});
  const inExplorer = kind === "language" && explorerLanguages().includes(value);
  return {
    kind: "entity",
    kicker: text.kinds[kind],
    name,
    told: {description: `${text.kinds[kind]} · ${name}. ${lead}`, href: href("films", {[kind]: value})},
    content: [
      el("p", {class: "lead"}, lead),
      ...(inExplorer
        ? [el("p", {}, el("a", {href: href("explorer", {language: value})}, text.explorer))]
        : []),
      dataTable(rows, columns, {
        label: text.tableLabel({name}),
        unknown: commonText[lang].unknown,
        sorted: {column: 2, descending: true},
      }),
    ],
  };
}
