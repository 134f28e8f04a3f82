import {quantileSorted, rollups} from "d3-array";
import type {Ratings} from "../extract/readRatings.js";

/** From how many ratings on films are counted: from the first one, and where there are enough to learn something of them. */
const ratedFrom = [1, 10, 50];

/** Languages of at least so many films stand by themselves. */
const LANGUAGE_FILMS = 100;

/** How a count is spread: numbers of ratings. */
export interface Spread {
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

/** How many films of a group the ratings know. */
export interface Coverage {
  readonly films: number;
  /** Those with at least as many ratings as `ratedFrom` says. */
  readonly rated: readonly number[];
  readonly ratings: number;
}

/** What ratings are like, in figures about many users; nothing of a single rating. */
export interface RatingsSummary {
  /** Least numbers of ratings, the first one 1. */
  readonly ratedFrom: readonly number[];
  readonly users: number;
  readonly likes: number;
  readonly perUser: Spread;
  /** Over films that are rated at all. */
  readonly perFilm: Spread;
  /** So few films hold at least half of all ratings. */
  readonly filmsWithHalf: number;
  readonly all: Coverage;
  /** By ascending first year. */
  readonly decades: readonly (Coverage & {readonly decade: number})[];
  /** By falling number of films; the language null is all those of few films, and unknown ones. */
  readonly languages: readonly (Coverage & {readonly language: string | null})[];
}

/**
 * Sums up ratings.
 *
 * @param films those that the ratings number
 */
export function ratingsSummary(
  {users, starts, films: rated, liked}: Ratings,
  films: readonly {readonly releaseYear: number; readonly originalLanguage: string | null}[],
): RatingsSummary {
  const counts = films.map(() => 0);
  for (const film of rated) counts[film]!++;
  const coverage = (own: readonly number[]): Coverage => ({
    films: own.length,
    rated: ratedFrom.map((least) => own.filter((count) => count >= least).length),
    ratings: own.reduce((sum, count) => sum + count, 0),
  });
  const by = <Key>(keyOf: (film: number) => Key): readonly [Key, Coverage][] => {
    const places = Array.from(counts.keys());
    return rollups(places, (own) => coverage(own.map((film) => counts[film]!)), keyOf);
  };
  const languageFilms = new Map(by((film) => films[film]!.originalLanguage));
  const languageOf = (film: number) => {
    const {originalLanguage} = films[film]!;
    return (languageFilms.get(originalLanguage)?.films ?? 0) >= LANGUAGE_FILMS ? originalLanguage : null;
  };
  const falling = counts.toSorted((a, b) => b - a);
  let [filmsWithHalf, held] = [0, 0];
  while (2 * held < rated.length) held += falling[filmsWithHalf++]!;
  return {
    ratedFrom,
    users,
    likes: liked.reduce((sum, one) => sum + one, 0),
    perUser: spread(Array.from({length: users}, (_, user) => starts[user + 1]! - starts[user]!)),
    perFilm: spread(counts.filter((count) => count > 0)),
    filmsWithHalf,
    all: coverage(counts),
    decades: by((film) => Math.floor(films[film]!.releaseYear / 10) * 10)
      .map(([decade, own]) => ({decade, ...own}))
      .toSorted((a, b) => a.decade - b.decade),
    languages: by(languageOf)
      .map(([language, own]) => ({language, ...own}))
      .toSorted((a, b) => Number(a.language === null) - Number(b.language === null) || b.films - a.films),
  };
}

function spread(counts: readonly number[]): Spread {
  const sorted = counts.toSorted((a, b) => a - b);
  const at = (part: number) => quantileSorted(sorted, part) ?? 0;
  return {least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1)};
}
