import type {Raw} from "../extract/raw.js";
import {careers} from "./careers.js";
import {credits} from "./credits.js";
import {films} from "./films.js";
import {RuleCounts} from "./ruleCounts.js";
import type {Tables} from "./tables.js";

/** Applies every rule: the raw rows in, the tables and the quality report out. */
export function transform(raw: Raw): Tables {
  const kept = films(raw.movies, raw.keywords);
  const {cast, crew, creditTexts, rules} = credits(raw.credits, kept.films);
  const unreadable = new RuleCounts();
  for (const part of [raw.movies, raw.credits, raw.keywords]) {
    if (!part) continue;
    unreadable.add(
      `problems_in_${part === raw.movies ? "movies" : part === raw.credits ? "credits" : "keywords"}`,
      `Cells and entries of ${part.file} that are not what they should be: they are taken as missing.`,
    ).count = part.problems.length;
  }
  return {
    films: kept.films,
    cast,
    crew,
    creditTexts,
    ...careers(kept.films, cast, crew),
    quality: {
      rowsIn: raw.movies.recordsRead,
      rowsOut: kept.films.length,
      rules: [...kept.rules, ...rules, ...unreadable.list],
      repeatedIds: kept.repeatedIds,
    },
  };
}
