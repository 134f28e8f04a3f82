import {describe, expect, it} from "vitest";
import type {RawKeywords, RawMovie} from "../../../loaders/extract/raw.js";
import {films} from "../../../loaders/transform/films.js";

const nothing: RawMovie = {
  record: 0,
  joined: false,
  id: null,
  title: null,
  originalTitle: null,
  releaseDate: null,
  originalLanguage: null,
  status: null,
  runtime: null,
  budget: null,
  revenue: null,
  popularity: null,
  voteAverage: null,
  voteCount: null,
  collection: null,
  genres: [],
  productionCompanies: [],
  productionCountries: [],
  spokenLanguages: [],
  tagline: null,
  overview: null,
  adult: null,
  video: null,
  imdbId: null,
  homepage: null,
  posterPath: null,
};

function run(rows: readonly Partial<RawMovie>[], keywords: RawKeywords | null = null, joined = 0) {
  const raw = {
    file: "movies_metadata.csv",
    recordsRead: rows.length + joined,
    rows: rows.map((row, record) => ({...nothing, record, ...row})),
    problems: [],
  };
  const {films: kept, rules} = films(raw, keywords);
  return {
    kept,
    counts: Object.fromEntries(rules.map(({name, count}) => [name, count])),
    removed: rules.filter(({removesRows}) => removesRows).reduce((sum, {count}) => sum + count, 0),
  };
}

describe("films", () => {
  it("counts a record for the first rule that it breaks", () => {
    const {kept, counts, removed} = run(
      [
        {id: null, releaseDate: null},
        {id: 1, releaseDate: null},
        {id: 1, releaseDate: "2001-02-30"},
        {id: 1, releaseDate: "2001-02-03", title: "stays"},
        {id: 1, releaseDate: "1999-01-01", title: "repeated"},
        {id: 1, releaseDate: null},
      ],
      null,
      2,
    );
    expect(kept.map(({title}) => title)).toEqual(["stays"]);
    expect(counts).toMatchObject({
      records_cut_in_two: 2,
      id_not_a_number: 1,
      no_valid_date: 3,
      repeated_id: 1,
    });
    expect(8 - removed).toBe(1);
  });

  it.each([0, -5, 1.5, 2 ** 31])("takes %d for no id", (id) => {
    expect(run([{id, releaseDate: "2001-02-03"}]).counts.id_not_a_number).toBe(1);
  });

  it("makes missing money 0, and the return 0 and unknown where either side is 0", () => {
    const {kept, counts} = run([
      {id: 1, releaseDate: "2001-02-03", budget: null, revenue: 500},
      {id: 2, releaseDate: "2001-02-03", budget: 500, revenue: null},
      {id: 3, releaseDate: "2001-02-03", budget: 4, revenue: 1},
    ]);
    expect(kept).toMatchObject([
      {budget: 0, revenue: 500, return: 0, returnKnown: false, moneySuspect: false},
      {budget: 500, revenue: 0, return: 0, returnKnown: false, moneySuspect: false},
      {return: 0.25, returnKnown: true, moneySuspect: true},
    ]);
    expect(counts).toMatchObject({
      budget_null_to_0: 1,
      revenue_null_to_0: 1,
      return_known: 1,
      money_suspect: 1,
    });
  });

  it("suspects money under 1,000 dollars on either side, not 1,000", () => {
    const {kept} = run(
      [
        [999, 5000],
        [5000, 999],
        [1000, 1000],
      ].map(([budget, revenue], i) => ({
        id: i + 1,
        releaseDate: "2001-02-03",
        budget: budget!,
        revenue: revenue!,
      })),
    );
    expect(kept.map(({moneySuspect}) => moneySuspect)).toEqual([true, true, false]);
  });

  it("takes numbers that cannot be for unknown, and counts each", () => {
    const {kept, counts} = run([
      {
        id: 1,
        releaseDate: "2001-02-03",
        budget: -1,
        revenue: 0.5,
        runtime: -1,
        popularity: -0.1,
        voteAverage: 10.1,
        voteCount: 1.5,
      },
    ]);
    expect(kept).toMatchObject([
      {budget: 0, revenue: 0, runtime: null, popularity: null, voteAverage: null, voteCount: null},
    ]);
    expect(counts).toMatchObject({
      budget_not_valid: 1,
      revenue_not_valid: 1,
      runtime_not_valid: 1,
      popularity_not_valid: 1,
      vote_average_not_valid: 1,
      vote_count_not_valid: 1,
      budget_null_to_0: 0,
    });
  });

  it("keeps 0 and null apart in votes, runtime and popularity", () => {
    const {kept} = run([
      {id: 1, releaseDate: "2001-02-03", runtime: 0, voteAverage: 0, voteCount: 0, popularity: 0},
      {id: 2, releaseDate: "2001-02-03"},
    ]);
    expect(kept).toMatchObject([
      {runtime: 0, voteAverage: 0, voteCount: 0, popularity: 0},
      {runtime: null, voteAverage: null, voteCount: null, popularity: null},
    ]);
  });

  it("joins keywords by id and counts those of films that are not kept", () => {
    const keywords = {
      file: "keywords.csv",
      recordsRead: 5,
      byFilm: new Map([
        [1, ["a", "b"]],
        [9, ["c"]],
      ]),
      problems: [],
    };
    const {kept, counts} = run(
      [
        {id: 1, releaseDate: "2001-02-03"},
        {id: 2, releaseDate: "2001-02-03"},
      ],
      keywords,
    );
    expect(kept.map((film) => film.keywords)).toEqual([["a", "b"], []]);
    expect(counts).toMatchObject({
      keywords_records_read: 5,
      keywords_repeated_or_without_id: 3,
      keywords_of_films_not_kept: 1,
      films_without_keywords: 1,
    });
  });
});
