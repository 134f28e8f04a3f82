import {describe, expect, test} from "vitest";
import {NONE} from "../../../loaders/extract/raw.js";
import {analysisJson, questionsJson} from "../../../loaders/publish/siteJson.js";
import type {Columns, Film, Tables} from "../../../loaders/transform/tables.js";
import {textsOf} from "../someTexts.js";

const film = (id: number, releaseDate: string, rest: Partial<Film> = {}): Film => ({
  id,
  record: id,
  title: `Film ${id}`,
  releaseDate,
  releaseYear: Number(releaseDate.slice(0, 4)),
  originalLanguage: "en",
  status: "Released",
  runtime: 90,
  budget: 0,
  revenue: 0,
  return: 0,
  returnKnown: false,
  moneySuspect: false,
  moneyDoubtful: false,
  popularity: 1,
  voteAverage: 5,
  voteCount: 10,
  collection: null,
  genres: [],
  productionCompanies: [],
  productionCountries: [],
  spokenLanguages: [],
  keywords: ["k"],
  tagline: null,
  overview: null,
  adult: false,
  ...rest,
});

const people: Columns = {
  person_id: Int32Array.of(7, NONE, 3),
  name: Int32Array.of(0, 1, 2),
  films: Int32Array.of(4, 9, 2),
  films_with_return: Int32Array.of(1, 9, 2),
  total_return: Float64Array.of(2, 9, 3),
  mean_return: Float64Array.of(0.5, 1, 1.5),
  pooled_return: Float64Array.of(2, 1, Number.NaN),
};

const none = new Int32Array(0);
const credits = {
  movieId: none,
  personId: none,
  name: none,
  texts: textsOf(["Ana", "Nameless", "Bo"]),
  inferredId: new Uint8Array(0),
};
const tables = (films: readonly Film[]): Tables =>
  ({
    films,
    cast: {...credits, character: none, order: none},
    crew: {...credits, department: none, job: none},
    actors: people,
    directors: people,
    quality: {
      rowsIn: films.length,
      rowsOut: films.length,
      rules: [],
      repeatedIds: {ids: 0, equal: 0, columns: []},
      dataEnd: null,
    },
  }) as Tables;

describe("what the pages of the questions show", () => {
  const json = questionsJson(
    tables([
      film(1, "2000-01-01"),
      film(2, "2000-01-02", {voteCount: 50}),
      film(3, "1899-12-31", {voteCount: null}),
    ]),
  );

  test("counts by month and ISO weekday, 1 January apart", () => {
    expect(json.months[0]).toEqual({films: 2, films_not_january_1: 1});
    expect(json.months[11]).toEqual({films: 1, films_not_january_1: 1});
    // 1 January 2000 was a Saturday, the next day a Sunday, as was 31 December 1899.
    expect(json.weekdays.map(({films}) => films)).toEqual([0, 0, 0, 0, 0, 1, 2]);
  });

  test("examples are the most voted films and the people with an id and most known returns", () => {
    expect(json.films.map(({id}) => id)).toEqual([2, 1, 3]);
    expect(json.actors.map(({person_id, pooled_return}) => [person_id, pooled_return])).toEqual([
      [3, null],
      [7, 2],
    ]);
  });
});

describe("what the analysis shows", () => {
  const json = analysisJson(
    tables([
      film(1, "1985-05-05", {budget: 1, revenue: 2, returnKnown: true, overview: "The heroes' war, a war."}),
      film(2, "1989-05-05", {budget: 1, overview: "A family at war"}),
      film(3, "1990-05-05", {originalLanguage: "fr", voteCount: 0, runtime: null, overview: "A family"}),
      film(4, "1991-05-05", {originalLanguage: null, keywords: []}),
    ]),
  );

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
    expect(analysisJson(tables([])).words).toMatchObject({films: 0, year: 0, list: []});
  });
});
