import type {PipelineOptions} from "./pipeline.js";

/** The options of every command that reads raw data, for `parseArgs`. */
export const dataOptions = {
  "accept-problems": {type: "boolean"},
  encoding: {type: "string"},
  ratings: {type: "boolean"},
} as const;

/** How to use them. */
export const dataOptionsUsage = `  --accept-problems  publishes what could be read where the data would be refused
  --encoding NAME    how the text of the raw files is encoded, such as windows-1252; by default UTF-8
  --ratings          lets ratings.csv of the raw folder (userId, movieId, rating) count in the recommendations; with a
                     links.csv (movieId, tmdbId) beside it, movieId is MovieLens', else it is the id of a film
`;

/** What they ask of the pipeline. */
export type DataOptions = Pick<PipelineOptions, "encoding" | "ratings" | "acceptProblems">;

/** What the command line asks, so that no command takes an option and leaves it out. */
export function dataOptionsOf(values: {
  readonly encoding?: string | undefined;
  readonly ratings?: boolean | undefined;
  readonly "accept-problems"?: boolean | undefined;
}): DataOptions {
  const {encoding, ratings, "accept-problems": acceptProblems} = values;
  return {encoding, ratings, acceptProblems};
}
