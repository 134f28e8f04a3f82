import {describe, expect, test} from "vitest";
import {features} from "../../../loaders/recommend/features.js";
import {chooseTokens, filmVectors, tokenMatrix, tokensOf} from "../../../loaders/recommend/genericTokens.js";
import {film} from "../transform/film.js";
import {tablesOf} from "./someFilms.js";

const one = features(
  tablesOf([
    film({
      id: 1,
      releaseYear: 1968,
      genres: ["Western", "Western"],
      productionCountries: ["Italy"],
      keywords: ["railroad"],
      productionCompanies: ["Alpha"],
      runtime: 165,
    }),
  ]),
)[0]!;

describe("generic tokens", () => {
  test("say of what kind a film is, each once", () => {
    expect(tokensOf(one, {fame: 0.75, quality: 1})).toEqual([
      ["genre Western", 1],
      ["country Italy", 0.7],
      ["keyword railroad", 1],
      ["company Alpha", 0.6],
      ["decade 1960", 0.7],
      ["fame 7", 0.7],
      ["quality 9", 0.7],
      ["length 10", 0.7],
    ]);
  });

  test("have a class for any film, and none for a length that is not known", () => {
    const old = tokensOf({...one, releaseYear: 1878, runtime: null}, {fame: 0, quality: -3});
    const names = old.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["decade 1900", "fame 0", "quality 0"]));
    expect(names.filter((name) => name.startsWith("length"))).toEqual([]);
  });

  test("are chosen where many films have them, and always for classes", () => {
    const many = Array.from({length: 150}, () => one);
    expect(chooseTokens(many)).toEqual(
      expect.arrayContaining(["genre Western", "keyword railroad", "company Alpha", "fame 9", "length 11"]),
    );
    expect(chooseTokens(many.slice(1)).some((name) => /^(genre|keyword|company|country) /.test(name))).toBe(
      false,
    );
  });

  test("make a film's vector as the weighted sum of theirs, those without one left out", () => {
    const films = [tokensOf(one, {fame: 0.75, quality: 1}), []];
    const names = ["country Italy", "genre Western"];
    const vectors = [...Array(8).fill(10), ...Array.from({length: 8}, (_, d) => d)];
    const of = filmVectors(tokenMatrix(films, names), vectors);
    expect(Array.from(of.subarray(0, 8))).toEqual(Array.from({length: 8}, (_, d) => 7 + d));
    expect(Array.from(of.subarray(8))).toEqual(Array(8).fill(0));
  });
});
