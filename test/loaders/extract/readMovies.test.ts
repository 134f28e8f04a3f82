import {describe, expect, it} from "vitest";
import {readMovies} from "../../../loaders/extract/readMovies.js";
import {linesOf} from "./linesOf.js";
import {writeTemporary} from "./writeTemporary.js";

const header =
  "adult,belongs_to_collection,budget,genres,homepage,id,imdb_id,original_language,original_title,overview,popularity," +
  "poster_path,production_companies,production_countries,release_date,revenue,runtime,spoken_languages,status,tagline," +
  "title,video,vote_average,vote_count";
const columns = header.split(",");

const film: Readonly<Record<string, string>> = {
  adult: "False",
  belongs_to_collection: "{'id': 7, 'name': \"Ana's Trilogy\", 'poster_path': None}",
  budget: "1000000",
  genres: "[{'id': 18, 'name': 'Drama'}, {'id': 16, 'name': 'Animation'}]",
  homepage: "",
  id: "101",
  imdb_id: "tt0000101",
  original_language: "es",
  original_title: "La niña",
  overview: "A girl, a river.\nA boat.",
  popularity: "1.5",
  poster_path: "/p.jpg",
  production_companies: "[{'name': 'Río', 'id': 3}]",
  production_countries: "[{'iso_3166_1': 'ES', 'name': 'Spain'}]",
  release_date: "1995-10-30",
  revenue: "2000000.0",
  runtime: "81.0",
  spoken_languages: "[{'iso_639_1': 'es', 'name': 'Español'}, {'iso_639_1': 'xx', 'name': ''}]",
  status: "Released",
  tagline: 'Say "hello"',
  title: "The Girl",
  video: "False",
  vote_average: "7.7",
  vote_count: "12.0",
};

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
}

function record(changes: Readonly<Record<string, string>> = {}, order: readonly string[] = columns): string {
  return line(order.map((column) => changes[column] ?? film[column] ?? ""));
}

function read(content: string | Uint8Array, name = "movies_metadata.csv"): ReturnType<typeof readMovies> {
  return readMovies(writeTemporary(name, content));
}

const expected = {
  record: 0,
  joined: false,
  id: 101,
  title: "The Girl",
  originalTitle: "La niña",
  releaseDate: "1995-10-30",
  originalLanguage: "es",
  status: "Released",
  runtime: 81,
  budget: 1000000,
  revenue: 2000000,
  popularity: 1.5,
  voteAverage: 7.7,
  voteCount: 12,
  collection: "Ana's Trilogy",
  genres: ["Drama", "Animation"],
  productionCompanies: ["Río"],
  productionCountries: ["Spain"],
  spokenLanguages: ["Español", "xx"],
  tagline: 'Say "hello"',
  overview: "A girl, a river.\nA boat.",
  adult: false,
  video: false,
  imdbId: "tt0000101",
  homepage: null,
  posterPath: "/p.jpg",
};

