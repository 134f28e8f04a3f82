import {type Bins, binOf, binsOf, type Extent} from "./bins.js";
import {type Crossfilter, crossfilter, type Dimension} from "./crossfilter.js";
import type {FilmColumns} from "./queries/filmColumns.js";
import {
  type ChoiceFilter,
  type FilmFilters,
  type FilterName,
  type FoundFilter,
  otherChoice,
  type RangeFilter,
  type RangeName,
  unknownChoice,
} from "./queries/filmFilters.js";

/** What the explorer's dimensions are made of. */
export interface FilmSpace extends Extent {
  /** The most frequent first. */
  readonly genres: readonly string[];
  readonly languages: readonly string[];
}

export interface FilmCrossfilter
  extends Pick<Crossfilter<FilterName>, "films" | "count" | "kept" | "others" | "otherCount" | "keeps"> {
  set<Name extends FilterName>(name: Name, filter: FilmFilters[Name]): void;
  /**
   * The value that half of the kept films reach, of those where it is known, and how many those are; null where
   * there is none.
   */
  median(name: RangeName): {readonly value: number; readonly films: number} | null;
}

export type Columns = Readonly<Record<keyof FilmColumns, ArrayLike<number>>>;

/**
 * The films' crossfilter. The bins of a quantity are those of `binsOf`, then one of the films where it is not known;
 * those of genre and language are the ones listed, then (of languages) all others, then unknown.
 */
export function filmCrossfilter(columns: Columns, space: FilmSpace): FilmCrossfilter {
  const values: Readonly<Record<RangeName, ArrayLike<number>>> = {
    year: columns.release_year,
    vote: columns.mean_vote,
    runtime: columns.minutes,
    budget: columns.known_budget,
  };
  const films = columns.release_year.length;
  const bins = binsOf(space);
  const quantity = (name: RangeName): Dimension => ({
    bins: bins[name].edges.length + 1,
    of: binned(values[name], bins[name]),
  });
  const genreBits = Int32Array.from(
    {length: films},
    (_, film) => columns.genres[film]! | (columns.no_genre[film]! << space.genres.length),
  );
  const inner = crossfilter<FilterName>(films, {
    year: quantity("year"),
    genre: {bins: space.genres.length + 1, of: genreBits, several: true},
    language: {bins: space.languages.length + 2, of: columns.language},
    vote: quantity("vote"),
    runtime: quantity("runtime"),
    budget: quantity("budget"),
    // They have no chart: all films share a bin.
    title: {bins: 1, of: new Uint8Array(films)},
    person: {bins: 1, of: new Uint8Array(films)},
  });
  const genreChoices = genreChoicesOf(space);
  const languageChoices = languageChoicesOf(space);

  function passes(name: FilterName, filter: RangeFilter | ChoiceFilter | FoundFilter | null) {
    if (filter === null) return null;
    if ("films" in filter) {
      const found = new Set(filter.films);
      return (film: number) => found.has(columns.id[film]!);
    }
    if (!("chosen" in filter)) return inRange(values[name as RangeName], filter);
    const choices = name === "genre" ? genreChoices : languageChoices;
    const wanted = bitsOf(filter.chosen, choices);
    const had = name === "genre" ? genreBits : Int32Array.from(columns.language, (place) => 1 << place);
    return filter.all
      ? (film: number) => (had[film]! & wanted) === wanted
      : (film: number) => (had[film]! & wanted) !== 0;
  }

  return {
    films,
    get count() {
      return inner.count;
    },
    kept: inner.kept,
    others: inner.others,
    otherCount: inner.otherCount,
    keeps: inner.keeps,
    set(name, filter) {
      inner.filter(name, passes(name, filter));
    },
    median(name) {
      const of = values[name];
      const known = new Float64Array(films);
      let n = 0;
      for (let film = 0; film < films; film++) {
        if (inner.keeps(film) && of[film]! >= 0) known[n++] = of[film]!;
      }
      if (n === 0) return null;
      return {value: known.subarray(0, n).sort()[n >> 1]!, films: n};
    },
  };
}

/** What may be chosen of the genres, in the order of their bins. */
export function genreChoicesOf({genres}: FilmSpace): readonly string[] {
  return [...genres, unknownChoice];
}

/** What may be chosen of the languages, in the order of their bins. */
export function languageChoicesOf({languages}: FilmSpace): readonly string[] {
  return [...languages, otherChoice, unknownChoice];
}

function bitsOf(chosen: readonly string[], choices: readonly string[]): number {
  // A choice that is none of them would be lost: no film has it.
  return chosen.reduce(
    (bits, choice) => bits | (choices.includes(choice) ? 1 << choices.indexOf(choice) : 0),
    0,
  );
}

function inRange(values: ArrayLike<number>, {from, to, unknown}: RangeFilter) {
  if (unknown === "only") return (film: number) => values[film]! < 0;
  const low = from ?? 0;
  const high = to ?? Number.POSITIVE_INFINITY;
  const withUnknown = unknown === "in";
  return (film: number) => {
    const value = values[film]!;
    return value < 0 ? withUnknown : value >= low && value <= high;
  };
}

function binned(values: ArrayLike<number>, bins: Bins): Uint16Array {
  const unknown = bins.edges.length;
  return Uint16Array.from(values, (value) => (value < 0 ? unknown : binOf(bins, value)));
}
