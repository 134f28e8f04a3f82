import type {Distributions} from "../../../src/shared/api.js";
import {exactSum} from "../../transform/exactSum.js";
import type {Film} from "../../transform/tables.js";
import {decadeOf} from "./decades.js";

/** The share of the films with votes that have no more than m of the weighted rating. */
const priorQuantile = 0.9;

/** What all films are like, to place one among them. */
export function distributions(films: readonly Film[]): Distributions {
  const popularity = new Map<number | null, number>();
  const votes = new Map<string, {x: number; y: number; films: number}>();
  const decades = new Map<number, Map<number | null, number>>();
  for (const {popularity: score, voteCount, voteAverage, releaseYear} of films) {
    if (score !== null) count(popularity, score > 0 ? bin(score, 5) : null);
    const x = voteCount !== null && voteCount > 0 ? bin(voteCount, 4) : null;
    const decade = decadeOf(releaseYear);
    const ofDecade = decades.get(decade) ?? new Map<number | null, number>();
    decades.set(decade, ofDecade);
    count(ofDecade, x);
    if (x === null || voteAverage === null) continue;
    const y = Math.min(Math.floor(voteAverage * 2), 19);
    const cell = votes.get(`${x} ${y}`) ?? {x, y, films: 0};
    cell.films++;
    votes.set(`${x} ${y}`, cell);
  }
  return {
    popularity_known: films.filter((film) => film.popularity !== null).length,
    popularity: ascending(popularity).map(([bin, films]) => ({bin, films})),
    votes: [...votes.values()].sort((a, b) => a.x - b.x || a.y - b.y),
    decades: [...decades]
      .sort(([a], [b]) => a - b)
      .map(([decade, ofDecade]) => ({
        decade,
        votes: ascending(ofDecade).map(([x, films]) => ({x, films})),
      })),
    ...prior(films),
  };
}

/** The bin of a number above 0, so many to a power of ten. */
function bin(value: number, perPower: number): number {
  return Math.floor(Math.log10(value) * perPower);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** By key, null first. */
function ascending(
  counts: ReadonlyMap<number | null, number>,
): readonly (readonly [number | null, number])[] {
  return [...counts].sort(
    ([a], [b]) => (a ?? Number.NEGATIVE_INFINITY) - (b ?? Number.NEGATIVE_INFINITY) || 0,
  );
}

/** The mean vote of the films with votes, and the number of votes that nine in ten of them do not exceed. */
function prior(films: readonly Film[]): Pick<Distributions, "prior_mean" | "prior_votes"> {
  const voted = films.filter(({voteCount}) => (voteCount ?? 0) > 0);
  const counts = voted.map(({voteCount}) => voteCount ?? 0).sort((a, b) => a - b);
  const means = voted.flatMap(({voteAverage}) => voteAverage ?? []);
  // As DuckDB's `quantile_disc`.
  const place = Math.max(1, counts.length - Math.floor(counts.length - counts.length * priorQuantile)) - 1;
  return {
    prior_votes: counts[place] ?? null,
    prior_mean: means.length === 0 ? null : exactSum(means) / means.length,
  };
}
