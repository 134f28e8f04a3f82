import {isLanguage} from "../../shared/isLanguage.js";
import type {LeftOutLanguage} from "./queries/leftOutByLanguage.js";
import {fewFilms} from "./shownFields.js";
import type {LossMeasure} from "./text.js";

/** Languages that are drawn. */
export const languagesDrawn = 15;

/** What a language has lost, in films or in per cent; 0 where it has no votes to lose. */
export function lossOf(row: LeftOutLanguage, measure: LossMeasure): number {
  if (measure === "films") return row.out_films;
  if (measure === "share") return (100 * row.out_films) / row.films;
  return row.votes === 0 ? 0 : (100 * row.out_votes) / row.votes;
}

/** The known languages with enough films, those that lost most first; of equal ones the larger. */
export function losses(
  rows: readonly LeftOutLanguage[],
  measure: LossMeasure,
): readonly (LeftOutLanguage & {readonly language: string})[] {
  return rows
    .flatMap((row) => (isLanguage(row.language) ? [{...row, language: row.language}] : []))
    .filter(({films}) => films >= fewFilms)
    .sort((a, b) => lossOf(b, measure) - lossOf(a, measure) || b.films - a.films);
}
