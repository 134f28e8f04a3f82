/**
 * The rows that tell the course of some values over time: the first, the highest, the lowest and the last, each once, in
 * the order of time. Where nothing goes beyond the ends these are the ends alone.
 */
export function courseOf<Row>(rows: readonly Row[], value: (row: Row) => number): readonly Row[] {
  const values = rows.map(value);
  const ends = new Set([0, rows.length - 1]);
  const beyond = [Math.max(...values), Math.min(...values)]
    .map((extreme) => values.indexOf(extreme))
    // An end that is as far out as the extreme one tells it already.
    .filter((place) => ![...ends].some((end) => values[end] === values[place]));
  const told = new Set([...ends, ...beyond]);
  return rows.filter((_, place) => told.has(place));
}
