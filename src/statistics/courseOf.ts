/** Of the way from the first value to the last, what a way back has to be at least to be told. */
const wayBackFrom = 0.2;

/**
 * The rows that tell the course of some values over time: the first, the highest, the lowest and the last, each once, in
 * the order of time. Where nothing goes beyond the ends, these and the two between which the values go furthest back on
 * their way, if that is a fifth of the way or more.
 */
export function courseOf<Row>(rows: readonly Row[], value: (row: Row) => number): readonly Row[] {
  const values = rows.map(value);
  const ends = new Set([0, rows.length - 1]);
  const beyond = [Math.max(...values), Math.min(...values)]
    .map((extreme) => values.indexOf(extreme))
    // An end that is as far out as the extreme one tells it already.
    .filter((place) => ![...ends].some((end) => values[end] === values[place]));
  const told = new Set([...ends, ...(beyond.length === 0 ? wayBack(values) : beyond)]);
  return rows.filter((_, place) => told.has(place));
}

/** From where to where the values go furthest against their way from the first to the last; nothing for a short way back. */
function wayBack(values: readonly number[]): readonly number[] {
  const way = (values.at(-1) ?? 0) - (values[0] ?? 0);
  const forward = values.map((value) => Math.sign(way) * value);
  let [furthest, from, to, reached] = [0, 0, 0, 0];
  for (const [place, value] of forward.entries()) {
    if (value > forward[reached]!) reached = place;
    if (forward[reached]! - value <= furthest) continue;
    [furthest, from, to] = [forward[reached]! - value, reached, place];
  }
  return furthest >= wayBackFrom * Math.abs(way) ? [from, to] : [];
}
