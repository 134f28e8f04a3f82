import {basename} from "node:path";
import {DataRefused} from "./dataRefused.js";
import type {FileReport} from "./extract/raw.js";
import {type Ratings, type RatingsFiles, readRatings} from "./extract/readRatings.js";
import {ratingRules} from "./transform/ratingRules.js";
import type {Tables} from "./transform/tables.js";

/** The ratings of the films, where some are asked for, with what they leave out among the rules. */
export async function withRatings(
  tables: Tables,
  files: RatingsFiles | undefined,
  encoding: string | undefined,
): Promise<{
  readonly rated: Ratings | null;
  readonly tables: Tables;
  readonly reports: readonly FileReport[];
}> {
  if (files === undefined) return {rated: null, tables, reports: []};
  const ids = tables.films.map(({id}) => id).sort((a, b) => a - b);
  const {ratings, reports, ...left} = await readRatings(files, ids, encoding);
  if (!ratings.liked.includes(1)) {
    throw new DataRefused([
      `${basename(files.ratings)} holds no rating of 4 or more of any of the films: ratings are from 0 to 5, and movieId is the id ` +
        "of a film, or MovieLens' with a links.csv (movieId, tmdbId) beside it. Mend that, or leave out --ratings.",
    ]);
  }
  const rules = [...tables.quality.rules, ...ratingRules(left)];
  return {rated: ratings, tables: {...tables, quality: {...tables.quality, rules}}, reports};
}
