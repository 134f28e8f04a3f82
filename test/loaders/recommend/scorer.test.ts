import {describe, expect, test} from "vitest";
import {catalogue, genreNames} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {cosines, SHARED, terms} from "../../../loaders/recommend/formula.js";
import {scorer} from "../../../loaders/recommend/scorer.js";
import {film} from "../transform/film.js";
import {cosine} from "./cosine.js";
import {someFilms, tablesOf} from "./someFilms.js";

const {catalogue: films} = catalogue(features(someFilms(40, 5)));
const others = Int32Array.from({length: films.size}, (_, i) => i);

function termsOf(query: number): Record<string, number>[] {
  const into = new Float32Array(terms.length * films.size);
  scorer(films, []).terms(query, others, into, 0);
  return Array.from(others, (_, i) =>
    Object.fromEntries(terms.map((name, t) => [name, into[i * terms.length + t]!])),
  );
}

describe("the formula", () => {
  test("has the cosine of every field, divided between unknown and famous by fame", () => {
    for (const query of [0, 7, 21]) {
      termsOf(query).forEach((pair, other) => {
        for (const name of cosines) {
          const expected = cosine(films.vectors[name], query, other);
          const fame = films.fame[other]!;
          expect(pair[`${name}, unknown film`]).toBeCloseTo(expected * (1 - fame), 5);
          expect(pair[`${name}, famous film`]).toBeCloseTo(expected * fame, 5);
        }
      });
    }
  });

  test("counts everything shared from 0 to 1, most of all with the film itself", () => {
    for (const query of [0, 7, 21]) {
      const pairs = termsOf(query);
      for (const pair of pairs) {
        for (const name of terms.slice(0, SHARED)) {
          expect(pair[name]).toBeGreaterThanOrEqual(0);
          expect(pair[name]).toBeLessThanOrEqual(1 + 1e-6);
        }
      }
    }
  });

  test("knows the same language, collection and genres, and how far the years are apart", () => {
    const known = {originalLanguage: "fr", collection: "C", genres: ["War", "Drama"], voteCount: 0};
    const of = (id: number, year: number, more: object) =>
      film({id, title: `${id}`, releaseDate: `${year}-01-01`, releaseYear: year, ...known, ...more});
    const tables = tablesOf([
      of(1, 2000, {}),
      of(2, 2003, {genres: ["War"]}),
      of(3, 2020, {originalLanguage: null, collection: "D"}),
    ]);
    const {catalogue: three} = catalogue(features(tables));
    const into = new Float32Array(3 * terms.length);
    scorer(three, []).terms(0, Int32Array.of(0, 1, 2), into, 0);
    const at = (other: number, name: string) => into[other * terms.length + terms.indexOf(name)];
    expect([at(1, "language, unknown film"), at(2, "language, unknown film")]).toEqual([1, 0]);
    expect([at(1, "collection, unknown film"), at(2, "collection, unknown film")]).toEqual([1, 0]);
    expect([at(1, "both War"), at(1, "both Drama"), at(2, "both Drama")]).toEqual([1, 0, 1]);
    expect(at(1, "year5, unknown film")).toBeCloseTo(0.4, 6);
    expect(at(1, "year12, unknown film")).toBeCloseTo(0.75, 6);
    expect(at(2, "year12, unknown film")).toBe(0);
    expect(genreNames).toHaveLength(20);
  });

  test("is the sum of weights times terms, either way round", () => {
    const weights = terms.map((_, t) => Math.sin(t));
    const score = scorer(films, weights);
    const forth = new Float64Array(films.size);
    const back = new Float64Array(films.size);
    for (const query of [0, 7, 21]) {
      score.score(query, others, forth);
      termsOf(query).forEach((pair, other) => {
        const expected = terms.reduce((sum, name, t) => sum + weights[t]! * pair[name]!, 0);
        expect(forth[other]).toBeCloseTo(expected, 4);
        score.score(other, Int32Array.of(query), back, true);
        expect(back[0]).toBeCloseTo(expected, 4);
      });
    }
  });
});
