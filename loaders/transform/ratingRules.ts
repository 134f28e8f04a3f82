import type {RatingsRead} from "../extract/readRatings.js";
import {RuleCounts} from "./ruleCounts.js";
import type {Rule} from "./tables.js";

/** What became of the ratings that do not count. */
export function ratingRules({
  ofOtherFilms,
  repeated,
}: Pick<RatingsRead, "ofOtherFilms" | "repeated">): readonly Rule[] {
  const rules = new RuleCounts();
  rules.add("ratings_of_films_not_kept", "Ratings of films that are not kept are left out.", {
    leavesOut: true,
  }).count = ofOtherFilms;
  rules.add("ratings_repeated", "Of several ratings of a film by one user the last in the file stays.", {
    leavesOut: true,
  }).count = repeated;
  return rules.list;
}
