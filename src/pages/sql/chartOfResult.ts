import type {SqlColumn, SqlResult, SqlValue} from "./sqlResult.js";

/** How a result can be drawn: one column gives the names or the places, each of the others a chart. */
export interface ResultChart {
  readonly kind: "bars" | "line";
  /** Index of the column of names or places. */
  readonly by: number;
  /** Indexes of the columns of numbers. */
  readonly values: readonly number[];
}

/** So many bars are drawn at most; a line takes all rows of a chart. */
export const mostBars = 40;
const mostPoints = 5000;

/**
 * What chart makes sense of a result; null where none does. Rows in the order of whole numbers or dates are a line, names are
 * bars.
 */
export function chartOfResult(result: SqlResult): ResultChart | null {
  const {columns, rowCount} = result;
  if (rowCount < 2 || rowCount > mostPoints) return null;
  const numbers = columns.flatMap(({kind}, i) => (kind === "number" ? [i] : []));
  const named = columns.findIndex(({kind}) => kind === "text" || kind === "date");
  const first = numbers[0];
  const place = columns[0]?.kind === "number" || columns[0]?.kind === "date" ? 0 : -1;
  if (place === 0 && numbers.some((i) => i !== 0) && rowCount > 4 && ascends(result)) {
    return {kind: "line", by: 0, values: numbers.filter((i) => i !== 0)};
  }
  if (named >= 0 && first !== undefined) return {kind: "bars", by: named, values: numbers};
  const others = numbers.slice(1);
  return others.length > 0 && first === 0 && rowCount <= mostBars
    ? {kind: "bars", by: 0, values: others}
    : null;
}

/** The place of a value on an axis: a number as it is, a date in years; null for what has none. */
export function placeOf(value: SqlValue, {kind}: SqlColumn): number | null {
  if (kind === "number") return value === null ? null : Number(value);
  const time =
    kind === "date" && typeof value === "string" ? Date.parse(`${value.slice(0, 10)}T00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : 1970 + time / (365.2425 * 86_400_000);
}

function ascends({columns, rowCount, row}: SqlResult): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rowCount; i++) {
    const [value = null] = row(i);
    const place = placeOf(value, columns[0]!);
    if (place === null || place <= last) return false;
    if (columns[0]!.kind === "number" && !Number.isInteger(place)) return false;
    last = place;
  }
  return true;
}
