import {type Column, movies} from "../../../loaders/schema.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {ProvenanceAnalysis} from "./analysis.js";
import {columnNames, rawColumns} from "./columns.js";
import {type MovieColumn, movieColumns} from "./queries/missingValue.js";
import {provenanceText, type UnknownForm} from "./text.js";

/** Where the columns of the table of films come from, and their types and units, as HTML. */
export function typesTable(lang: Language): string {
  const text = provenanceText[lang].types;
  const rows = movieColumns.map((name) => {
    const column: Column | undefined = movies.columns.find((one) => one.name === name);
    const {raw, cells} = rawColumns[name];
    const {type = "", unit} = column ?? {};
    return [
      `<code>${name}</code>`,
      raw.map((one) => `<code>${one}</code>`).join(", "),
      escapeHtml(text.kinds[cells]),
      escapeHtml(text.typeNames[type] ?? type),
      escapeHtml(unit === undefined ? "" : (text.units[unit.en] ?? unit.en)),
    ];
  });
  return table(text.table, [text.column, text.raw, text.cells, text.type, text.unit], rows);
}

type Row = readonly [
  MovieColumn,
  UnknownForm,
  "zero" | "null" | "list",
  (data: ProvenanceAnalysis, column: MovieColumn) => number,
];

const unknownRows: readonly Row[] = [
  ["revenue", "zero", "zero", (data) => missing(data, "revenue") - filled(data, "revenue")],
  ["revenue", "empty", "zero", filled],
  ["budget", "zero", "zero", (data) => missing(data, "budget") - filled(data, "budget")],
  ["budget", "empty", "zero", filled],
  ["runtime", "zero", "zero", ({unknown}) => unknown.runtime_0],
  ["runtime", "empty", "null", ({unknown}) => unknown.runtime_null],
  ["vote_average", "noVotes", "zero", ({unknown}) => unknown.vote_average_of_none],
  ["vote_average", "zeroWithVotes", "null", counted("vote_average_0_with_votes")],
  [
    "vote_average",
    "empty",
    "null",
    (data) => data.unknown.vote_average_null - counted("vote_average_0_with_votes")(data),
  ],
  ["popularity", "empty", "null", missing],
  ["original_language", "empty", "null", missing],
  ["status", "empty", "null", missing],
  ["tagline", "blank", "null", counted("tagline_blank")],
  ["tagline", "empty", "null", (data) => missing(data, "tagline") - counted("tagline_blank")(data)],
  ["overview", "placeholder", "null", counted("overview_placeholder")],
  ["overview", "empty", "null", (data) => missing(data, "overview") - counted("overview_placeholder")(data)],
  ["keywords", "emptyList", "list", missing],
  ["genres", "emptyList", "list", missing],
];

/** Films that lack what the column should say, whatever their votes. */
function missing({levels}: ProvenanceAnalysis, column: MovieColumn): number {
  return levels[0]!.missing[column].reduce((sum, count) => sum + count, 0);
}

/** What a rule has counted. */
function counted(rule: string): (data: ProvenanceAnalysis) => number {
  return ({rules}) => rules.find(({name}) => name === rule)?.count ?? 0;
}

/** Cells of money that held no valid amount. */
function filled({rules}: ProvenanceAnalysis, column: MovieColumn): number {
  return rules
    .filter(({name}) => name === `${column}_null_to_0` || name === `${column}_not_valid`)
    .reduce((sum, {count}) => sum + count, 0);
}

/** How unknown values stand in the source and here, as HTML. */
export function unknownTable(data: ProvenanceAnalysis, lang: Language): string {
  const text = provenanceText[lang].unknown;
  const rows = unknownRows.map(([column, before, after, count]) => [
    escapeHtml(columnNames[lang][column]),
    format(lang).number(count(data, column)),
    escapeHtml(text.forms[before]),
    escapeHtml(text.becomes[after]),
  ]);
  return table(text.table, [text.column, text.films, text.before, text.after], rows, 1);
}

/** @param numbers the column that holds numbers, if one does */
function table(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers = -1,
): string {
  const kind = (i: number) => (i === numbers ? ' class="num"' : "");
  const head = heads.map((name, i) => `<th scope="col"${kind(i)}>${escapeHtml(name)}</th>`).join("");
  const body = rows
    .map((cells) => `<tr>${cells.map((cell, i) => `<td${kind(i)}>${cell}</td>`).join("")}</tr>`)
    .join("\n");
  return `<p class="meta">${escapeHtml(label)}</p>
<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(label)}">
<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>
</div>`;
}
