/** A year and how many films somebody had made by its end. */
export interface FilmsSoFar {
  readonly x: number;
  readonly y: number;
}

/** The films of a career added up, for every year from the first to the last. */
export function cumulative(films: readonly {readonly release_date: string}[]): FilmsSoFar[] {
  const years = films.map(({release_date}) => Number(release_date.slice(0, 4))).toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({length: last - first + 1}, (_, i) => ({
    x: first + i,
    y: years.filter((year) => year <= first + i).length,
  }));
}