describe("readMovies", () => {
  it("reads every column", () => {
    expect(read(`${header}\n${record()}`)).toEqual({
      file: "movies_metadata.csv",
      recordsRead: 1,
      rows: [expected],
      joins: [],
      otherIds: new Map(),
      problems: [],
      lostColumns: [],
      unreadColumns: [],
      remarks: [],
    });
  });

  it("finds columns by name, in any order, among others, after a byte-order mark, with CRLF", () => {
    const order = ["extra", ...columns.toReversed(), "more"];
    const content = `\ufeff${line(order)}${record({extra: "x"}, order)}`.replaceAll("\n", "\r\n");
    const {rows, problems} = read(content, "movies_dataset.csv");
    expect(rows).toEqual([{...expected, overview: "A girl, a river.\r\nA boat."}]);
    expect(problems).toEqual([]);
  });

  it("does without the columns that no table needs", () => {
    const order = columns.filter(
      (name) => !/adult|video|imdb_id|homepage|original_title|poster_path/.test(name),
    );
    expect(read(line(order) + record({}, order)).rows).toEqual([
      {
        ...expected,
        adult: null,
        video: null,
        imdbId: null,
        homepage: null,
        originalTitle: null,
        posterPath: null,
      },
    ]);
  });

  it("names the file and the columns that are missing", () => {
    const order = columns.filter((name) => name !== "budget" && name !== "title");
    expect(() => read(line(order))).toThrow('movies_metadata.csv has no column "title", "budget".');
    expect(() => read("")).toThrow("movies_metadata.csv is empty");
  });

  it("takes empty cells for unknown", () => {
    const empty = Object.fromEntries(columns.map((name) => [name, ""]));
    const {rows, problems} = read(`${header}\n${record({...empty, id: "5"})}`);
    expect(rows[0]).toMatchObject({
      id: 5,
      title: null,
      budget: null,
      collection: null,
      genres: [],
      adult: null,
    });
    expect(Object.values(rows[0]!).filter((value) => value !== null && !Array.isArray(value))).toEqual([
      0,
      false,
      5,
    ]);
    expect(problems).toEqual([]);
  });

  it("reports each cell that is not what it should be, with file, record and column", () => {
    const {rows, problems} = read(
      `${header}\n${record()}${record({
        id: "x1",
        budget: "/poster.jpg",
        adult: "maybe",
        belongs_to_collection: "[1]",
        genres: "[{'id': 18, 'name': 'Drama'}, {'id': 1}, {'id': 2, 'name': ''}]",
        production_companies: "[{'name': 'A'",
        spoken_languages: "0.065736",
      })}`,
    );
    expect(rows[1]).toMatchObject({
      id: null,
      budget: null,
      adult: null,
      collection: null,
      genres: ["Drama"],
      productionCompanies: [],
      spokenLanguages: [],
      title: "The Girl",
    });
    expect(linesOf(problems)).toEqual([
      "not_an_id, record 1, id is not a number: x1",
      "not_a_number, record 1, budget is not a number: /poster.jpg",
      "not_a_dict, record 1, belongs_to_collection is not a dict with a name: [1]",
      "entry_not_valid, record 1, genres entry 1 has no name: [{'id': 18, 'name': 'Drama'}, {'id': 1},…",
      "not_a_literal, record 1, production_companies is neither a Python literal nor JSON (unclosed brace at " +
        "character 1): [{'name': 'A'",
      "not_a_list, record 1, spoken_languages is not a list: 0.065736",
      "not_a_boolean, record 1, adult is neither True nor False: maybe",
    ]);
    expect(problems[0]?.examples[0]?.file).toBe("movies_metadata.csv");
  });

  it("reads nested cells that are JSON", () => {
    const {rows, problems} = read(
      `${header}\n${record({
        belongs_to_collection: '{"id": 7, "name": "Ana\'s \\u0054rilogy"}',
        genres: '[{"id": 18, "name": "Drama"}, {"id": 16, "name": "Animation"}]',
        spoken_languages: '[{"iso_639_1":"es","name":"Espa\\u00f1ol"},{"iso_639_1":"xx","name":""}]',
        production_countries: "null",
      })}`,
    );
    expect(rows).toEqual([{...expected, productionCountries: []}]);
    expect(problems).toEqual([]);
  });

  it("reports text that is not UTF-8 and reads on", () => {
    const {rows, problems} = read(
      Buffer.from(`${header}\n${record()}${record({id: "102", title: "x", overview: "y"})}`, "latin1"),
    );
    expect(rows.map((row) => [row.id, row.originalTitle])).toEqual([
      [101, "La ni\ufffda"],
      [102, "La ni\ufffda"],
    ]);
    expect(problems).toMatchObject([{kind: "not_utf8", count: 6, records: 2}]);
    expect(problems[0]?.examples.map(({column}) => column)).toEqual([
      "original_title",
      "production_companies",
    ]);
  });

  it("keeps what stands in the place of an id", () => {
    const {rows, otherIds} = read(`${header}\n${record({id: "1997-08-20"})}${record({id: ""})}${record()}`);
    expect(rows.map(({id}) => id)).toEqual([null, null, 101]);
    expect([...otherIds]).toEqual([
      [0, "1997-08-20"],
      [1, ""],
    ]);
  });

  it("reports records that are too short or too long", () => {
    const {rows, problems, recordsRead} = read(
      `${header}\nFalse,,0,[],,7\n${record()}${record({vote_count: "3"}).trimEnd()},4\n`,
    );
    expect(rows.map((row) => [row.record, row.id, row.voteCount])).toEqual([
      [0, 7, null],
      [1, 101, 12],
      [2, 101, 3],
    ]);
    expect(recordsRead).toBe(3);
    expect(linesOf(problems)).toEqual([
      "record_too_short, record 0, has 6 cells where the header has 24",
      "record_too_long, record 2, has 25 cells where the header has 24",
    ]);
  });
});

