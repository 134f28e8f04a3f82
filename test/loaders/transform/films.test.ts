import {describe, expect, it} from "vitest";
import type {RawKeywords, RawMovie, RawMovies} from "../../../loaders/extract/raw.js";
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
  keywords: null,
};

function run(
  rows: readonly Partial<RawMovie>[],
  keywords: RawKeywords | null = null,
  joined = 0,
  more: Partial<RawMovies> = {},
) {
  const raw = {
    file: "movies_metadata.csv",
    recordsRead: rows.length + joined,
    rows: rows.map((row, record) => ({...nothing, record, ...row})),
    joins: [],
    otherIds: new Map(),
    problems: [],
    lostColumns: [],
    missingWords: [],
    undecided: [],
    unreadColumns: [],
    cut: null,
    remarks: [],
    ...more,
  };
  const {films: kept, rules, repeatedIds} = films(raw, keywords);
  return {
    kept,
    repeatedIds,
    examples: Object.fromEntries(rules.map(({name, examples}) => [name, examples])),
    descriptions: Object.fromEntries(rules.map(({name, description}) => [name, description])),
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
    const {counts, descriptions} = run([{id, releaseDate: "2001-02-03"}]);
    expect(counts.id_not_a_number).toBe(1);
    expect(descriptions.id_not_a_number).toContain("no whole number above 0");
  });

  it("says of a film dated after the end no more than is likely", () => {
    expect(run([]).descriptions.release_date_after_end).toContain("most likely only announced");
  });

  it("makes missing money 0, and the return 0 and unknown where either side is 0", () => {
    const {kept, counts} = run([
      {id: 1, releaseDate: "2001-02-03", budget: null, revenue: 500},
      {id: 2, releaseDate: "2001-02-03", budget: 500, revenue: null},
      {id: 3, releaseDate: "2001-02-03", budget: 4, revenue: 1},
    ]);
    expect(kept).toMatchObject([
      {budget: 0, revenue: 500, return: 0, returnKnown: false, moneySuspect: false, moneyDoubtful: true},
      {budget: 500, revenue: 0, return: 0, returnKnown: false, moneySuspect: false, moneyDoubtful: true},
      {return: 0.25, returnKnown: true, moneySuspect: true, moneyDoubtful: false},
    ]);
    expect(counts).toMatchObject({
      budget_null_to_0: 1,
      revenue_null_to_0: 1,
      return_known: 1,
      money_suspect: 1,
      money_doubtful: 2,
    });
  });

  it("doubts a single figure under 1,000 dollars, not 1,000, nor none at all", () => {
    const pairs: [number | null, number | null][] = [
      [999, 0],
      [null, 1],
      [1000, null],
      [0, 0],
      [null, null],
    ];
    const {kept} = run(
      pairs.map(([budget, revenue], i) => ({id: i + 1, releaseDate: "2001-02-03", budget, revenue})),
    );
    expect(kept.map(({moneyDoubtful}) => moneyDoubtful)).toEqual([true, true, false, false, false]);
  });

  it("takes a mean vote of 0 for unknown where there are votes, and only there", () => {
    const votes: [number | null, number | null][] = [
      [0, 1],
      [0, 0],
      [0, null],
      [0.5, 1],
      [null, 3],
    ];
    const {kept, counts, examples} = run(
      votes.map(([voteAverage, voteCount], i) => ({
        id: i + 1,
        title: "Voted",
        releaseDate: "2001-02-03",
        voteAverage,
        voteCount,
      })),
    );
    expect(kept.map((film) => film.voteAverage)).toEqual([null, 0, 0, 0.5, null]);
    expect(kept.map((film) => film.voteCount)).toEqual([1, 0, null, 1, 3]);
    expect(counts.vote_average_0_with_votes).toBe(1);
    expect(examples.vote_average_0_with_votes).toEqual([
      {record: 0, id: 1, title: "Voted", before: "0", after: ""},
    ]);
  });

  it("takes texts that say nothing for unknown: placeholders, blanks", () => {
    const {kept, counts} = run(
      ["No overview found.", "  ", "German Comedy", null].map((overview, i) => ({
        id: i + 1,
        releaseDate: "2001-02-03",
        overview,
        tagline: i === 0 ? "No overview found." : " . ",
      })),
    );
    expect(kept.map((film) => film.overview)).toEqual([null, null, "German Comedy", null]);
    expect(kept.map((film) => film.tagline)).toEqual(["No overview found.", null, null, null]);
    expect(counts).toMatchObject({overview_placeholder: 2, tagline_blank: 3});
  });

  it("keeps no language as it is, and has one code and one name for Norwegian", () => {
    const {kept, counts, examples} = run(
      ["xx", "nb", "no", "nn", null].map((originalLanguage, i) => ({
        id: i + 1,
        releaseDate: "2001-02-03",
        originalLanguage,
        spokenLanguages: i === 1 ? ["Bokmål", "English", "Norsk"] : ["No Language"],
      })),
    );
    expect(kept.map((film) => film.originalLanguage)).toEqual(["xx", "no", "no", "no", null]);
    expect(kept[1]!.spokenLanguages).toEqual(["Norsk", "English"]);
    expect(kept[0]!.spokenLanguages).toEqual(["No Language"]);
    expect(counts).toMatchObject({
      language_none: 1,
      language_norwegian: 2,
      spoken_language_norwegian: 1,
    });
    expect(examples.language_norwegian).toMatchObject([
      {id: 2, before: "nb", after: "no"},
      {id: 4, before: "nn", after: "no"},
    ]);
  });

  it("keeps films dated after the bulk, and counts them", () => {
    const dates = Array.from({length: 240}, (_, i) => `${1990 + Math.floor(i / 12)}-0${1 + (i % 9)}-01`);
    const {kept, counts, examples} = run(
      [...dates, "2030-01-01"].map((releaseDate, i) => ({id: i + 1, releaseDate})),
    );
    expect(kept).toHaveLength(241);
    expect(counts.release_date_after_end).toBe(1);
    expect(examples.release_date_after_end).toMatchObject([{id: 241, before: "2030-01-01"}]);
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

  it("rounds money with cents to whole dollars, and counts it", () => {
    const {kept, counts, examples} = run([
      {id: 1, title: "A", releaseDate: "2001-02-03", budget: 30_000.5, revenue: 12.25},
    ]);
    expect(kept).toMatchObject([{budget: 30_001, revenue: 12}]);
    expect(counts).toMatchObject({money_rounded: 2, budget_not_valid: 0});
    expect(examples.money_rounded?.[0]).toMatchObject({title: "A", before: "30000.5", after: "30001"});
  });

  it("takes numbers that cannot be for unknown, and counts each", () => {
    const {kept, counts} = run([
      {
        id: 1,
        releaseDate: "2001-02-03",
        budget: -1,
        revenue: -0.5,
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
      leftOut: [
        {record: 2, id: 1, keywords: ["d", "e"]},
        {record: 3, id: null, keywords: []},
        {record: 4, id: 9, keywords: []},
      ],
      problems: [],
      lostColumns: [],
      missingWords: [],
      undecided: [],
      unreadColumns: [],
      cut: null,
      remarks: [],
    };
    const {kept, counts, examples} = run(
      [
        {id: 1, releaseDate: "2001-02-03", title: "One"},
        {id: 2, releaseDate: "2001-02-03"},
      ],
      keywords,
    );
    expect(examples).toMatchObject({
      keywords_repeated_or_without_id: [
        {record: 2, id: 1, title: "One", before: "d | e", after: "a | b"},
        {record: 3, id: null, title: null, before: "", after: ""},
        {record: 4, id: 9, title: null, before: "", after: "c"},
      ],
      films_without_keywords: [{record: 1, id: 2, title: null, before: "", after: ""}],
    });
    expect(kept.map((film) => film.keywords)).toEqual([["a", "b"], []]);
    expect(counts).toMatchObject({
      keywords_records_read: 5,
      keywords_repeated_or_without_id: 3,
      keywords_of_films_not_kept: 1,
      films_without_keywords: 1,
    });
  });

  it("shows what it met: the value before and after", () => {
    const dated = {releaseDate: "2001-02-03"};
    const {examples} = run(
      [
        {record: 4, id: 7, title: "Cut", ...dated},
        {record: 6, id: null, title: "No id"},
        {record: 7, id: 0},
        {record: 8, id: 8, title: "No day", releaseDate: "2001-02-30"},
        {record: 9, id: 9, title: "Poor", ...dated, budget: null, revenue: -2, runtime: -1},
        {record: 10, id: 10, title: "Rich", ...dated, budget: 500, revenue: 1250},
      ],
      null,
      1,
      {joins: [{record: 4, cells: [10, 15]}], otherIds: new Map([[6, "unknown"]])},
    );
    const poor = {record: 9, id: 9, title: "Poor"};
    const rich = {record: 10, id: 10, title: "Rich", before: "500 | 1250", after: "2.5"};
    expect(examples).toMatchObject({
      records_cut_in_two: [{record: 4, id: 7, title: "Cut", before: "10 | 15", after: "24"}],
      id_not_a_number: [
        {record: 6, id: null, title: "No id", before: "unknown", after: ""},
        {record: 7, id: 0, title: null, before: "0", after: ""},
      ],
      no_valid_date: [{record: 8, id: 8, title: "No day", before: "2001-02-30", after: ""}],
      budget_null_to_0: [
        {record: 4, id: 7, title: "Cut", before: "", after: "0"},
        {...poor, before: "", after: "0"},
      ],
      revenue_not_valid: [{...poor, before: "-2", after: "0"}],
      runtime_not_valid: [{...poor, before: "-1", after: ""}],
      return_known: [rich],
      money_suspect: [rich],
    });
  });

  it("tells how the repeated records differ from those that stay", () => {
    const same = {id: 1, releaseDate: "2001-02-03", title: "One", genres: ["Drama"]};
    const {counts, examples, repeatedIds} = run([
      {...same, releaseDate: null},
      {...same, popularity: 1.5, voteCount: 3},
      {...same, popularity: 1.5, voteCount: 3},
      {...same, popularity: 2, voteCount: 4},
      {...same, id: 2, popularity: 2},
      {...same, id: 2, popularity: 3, genres: ["Drama", "War"]},
    ]);
    expect(counts.repeated_id).toBe(3);
    expect(repeatedIds).toEqual({
      ids: 2,
      equal: 1,
      columns: [
        {column: "popularity", records: 2},
        {column: "genres", records: 1},
        {column: "vote_count", records: 1},
      ],
    });
    expect(examples.repeated_id).toEqual([
      {
        record: 3,
        id: 1,
        title: "One",
        before: "popularity: 2 | vote_count: 4",
        after: "popularity: 1.5 | vote_count: 3",
      },
      {
        record: 5,
        id: 2,
        title: "One",
        before: "genres: Drama, War | popularity: 3",
        after: "genres: Drama | popularity: 2",
      },
      {record: 2, id: 1, title: "One", before: "", after: ""},
    ]);
  });
});
