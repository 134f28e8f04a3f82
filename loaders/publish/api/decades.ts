import {group} from "d3-array";
import type {FilmJson} from "../../../src/shared/api.js";
import type {Film} from "../../transform/tables.js";

/** Votes from which on a mean counts among those of a decade. */
const ratedFrom = 100;

/** The first year of the decade of a year. */
export function decadeOf(year: number): number {
  return year - (year % 10);
}

/** Where a film stands among those of its decade. */
export function decades(films: readonly Film[]): (film: Film) => FilmJson["decade"] {
  const groups = group(films, ({releaseYear}) => decadeOf(releaseYear));
  const sorted = new Map(
    Array.from(groups, ([decade, among]) => [
      decade,
      {
        votes: Float64Array.from(among, ({voteCount}) => voteCount ?? 0).sort(),
        means: Float64Array.from(
          among.flatMap(({voteCount, voteAverage}) =>
            (voteCount ?? 0) >= ratedFrom ? (voteAverage ?? []) : [],
          ),
        ).sort(),
      },
    ]),
  );
  return ({releaseYear, voteCount, voteAverage}) => {
    const {votes, means} = sorted.get(decadeOf(releaseYear))!;
    return {
      films: votes.length,
      fewer_votes: countBelow(votes, voteCount ?? 0),
      rated: means.length,
      lower_mean: countBelow(means, voteAverage ?? 0),
    };
  };
}

/** How many of some numbers, which ascend, are less than another one. */
export function countBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
