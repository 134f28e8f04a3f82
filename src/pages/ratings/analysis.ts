import type {Analysis} from "../../notebook/analysisSource.js";
import {firstIncompleteYear} from "../../notebook/firstIncompleteYear.js";
import {filmsPerGenre} from "../../queries/filmsPerGenre.js";
import {type GenreRatings, genreRatings} from "./genreRatings.js";
import {leastVotes} from "./limits.js";
import {correlations, type MeasurePair} from "./measures.js";
import {type BestRated, bestRated} from "./queries/bestRated.js";
import {numbersOfFilms} from "./queries/numbersOfFilms.js";
import {ratingPrior} from "./queries/ratingPrior.js";

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
}

export const ratingsAnalysis: Analysis<RatingsAnalysis> = async ({run, quality}) => {
  const [prior] = await run(ratingPrior());
  const best: {least: number; films: readonly BestRated[]}[] = [];
  for (const least of leastVotes) best.push({least, films: await run(bestRated(null, least))});
  return {
    films: quality.films,
    incompleteFrom: firstIncompleteYear(quality),
    genres: (await run(filmsPerGenre())).map(({genre}) => genre),
    prior: {mean: prior?.mean ?? null, votes: prior?.votes ?? null},
    all: await genreRatings(run, null),
    best,
    correlations: correlations(await run(numbersOfFilms(null, 0))),
  };
};
