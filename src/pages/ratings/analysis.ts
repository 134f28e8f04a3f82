import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {filmsPerGenre} from "../../queries/filmsPerGenre.js";
import {spearman} from "../../statistics/spearman.js";
import {type GenreRatings, genreRatings} from "./genreRatings.js";
import {leastVotes} from "./limits.js";
import {correlations, type MeasurePair} from "./measures.js";
import {type BestRated, bestRated} from "./queries/bestRated.js";
import {numbersOfFilms} from "./queries/numbersOfFilms.js";
import {ratingPrior} from "./queries/ratingPrior.js";
import {votesAndPopularity} from "./queries/votesAndPopularity.js";

/** What the page shows at first. */
export interface RatingsAnalysis {
  readonly films: number;
  /** From this year on the films are not all there. */
  readonly incompleteFrom: number;
  /** TMDB's names, those of most films first. */
  readonly genres: readonly string[];
  readonly prior: {readonly mean: number | null; readonly votes: number | null};
  readonly all: GenreRatings;
  /** The best rated films from a number of votes on. */
  readonly best: readonly {readonly least: number; readonly films: readonly BestRated[]}[];
  readonly correlations: readonly MeasurePair[];
  /** Votes against popularity: of all films that have both, and of those with so many votes. */
  readonly popularity: readonly {
    readonly least: number;
    /** Spearman's; null for too few films. */
    readonly rho: number | null;
    readonly films: number;
  }[];
}

/** From how many votes on popularity is set against votes: all, and well-known films. */
const popularityLeast = [1, 100] as const;

export const ratingsAnalysis: Analysis<RatingsAnalysis> = async ({run, quality}) => {
  const [prior] = await run(ratingPrior());
  const best: {least: number; films: readonly BestRated[]}[] = [];
  for (const least of leastVotes) best.push({least, films: await run(bestRated(null, least))});
  const popularity: RatingsAnalysis["popularity"][number][] = [];
  for (const least of popularityLeast) {
    const rows = await run(votesAndPopularity(least));
    const columns = [rows.map(({votes}) => votes), rows.map((row) => row.popularity)];
    const {rho, n} = spearman(columns)[1]![0]!;
    popularity.push({least, rho: rho === null ? null : Number(rho.toFixed(6)), films: n});
  }
  return {
    films: quality.films,
    incompleteFrom: firstIncompleteYear(quality),
    genres: (await run(filmsPerGenre())).map(({genre}) => genre),
    prior: {mean: prior?.mean ?? null, votes: prior?.votes ?? null},
    all: await genreRatings(run, null),
    best,
    popularity,
    correlations: correlations(await run(numbersOfFilms(null, 0))),
  };
};
