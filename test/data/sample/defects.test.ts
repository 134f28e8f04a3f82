import {csvParseRows} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {plantDefects} from "../../../data/sample/defects.js";
import {headers, rawTables} from "../../../data/sample/rawTables.js";
import {readFacts} from "../../../data/sample/readFacts.js";

const facts = readFacts();
const {movies, credits, keywords, titles} = plantDefects(rawTables(facts));
const whole = movies.filter((record) => record.length === headers.movies.length);
const cell = (record: readonly string[] | undefined, column: (typeof headers.movies)[number]) =>
  record?.[headers.movies.indexOf(column)];
const withId = (id: string) => whole.filter((record) => cell(record, "id") === id);
const creditsOf = (id: string) => credits.filter((record) => record[2] === id);

describe("the defects planted in the sample", () => {
  it("three records are cut in two inside the overview, into 10 and 15 fields", () => {
    const heads = movies.flatMap((record, index) => (record.length === 10 ? [index] : []));
    expect(heads.map((index) => movies[index]?.[5])).toEqual(["19", "129", "336808"]);
    expect(movies.filter((record) => record.length === 15).length).toBe(3);
    for (const index of heads) {
      const film = facts.films.find(({id}) => String(id) === movies[index]?.[5]);
      const tail = movies[index + 1];
      expect(tail?.length).toBe(15);
      expect(`${movies[index]?.[9]}${tail?.[0]}`).toBe(film?.overview);
      expect(tail?.[11]).toBe(film?.title);
    }
  });

  it("two films are repeated as they are, and one invented film with other votes", () => {
    for (const id of ["11", "539"]) {
      const [first, second, ...more] = withId(id);
      expect(second).toEqual(first);
      expect(more).toEqual([]);
    }
    const test = withId("999000001");
    expect(test.map((record) => cell(record, "release_date"))).toEqual(["", "2000-02-29", "2000-02-29"]);
    expect(test.map((record) => cell(record, "vote_count"))).toEqual(["0", "2", "3"]);
  });

  it("dates are missing or do not exist, and an id is no number", () => {
    expect(whole.filter((record) => cell(record, "release_date") === "").length).toBe(3);
    expect(cell(withId("999000006")[0], "release_date")).toBe("2013-02-30");
    expect(cell(withId("unknown")[0], "title")).toBe("Untitled test film 7");
  });

  it("money is 0, empty or one dollar, as in the source", () => {
    const unknown = facts.films.filter(({budget, revenue}) => budget === 0 || revenue === 0).length;
    expect(unknown).toBeGreaterThanOrEqual(60);
    expect(cell(withId("999000001")[1], "budget")).toBe("");
    expect(cell(withId("999000001")[1], "revenue")).toBe("");
    expect(facts.films.filter(({budget}) => budget === 1).map(({title}) => title)).toEqual(["Modern Times"]);
  });

  it("some days are unknown and stand as 1 January", () => {
    const newYear = facts.films.filter(({released}) => released.endsWith("-01-01")).map(({title}) => title);
    expect(newYear).toEqual(["Black Orpheus", "Wings of Desire", "Red Sorghum", "Yeelen", "Oldboy"]);
  });

  it("numbers were saved again as floats", () => {
    expect(withId("578.0").length).toBe(1);
    expect(creditsOf("578.0").length).toBe(1);
    expect(keywords.filter(([id]) => id === "578.0").length).toBe(1);
    expect(titles.filter(([id]) => id === "578.0").length).toBe(1);
    expect(cell(withId("13")[0], "budget")).toBe("55000000.0");
    expect(cell(withId("155")[0], "vote_count")).toBe("12269.0");
  });

  it("popularity is written in several ways, always for the same number", () => {
    const space = facts.films.find(({id}) => id === 62)?.popularity;
    expect(cell(withId("62")[0], "popularity")).toMatch(/^\d\.\d+e\+1$/);
    expect(Number(cell(withId("62")[0], "popularity"))).toBe(space);
    expect(cell(withId("15")[0], "popularity")).toMatch(/^\d+\.\d+0$/);
    expect(withId("999000001").map((record) => cell(record, "popularity"))).toEqual(["0.0", "1e-06", "3"]);
    expect(cell(withId("999000002")[0], "popularity")).toBe("not measured");
  });

  it("one film is marked adult, one is not released and one has no runtime: all invented", () => {
    const ids = (column: "adult" | "status" | "runtime", value: string) =>
      whole.filter((record) => cell(record, column) === value).map((record) => cell(record, "id"));
    expect(ids("adult", "True")).toEqual(["999000002"]);
    expect(ids("status", "In Production")).toEqual(["999000003"]);
    expect(ids("runtime", "")).toEqual(["999000002"]);
  });

  it("two nested cells cannot be read", () => {
    expect(cell(withId("999000002")[0], "genres")).toBe(
      "[{'id': 18, 'name': 'Drama'}, {'id': 35, 'name': 'Com",
    );
    expect(creditsOf("999000002")[0]?.[0]).toBe("[{'cast_id': 1, 'character': 'Nobody', 'name': }]");
  });

  it("credits are repeated, split over two records, of a film that is not there, or missing", () => {
    const [first, second, ...more] = creditsOf("11");
    expect(second).toEqual(first);
    expect(more).toEqual([]);
    const split = creditsOf("680").map(([cast]) => cast?.match(/'order': \d+/g)?.map((m) => m.slice(9)));
    expect(split).toEqual([
      ["0", "1", "2", "3"],
      ["3", "4", "5", "6", "7"],
    ]);
    expect(creditsOf("680")[1]?.[1]).toBe("[]");
    expect(creditsOf("999000900").length).toBe(1);
    expect(withId("999000900")).toEqual([]);
    expect(withId("999000003").length).toBe(1);
    expect(creditsOf("999000003")).toEqual([]);
    expect(credits.filter(([cast]) => cast === "[]").length).toBeGreaterThanOrEqual(5);
  });

  it("people share a name, lack an id, or have a name with a stray space", () => {
    const [cast = "", crew = ""] = creditsOf("999000001")[0] ?? [];
    expect(cast.match(/'id': \d+/g)).toEqual(["'id': 999000101", "'id': 999000102"]);
    expect(cast.match(/'name': 'Alex Example'/g)?.length).toBe(3);
    expect(cast).toContain(`'The "one" who can\\'t\\nstop\\xa0talking'`);
    expect(crew).toContain("'id': 999000102, 'job': 'Director', 'name': 'Alex Example'");
    expect(creditsOf("966")[0]?.[0]).toMatch(/'gender': 0, 'name': 'Steve McQueen'/);
    expect(creditsOf("396535")[0]?.[1]).toContain("'name': ' Yeon Sang-Ho'");
  });

  it("keywords are repeated and of a film that is not there", () => {
    expect(keywords.filter(([id]) => id === "11").length).toBe(2);
    expect(keywords.filter(([id]) => id === "999000900").length).toBe(1);
  });

  it("a title is repeated and one is of a film that is not there", () => {
    expect(titles.filter(([id]) => id === "11").map(([, title]) => title)).toEqual([
      "La guerra de las galaxias",
      "La guerra de las galaxias",
    ]);
    expect(titles.filter(([id]) => id === "999000900").length).toBe(1);
  });

  it("leaves everything else as the facts have it", () => {
    const clean = rawTables(facts);
    const changed = new Set(["11", "13", "15", "19", "62", "129", "155", "539", "578", "680", "336808"]);
    const untouched = (records: readonly string[][], id: (record: readonly string[]) => string | undefined) =>
      records.filter((record) => !changed.has(id(record) ?? "")).map((record) => record.join("\u0000"));
    const planted = new Set(movies.map((record) => record.join("\u0000")));
    const missing = untouched(clean.movies, (r) => cell(r, "id")).filter((record) => !planted.has(record));
    expect(missing).toEqual([]);
    const plantedCredits = new Set(credits.map((record) => record.join("\u0000")));
    expect(untouched(clean.credits, (r) => r[2]).filter((record) => !plantedCredits.has(record))).toEqual([]);
    expect(movies.length).toBe(facts.films.length + 3 + 2 + 9);
    expect(credits.length).toBe(facts.films.length + 2 + 3);
    expect(keywords.length).toBe(facts.films.length + 2);
  });
});

it("the header and the order of the columns are the published ones", () => {
  expect(csvParseRows(headers.movies.join(","))[0]?.length).toBe(24);
  expect(headers.movies.join(",")).toBe(
    "adult,belongs_to_collection,budget,genres,homepage,id,imdb_id,original_language,original_title,overview," +
      "popularity,poster_path,production_companies,production_countries,release_date,revenue,runtime," +
      "spoken_languages,status,tagline,title,video,vote_average,vote_count",
  );
});
