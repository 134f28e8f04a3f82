import {describe, expect, test} from "vitest";
import {analysisPageJson} from "../../../loaders/publish/analysisPageJson.js";
import type {Film} from "../../../loaders/transform/tables.js";
import {film as made} from "../transform/film.js";

const film = (id: number, releaseDate: string, rest: Partial<Film> = {}): Film =>
  made({id, releaseDate, releaseYear: Number(releaseDate.slice(0, 4)), keywords: ["k"], ...rest});

describe("what the analysis shows", () => {
  const json = analysisPageJson({
    films: [
      film(1, "1985-05-05", {budget: 1, revenue: 2, overview: "The heroes' war, a war."}),
      film(2, "1989-05-05", {budget: 1, overview: "A family at war"}),
      film(3, "1990-05-05", {originalLanguage: "fr", voteCount: 0, runtime: null, overview: "A family"}),
      film(4, "1991-05-05", {originalLanguage: null, keywords: []}),
    ],
  });

  test("money by decade", () => {
    expect(json.money).toEqual([
      {decade: 1980, films: 2, budget: 2, revenue: 1, return: 1},
      {decade: 1990, films: 2, budget: 0, revenue: 0, return: 0},
    ]);
  });

  test("every combination of missing fields adds up to all films", () => {
    expect(json.missing).toEqual([
      {fields: [], films: 1},
      {fields: ["budget", "revenue", "overview", "keywords"], films: 1},
      {fields: ["budget", "revenue", "runtime", "votes"], films: 1},
      {fields: ["revenue"], films: 1},
    ]);
  });

  test("a word counts once per film, in halves by year", () => {
    expect(json.words).toMatchObject({films: 3, year: 1989, early: 1, late: 2});
    expect(json.words.list.slice(0, 2)).toEqual([
      {word: "family", films: 2, early: 0, late: 2},
      {word: "war", films: 2, early: 1, late: 1},
    ]);
  });

  test("languages with the unknown one", () => {
    expect(json.languages).toEqual([
      {code: "en", films: 2},
      {code: null, films: 1},
      {code: "fr", films: 1},
    ]);
  });

  test("no film at all is no error", () => {
    expect(analysisPageJson({films: []})).toEqual({
      films: 0,
      money: [],
      missing: [],
      words: {films: 0, early: 0, late: 0, year: 0, list: []},
      languages: [],
    });
  });
});
