import {describe, expect, test} from "vitest";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {explainer} from "../../../loaders/recommend/explain.js";
import {features} from "../../../loaders/recommend/features.js";
import {terms} from "../../../loaders/recommend/formula.js";
import {DIMENSIONS} from "../../../loaders/recommend/genericTokens.js";
import {tokenNames} from "../../../loaders/recommend/model.js";
import {film} from "../transform/film.js";
import {tablesOf} from "./someFilms.js";

/** Every likeness counts 1; of the tokens only Drama has a vector, of length 2. */
const model = {
  weights: terms.map((term) => (/, /.test(term) ? 1 : 0)),
  vectors: tokenNames.flatMap((name) => Array(DIMENSIONS).fill(name === "genre Drama" ? Math.SQRT1_2 : 0)),
};

const common = {originalLanguage: "en", genres: ["Drama"], releaseDate: "2000-01-01", releaseYear: 2000};
const tables = tablesOf(
  [
    film({id: 1, title: "A", voteCount: 0, ...common}),
    film({id: 2, title: "B", voteCount: 0, ...common}),
    film({id: 3, title: "C", voteCount: 90, ...common}),
    film({id: 4, title: "D", voteCount: 10, ...common, originalLanguage: "fr", genres: ["War"]}),
  ],
  [],
  [
    [1, "Ada Pell"],
    [2, "Ada Pell"],
  ],
);
const films = features(tables);
const {catalogue: arrays, vocabulary} = catalogue(films);
const {reasons, similarity} = explainer(films, arrays, vocabulary, model)(0, 1);
const of = (kind: string) => reasons.find((reason) => reason.kind === kind)!;

describe("an explanation", () => {
  test("names first what few films have, not what counts most", () => {
    expect(reasons.map(({kind}) => kind).slice(0, 2)).toEqual(["director", "genre"]);
    // A film without votes has the director: all of the share is surplus.
    expect(of("director").surplus).toBe(of("director").share);
    // Nine in ten votes belong to films that are dramas, or in English: a tenth of the share is left.
    for (const kind of ["genre", "language"]) {
      expect(of(kind).surplus).toBeGreaterThanOrEqual(0.1 * of(kind).share - 0.5);
      expect(of(kind).surplus).toBeLessThanOrEqual(0.1 * of(kind).share + 0.6);
    }
  });

  test("counts a token that both have with the thing that it names", () => {
    // The genre's cosine is 1, its token's product with itself 4; director and language count 1 each, years 2.
    expect(of("genre").share).toBe(Math.round((100 * 5) / 9));
    expect(of("director").share).toBe(11);
    expect(similarity).toBe(1);
  });

  test("has shares that add up to 100", () => {
    expect(reasons.reduce((sum, {share}) => sum + share, 0)).toBe(100);
  });
});
