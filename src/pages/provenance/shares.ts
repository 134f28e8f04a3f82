import type {EndedColumn} from "../../notebook/endedColumns.js";
import type {MissingLevel} from "./analysis.js";
import {type MovieColumn, movieColumns} from "./queries/missingValue.js";

/** A column and how many films say nothing in it. */
export interface MissingColumn {
  readonly column: MovieColumn;
  readonly missing: number;
  readonly films: number;
}

/** Of fewer films no share is shown. */
export const fewFilms = 20;

/** No gap where it says nothing: most films belong to no collection. */
export const noGap: MovieColumn = "collection";

/** The columns by what is missing over all decades, the emptiest first; of equal ones in the table's order. */
export function missingColumns({films, missing}: MissingLevel): readonly MissingColumn[] {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const all = sum(films);
  return movieColumns
    .map((column) => ({column, missing: sum(missing[column]), films: all}))
    .sort((a, b) => b.missing - a.missing);
}

/** Those of them that have a gap which is one, and one of the source: not of columns that end before the file does. */
export function gaps(level: MissingLevel, ended: readonly EndedColumn[]): readonly MissingColumn[] {
  return missingColumns(level).filter(
    ({column, missing}) => column !== noGap && missing > 0 && !ended.some((one) => one.column === column),
  );
}