describe("readMovies, records cut by a line feed", () => {
  const cutAt = (order: readonly string[], column: string, ...texts: readonly string[]): string => {
    const at = order.indexOf(column);
    const cells = order.map((name) => film[name] ?? "");
    return texts
      .map((text, part) =>
        line([
          ...(part === 0 ? cells.slice(0, at) : []),
          text,
          ...(part === texts.length - 1 ? cells.slice(at + 1) : []),
        ]),
      )
      .join("");
  };

  it("joins the two parts and counts both", () => {
    const {rows, joins, problems, recordsRead} = read(
      `${header}\n${record({id: "1"})}${cutAt(columns, "overview", 'A "girl", a river.', " - Written by Ørnås")}${record({id: "2"})}`,
    );
    expect(rows).toEqual([
      {...expected, id: 1},
      {...expected, record: 1, joined: true, overview: 'A "girl", a river.\n - Written by Ørnås'},
      {...expected, id: 2, record: 3},
    ]);
    expect(recordsRead).toBe(4);
    const at = columns.indexOf("overview");
    expect(joins).toEqual([{record: 1, cells: [at + 1, columns.length - at]}]);
    expect(problems).toEqual([]);
  });

  it("joins them in any order of columns, at any column, cut any number of times", () => {
    for (const order of [columns, columns.toReversed(), ["id", ...columns.filter((name) => name !== "id")]]) {
      for (const column of ["overview", "tagline", "title"] as const) {
        const {rows, problems} = read(
          line(order) + cutAt(order, column, "one", "two", "three") + record({}, order),
        );
        expect(problems).toEqual([]);
        expect(rows).toEqual([
          {...expected, joined: true, [column]: "one\ntwo\nthree"},
          {...expected, record: 3},
        ]);
      }
    }
  });

  it("joins two cut records in a row, and one at the end of the file", () => {
    const cut = cutAt(columns, "overview", "one", "two");
    const {rows} = read(`${header}\n${cut}${cut}`);
    expect(rows.map(({record, joined, overview}) => [record, joined, overview])).toEqual([
      [0, true, "one\ntwo"],
      [2, true, "one\ntwo"],
    ]);
  });

  it("leaves short records apart that do not make up a whole one", () => {
    const short = "False,,0,[],,7\n";
    for (const content of [short, short + short, `${short}a,b\n`, `a,b\n${cutAt(columns, "id", "x", "y")}`]) {
      const {rows, recordsRead, problems} = read(`${header}\n${content}${record({id: "3"})}`);
      expect(rows.every((row) => !row.joined)).toBe(true);
      expect(rows).toHaveLength(recordsRead);
      expect(rows.at(-1)!.id).toBe(3);
      expect(problems.find(({kind}) => kind === "record_too_short")?.records).toBe(recordsRead - 1);
    }
  });
});
