import {ascending, descending, median, rollups, sum} from "d3-array";
import type {CareerFilm} from "../../queries/careerFilms.js";
import {leastVotesOfPlace} from "./queries/filmPlaces.js";

/** The films of known return whose money needs no check. */
export function soundFilms(films: readonly CareerFilm[]): readonly CareerFilm[] {
  return films.filter((film) => film.return_known && !film.money_suspect);
}

/** The median of the known returns that need no check; null without any. */
export function soundMedian(films: readonly CareerFilm[]): number | null {
  return median(soundFilms(films), (film) => film.return) ?? null;
}

/** The mean of the mean votes of those films that have enough votes, in points of 10; null without any. */
export function ratingOf(
  films: readonly CareerFilm[],
): {readonly mean: number; readonly films: number} | null {
  const voted = films.filter(
    ({vote_average, vote_count}) => vote_average !== null && vote_count >= leastVotesOfPlace,
  );
  if (voted.length === 0) return null;
  // As tenths: the order of the films does not matter.
  const tenths = sum(voted, ({vote_average}) => Math.round(10 * (vote_average ?? 0)));
  return {mean: tenths / voted.length / 10, films: voted.length};
}

/** The years of the first and the last film; one where they are the same, null without films. */
export function yearsOf(films: readonly CareerFilm[]): readonly number[] | null {
  const [first, last] = [films[0], films.at(-1)];
  if (first === undefined || last === undefined) return null;
  return [...new Set([first.release_year, last.release_year])];
}

/** The three genres that most films have; a film of several genres counts in each. */
export function frequentGenres(
  films: readonly CareerFilm[],
): readonly {readonly genre: string; readonly films: number}[] {
  return rollups(
    films.flatMap(({genres}) => [...new Set(genres)]),
    (those) => those.length,
    (genre) => genre,
  )
    .map(([genre, count]) => ({genre, films: count}))
    .toSorted((a, b) => descending(a.films, b.films) || ascending(a.genre, b.genre))
    .slice(0, 3);
}

/** The films that both have a part in, the oldest first. */
export function filmsInBoth(a: readonly CareerFilm[], b: readonly CareerFilm[]): readonly CareerFilm[] {
  const ids = new Set(b.map(({id}) => id));
  return a.filter(({id}) => ids.has(id));
}
