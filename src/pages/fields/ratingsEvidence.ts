import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {RatingsSummary} from "../../../loaders/evaluate/ratingsSummary.js";
import {projectFolder} from "../../../loaders/projectFolder.js";

/** What the ratings are like that the recommender has learned from. */
export interface RatingsEvidence extends RatingsSummary {
  /** Name of the file of ratings. */
  readonly ratings: string;
}

/** As `npm run train` has written it; at build only. */
export function ratingsEvidence(): RatingsEvidence {
  const file = join(projectFolder, "loaders/evaluate/ratings.json");
  return JSON.parse(readFileSync(file, "utf8")) as RatingsEvidence;
}
