import {describe, expect, test} from "vitest";
import {blend} from "../../../loaders/recommend/blend.js";
import {candidateIndex} from "../../../loaders/recommend/candidateIndex.js";
import {candidates} from "../../../loaders/recommend/candidates.js";
import {type Catalogue, catalogue, type Field} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {cosine} from "./cosine.js";
import {someFilms} from "./someFilms.js";

/** The blends of a film with every other that it may be recommended, straight from their definition. */
function blends(films: Catalogue, query: number) {
  return Array.from({length: films.size}, (_, film) => film)
    .filter((film) => film !== query && films.work[film] !== films.work[query] && films.barred[film] === 0)
    .map((film) => {
      let sum = 0;
      for (const [field, weight] of Object.entries(blend.fields)) {
        sum += weight * cosine(films.vectors[field as Field], query, film);
      }
      const same = (of: Int32Array) => of[query]! >= 0 && of[query] === of[film];
      const years = Math.abs(films.year[query]! - films.year[film]!);
      if (same(films.collection)) sum += blend.collection;
      if (same(films.language)) sum += blend.language;
      sum += blend.year * Math.max(0, 1 - years / blend.years);
      return {film, scores: blend.priors.map((prior) => sum * (1 + prior * films.fame[film]!))};
    });
}

describe("candidates", () => {
  test.each([
    [30, 1],
    [150, 2],
    [400, 3],
  ])("are what brute force finds, among %i films", (count, seed) => {
    const films = catalogue(features(someFilms(count, seed))).catalogue;
    const candidatesOf = candidates(candidateIndex(films));
    for (let query = 0; query < films.size; query++) {
      const found = Array.from(candidatesOf(query));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      const all = blends(films, query);
      const best = blend.priors.map((_, i) => all.map(({scores}) => scores[i]!).sort((a, b) => b - a));
      const least = best.map((scores) => scores[Math.min(blend.count, scores.length) - 1] ?? 0);
      // Whatever is clearly among the best is found, and nothing is that is clearly not or not allowed.
      const above = all.filter(({scores}) => scores.some((score, i) => score > least[i]! + 1e-9));
      const within = new Set(
        all.filter(({scores}) => scores.some((score, i) => score >= least[i]! - 1e-9)).map(({film}) => film),
      );
      const foundSet = new Set(found);
      expect(above.filter(({film}) => !foundSet.has(film))).toEqual([]);
      expect(found.filter((film) => !within.has(film))).toEqual([]);
      expect(found.length).toBeGreaterThanOrEqual(Math.min(blend.count, all.length));
    }
  });
});
