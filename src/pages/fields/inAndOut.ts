import {cast, crew, features, movies} from "../../../loaders/schema.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import type {Language} from "../../format/language.js";
import {fieldsText} from "./text.js";

/** What the tables hold of a film and its credits that a recommender could read: columns of films, cast and crew. */
export const candidates = [
  "title",
  "overview",
  "tagline",
  "genres",
  "keywords",
  "directors",
  "cast",
  "production_companies",
  "production_countries",
  "collection",
  "original_language",
  "release_year",
  "runtime",
  "vote_count",
  "vote_average",
  "popularity",
  "budget",
  "revenue",
  "return",
  "spoken_languages",
  "status",
  "job",
  "character",
] as const;
export type Candidate = (typeof candidates)[number];

/** Columns that only identify, repeat another one or say how far it is to be trusted. */
export const noCandidates = [
  "id",
  "release_date",
  "return_known",
  "money_suspect",
  "money_doubtful",
  "movie_id",
  "person_id",
  "name",
  "order",
  "department",
  "inferred_id",
] as const;

/** Names of the columns of all three tables, each once. */
export function columnsOfFilms(): readonly string[] {
  return [...new Set([movies, cast, crew].flatMap((table) => table.columns.map(({name}) => name)))];
}

/** Whether the recommender reads a column. */
export function isRead(column: Candidate): boolean {
  return features.columns.some(({name}) => name === column);
}

/** What the recommender reads and what it does not, and why, as HTML. */
export function inAndOut(lang: Language): string {
  const {table, field, read, why, yes, no, names, reasons} = fieldsText[lang].inOut;
  const cells = (column: Candidate) =>
    [names[column], isRead(column) ? yes : no, reasons[column]]
      .map((text) => `<td>${escapeHtml(text)}</td>`)
      .join("");
  const head = [field, read, why].map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  return `<p class="meta">${escapeHtml(table)}</p>
<div class="table-wrap" tabindex="0" role="region" aria-label="${escapeHtml(table)}"><table><thead><tr>${head}</tr></thead><tbody>${candidates.map((column) => `<tr>${cells(column)}</tr>`).join("")}</tbody></table></div>`;
}
