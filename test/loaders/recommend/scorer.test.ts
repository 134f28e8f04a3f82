import {describe, expect, test} from "vitest";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {cosines, SHARED, terms} from "../../../loaders/recommend/formula.js";
import {DIMENSIONS} from "../../../loaders/recommend/genericTokens.js";
import {genreNames} from "../../../loaders/recommend/genres.js";
import {LAST, scorer} from "../../../loaders/recommend/scorer.js";
import {film} from "../transform/film.js";
import {cosine} from "./cosine.js";
import {someFilms, tablesOf} from "./someFilms.js";

const {catalogue: films} = catalogue(features(someFilms(40, 5)));
const others = Int32Array.from({length: films.size}, (_, i) => i);

function termsOf(query: number): Record<string, number>[] {
  const into = new Float32Array(terms.length * films.size);
  scorer(films, {weights: [], vectors: []}).terms(query, others, into, 0);
  return Array.from(others, (_, i) =>
    Object.fromEntries(terms.map((name, t) => [name, into[i * terms.length + t]!])),
  );
}

describe("the formula", () => {
  test("has the cosine of every field, divided between unknown and famous by fame", () => {
    for (const query of [0, 7, 21]) {
      termsOf(query).forEach((pair, other) => {
        for (const name of cosines) {
          // Words of titles have a condition of their own.
          if (name === "title") continue;
          const expected = cosine(films.vectors[name], query, other);
          const fame = films.fame[other]!;
          expect(pair[`${name}, unknown film`]).toBeCloseTo(expected * (1 - fame), 5);
          expect(pair[`${name}, famous film`]).toBeCloseTo(expected * fame, 5);
        }
      });
    }
  });

  test("counts words of titles only for films that share people, telling keywords, companies or a collection", () => {
    const one = (id: number, more: object) =>
      film({id, title: "The Father", releaseDate: `${1990 + id}-01-01`, genres: ["Drama"], ...more});
    const tables = tablesOf(
      [
        one(1, {keywords: ["prison", "sewer chase"], collection: "C", productionCompanies: ["Alpha"]}),
        one(2, {}),
        one(3, {keywords: ["sewer chase"]}),
        one(4, {collection: "C"}),
        one(5, {productionCompanies: ["Alpha"]}),
        one(6, {}),
        one(7, {}),
        // A keyword of very many films, for which there is a token.
        one(8, {keywords: ["prison"]}),
      ],
      [
        [1, ["Ada", "Bo"]],
        [6, ["Bo"]],
      ],
      [
        [1, "Cy"],
        [7, "Cy"],
      ],
    );
    const {catalogue: some} = catalogue(features(tables));
    const into = new Float32Array(8 * terms.length);
    scorer(some, {weights: [], vectors: []}).terms(0, Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]), into, 0);
    const title = terms.indexOf("title, unknown film");
    const counted = Array.from({length: 8}, (_, i) => into[i * terms.length + title]! > 0);
    expect(counted).toEqual([true, false, true, true, true, true, true, false]);
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
    scorer(three, {weights: [], vectors: []}).terms(0, Int32Array.of(0, 1, 2), into, 0);
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
    const vectors = Array.from({length: DIMENSIONS * films.size}, (_, i) => Math.cos(i));
    const score = scorer(films, {weights, vectors});
    const forth = new Float64Array(films.size);
    const back = new Float64Array(films.size);
    for (const query of [0, 7, 21]) {
      score.score(query, others, forth);
      termsOf(query).forEach((pair, other) => {
        const ofTerms = terms.reduce((sum, name, t) => sum + weights[t]! * pair[name]!, 0);
        const vector = (film: number) => vectors.slice(DIMENSIONS * film, DIMENSIONS * (film + 1));
        const generic = vector(query).reduce((sum, value, d) => sum + value * vector(other)[d]!, 0);
        const more = (
          ["overview", "genres", "keywordWords", "directors", "billing", "companies"] as const
        ).some((name) => cosine(films.vectors[name], query, other) > 0);
        const together = films.collection[query]! >= 0 && films.collection[query] === films.collection[other];
        const expected = ofTerms + generic - (more || together ? 0 : LAST);
        expect(forth[other]).toBeCloseTo(expected, 4);
        score.score(other, Int32Array.of(query), back, true);
        expect(back[0]).toBeCloseTo(expected, 4);
      });
    }
  });
});
