import type {Run} from "../../queries/query.js";
import {meanVoteCells} from "./queries/meanVoteCells.js";
import {type MeanVoteSpread, meanVoteSpread} from "./queries/meanVoteSpread.js";
import {mostPopular, type PopularFilm} from "./queries/mostPopular.js";
import {type PopularityOfYear, popularityByYear} from "./queries/popularityByYear.js";
import {popularityCells} from "./queries/popularityCells.js";
import {voteCounts} from "./queries/voteCounts.js";
import type {VoteCounts} from "./tail.js";

/** What is known of the votes of all films, or of those of a genre. */
export interface GenreRatings {
  readonly counts: VoteCounts;
  /** As in `meanVoteCells` and `popularityCells`. */
  readonly means: readonly Cell[];
  readonly spread: readonly MeanVoteSpread[];
  readonly popularity: readonly Cell[];
  readonly popular: readonly PopularFilm[];
  readonly years: readonly PopularityOfYear[];
}

export type Cell = readonly [x: number, y: number, films: number];

/** Films named in the picture of popularity. */
export const popularNamed = 6;

/** Votes of the films of which popularity is given by year, and how many of them a year has at least. */
export const yearLimits = {votes: [100, 300], films: 10} as const;

/** Asks for all of it, in the build as in the browser. */
export async function genreRatings(run: Run, genre: string | null): Promise<GenreRatings> {
  const cells = (rows: readonly {x: number; y: number; films: number}[]) =>
    rows.map(({x, y, films}): Cell => [x, y, films]);
  return {
    counts: (await run(voteCounts(genre))).map(({votes, films}) => [votes, films]),
    means: cells(await run(meanVoteCells(genre))),
    spread: await run(meanVoteSpread(genre)),
    popularity: cells(await run(popularityCells(genre))),
    popular: await run(mostPopular(genre, popularNamed)),
    years: await run(popularityByYear(genre, yearLimits.votes, yearLimits.films)),
  };
}
