/** How many films count as its peers. */
export const NEAREST = 25;

/** What decides which films are peers: arrays with an element per film. */
export interface Standings {
  readonly size: number;
  readonly year: Int32Array;
  /** Grows with log(1 + votes). */
  readonly fame: Float64Array;
}

/**
 * The peers of a film: of the films released within a year of it, the `count` nearest in
 * log(1 + votes), nearest first, equally near ones by place; fewer where there are fewer.
 */
export function neighbours(films: Standings, count: number): (film: number) => Int32Array {
  const byYear = new Map<number, number[]>();
  for (let film = 0; film < films.size; film++) {
    const year = films.year[film]!;
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [film]);
    else known.push(film);
  }
  return (film) => {
    const year = films.year[film]!;
    const fame = films.fame[film]!;
    const near = [year - 1, year, year + 1]
      .flatMap((when) => byYear.get(when) ?? [])
      .filter((other) => other !== film)
      .map((other) => ({other, distance: Math.abs(films.fame[other]! - fame)}))
      .sort((a, b) => a.distance - b.distance || a.other - b.other);
    return Int32Array.from(near.slice(0, count), ({other}) => other);
  };
}
