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
  keywords: null,
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
      missingWords: [],
      undecided: [],
      unreadColumns: [],
      cut: null,
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
        production_countries: "Spain",
        spoken_languages: "0.065736",
        release_date: "soon",
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
      releaseDate: "soon",
      title: "The Girl",
    });
    expect(linesOf(problems)).toEqual([
      "not_an_id, record 1, id is not an id, which is a whole number from 1 to 2147483647: x1",
      "not_a_date, record 1, release_date is not a date such as 1999-03-15: soon",
      "not_a_number, record 1, budget is not a number: /poster.jpg",
      "not_a_dict, record 1, belongs_to_collection is not a dict with a name: [1]",
      "entry_not_valid, record 1, genres entry 1 has no name",
      "cell_cut_off, record 1, production_companies ends in the middle; entries that are whole and kept: 0: " +
        "[{'name': 'A'",
      'not_a_literal, record 1, production_countries is neither a Python literal nor JSON (the word "Spain" at ' +
        "character 0): Spain",
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

  it("takes words for a missing value as missing in every column but the titles, and counts them", () => {
    const words = ["nan", "NaN", "None", "null", "NULL", "N/A", "NaT", "<NA>", "NA", "#N/A", "\\N", " nan "];
    const all = (word: string) => Object.fromEntries(columns.map((name) => [name, word]));
    const {rows, problems, missingWords, lostColumns} = read(
      `${header}\n${words.map((word) => record({...all(word), id: "5"})).join("")}${record({id: "nan"})}`,
    );
    for (const [i, word] of words.entries()) {
      expect(Object.entries(rows[i]!).filter(([, value]) => value !== null && String(value) !== "")).toEqual([
        ["record", i],
        ["joined", false],
        ["id", 5],
        ["title", word],
        ["originalTitle", word],
      ]);
    }
    const counted = columns.filter((name) => !/title$/.test(name));
    expect(missingWords).toEqual(
      counted.map((column) => ({column, cells: column === "id" ? 1 : words.length})),
    );
    expect(linesOf(problems)).toEqual(["not_an_id, record 12, id is missing"]);
    expect(lostColumns).toEqual([]);
  });

  it("takes other words, and words within a text, as they are", () => {
    const cells = {tagline: "None of us", overview: "nan.", status: "N.A.", homepage: "n/a"};
    const {rows, missingWords} = read(`${header}\n${record(cells)}`);
    expect(rows[0]).toMatchObject(cells);
    expect(missingWords).toEqual([]);
  });

  it("names the columns of which every cell with content failed", () => {
    const lost = (...changes: readonly Readonly<Record<string, string>>[]) =>
      read(`${header}\n${changes.map((cells) => record(cells)).join("")}`).lostColumns.map(
        ({column, cells, example}) => `${column} ${cells} ${example.value}`,
      );
    const all = {
      belongs_to_collection: "Trilogy",
      budget: "$30,000",
      genres: "Drama, Comedy",
      id: "tt1",
      release_date: "soon",
      spoken_languages: "[{'x': 1}]",
      video: "y",
    };
    expect(lost(all, all)).toEqual(Object.entries(all).map(([column, cell]) => `${column} 2 ${cell}`));
    // One cell that was read saves the column.
    expect(lost(all, {...all, video: "True"}, {id: "6", belongs_to_collection: "{'name': 'A'}"})).toEqual([]);
    // A zero, an empty list and False say nothing for or against it.
    const nothing = {belongs_to_collection: "{}", budget: "0", genres: "[]", id: "5", video: "False"};
    expect(lost({budget: "much", genres: "x", video: "y"}, nothing)).toEqual([
      "budget 1 much",
      "genres 1 x",
      "video 1 y",
    ]);
    expect(lost({genres: "False", spoken_languages: "0"}, {genres: "", spoken_languages: ""})).toEqual([]);
  });

  it("keeps the name of a collection whose cell is cut off behind it, and says so", () => {
    const cells = ["{'id': 10, 'name': 'Coll X', 'poster_path': '/7", "{'id': 10, 'name': 'Co"];
    const {rows, problems, lostColumns} = read(
      cells.reduce((text, cell) => text + record({belongs_to_collection: cell}), `${header}\n`),
    );
    expect(rows.map(({collection}) => collection)).toEqual(["Coll X", null]);
    expect(linesOf(problems)).toEqual([
      "cell_cut_off, record 0, belongs_to_collection ends in the middle; its name is whole and kept: " +
        "{'id': 10, 'name': 'Coll X', 'poster_pat…",
      "cell_cut_off, record 1, belongs_to_collection ends in the middle; its name is missing: {'id': 10, 'name': 'Co",
    ]);
    expect(lostColumns).toEqual([]);
  });

  it("reads True and False as other tools write them", () => {
    const words = ["True", "t", "1", "1.0", "TRUE", "False", "f", "0", "0.0", " false "];
    const {rows, problems} = read(words.reduce((text, adult) => text + record({adult}), `${header}\n`));
    expect(rows.map(({adult}) => adult)).toEqual([...Array(5).fill(true), ...Array(5).fill(false)]);
    expect(problems).toEqual([]);
    // Of the ones and the other words one was read: the column is not lost.
    expect(read(`${header}\n${record({adult: "1"})}${record({adult: "y"})}`).lostColumns).toEqual([]);
    expect(read(`${header}\n${record({adult: "0"})}${record({adult: "y"})}`).lostColumns).toHaveLength(1);
  });

  it("takes a mean of votes with three decimals for what it is, as it is never a thousand", () => {
    const votes = (...cells: readonly string[]) => {
      const {rows, undecided} = read(
        cells.reduce((text, vote_average) => text + record({vote_average}), `${header}\n`),
      );
      return [rows.map(({voteAverage}) => voteAverage), undecided];
    };
    expect(votes("6.100")).toEqual([[6.1], []]);
    expect(votes("6,100", "7")).toEqual([[6.1, 7], []]);
  });

  it("takes an empty dict or list for no collection", () => {
    const {rows, problems} = read(
      ["{}", "[]", " "].reduce((text, cell) => text + record({belongs_to_collection: cell}), `${header}\n`),
    );
    expect([rows.map(({collection}) => collection), problems]).toEqual([[null, null, null], []]);
  });

  it("reads dates and numbers in other forms where their columns prove what they mean", () => {
    const {rows, problems, undecided} = read(
      header +
        "\n" +
        record({release_date: "03/04/1999", budget: "5.000", popularity: "8.387"}) +
        record({release_date: "15/03/1999 00:00:00", budget: "30.000,50", popularity: "1.5"}) +
        record({release_date: "1999-03-15T00:00:00Z", budget: "1.000.000"}),
    );
    expect(rows.map(({releaseDate, budget, popularity}) => [releaseDate, budget, popularity])).toEqual([
      ["1999-04-03", 5000, 8.387],
      ["1999-03-15", 30000.5, 1.5],
      ["1999-03-15", 1000000, 1.5],
    ]);
    expect([problems, undecided]).toEqual([[], []]);
  });

  it("says of which columns the cells may mean one thing or another, and leaves those cells out", () => {
    const {rows, problems, undecided, lostColumns} = read(
      `${header}\n${record({release_date: "03/04/1999", budget: "5.000", vote_count: "1,204"})}`,
    );
    expect(rows).toEqual([{...expected, releaseDate: "03/04/1999", budget: null, voteCount: null}]);
    const file = "movies_metadata.csv: the column";
    const unproven = "and no other cell shows which";
    const wayOut = "Write numbers as 5000 or 1234.5, without a mark for thousands.";
    expect(undecided).toEqual([
      {
        column: "release_date",
        reason:
          `${file} release_date does not say how it is written: "03/04/1999" in record 0 may be 1999-04-03 or ` +
          `1999-03-04, ${unproven}. Write every date as 1999-03-15.`,
      },
      {
        column: "budget",
        reason: `${file} budget does not say how it is written: "5.000" in record 0 may be 5 or 5000, ${unproven}. ${wayOut}`,
      },
      {
        column: "vote_count",
        reason: `${file} vote_count does not say how it is written: "1,204" in record 0 may be 1204 or 1.204, ${unproven}. ${wayOut}`,
      },
    ]);
    expect([problems, lostColumns]).toEqual([[], []]);
  });

  it("reports records that are too short or too long", () => {
    const {rows, problems, recordsRead} = read(
      `${header}\nFalse,,0,[],,7\n${record()}${record({vote_count: "3"}).trimEnd()},4\n`,
    );
    expect(rows.map((row) => [row.record, row.id, row.voteCount])).toEqual([
      [0, 7, null],
      [1, 101, 12],
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

  it("joins them where dates have a time, or are missing", () => {
    for (const date of ["1999-03-15T00:00:00.000+00:00", "15/03/1999", "nan"]) {
      const [head, tail] = ["one", "two"].map((text, part) =>
        line(
          part === 0
            ? [...columns.slice(0, columns.indexOf("overview")).map((name) => film[name] ?? ""), text]
            : [
                text,
                ...columns
                  .slice(columns.indexOf("overview") + 1)
                  .map((name) => (name === "release_date" ? date : (film[name] ?? ""))),
              ],
        ),
      );
      expect(read(`${header}\n${head}${tail}`).rows).toMatchObject([{joined: true, overview: "one\ntwo"}]);
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
    for (const content of [short, short + short, `${short}a,b\n`]) {
      const {rows, recordsRead, problems} = read(`${header}\n${content}${record({id: "3"})}`);
      expect(rows.every((row) => !row.joined)).toBe(true);
      expect(rows).toHaveLength(recordsRead);
      expect(rows.at(-1)!.id).toBe(3);
      expect(problems.find(({kind}) => kind === "record_too_short")?.records).toBe(recordsRead - 1);
    }
  });

  it("leaves records apart that are short by a cell each", () => {
    const shifted = ["", ...columns];
    const {rows, joins} = read(line(shifted) + record().repeat(4));
    expect([rows.map(({id}) => id), joins]).toEqual([[null, null, null, null], []]);
    // One of them without an id makes no part of the one before.
    const longer = [...columns, "rank"];
    const ids = ["1", "x", "3"];
    expect(read(line(longer) + ids.map((id) => record({id})).join("")).rows.map(({id}) => id)).toEqual([
      1,
      null,
      3,
    ]);
  });

  it("sets aside parts that make up more cells than the header", () => {
    const {rows, recordsRead, problems} = read(
      `${header}\n${cutAt(columns, "overview", "One", "two").replace("two", "two, three")}${record({id: "3"})}`,
    );
    expect(rows.map(({id, joined}) => [id, joined])).toEqual([[3, false]]);
    expect(recordsRead).toBe(3);
    expect(linesOf(problems)).toEqual(["record_too_long, record 0, has 25 cells where the header has 24"]);
  });

  it("keeps of the records without an id the first ten, and of the others their number", () => {
    const ids = Array.from({length: 40}, (_, i) => (i < 30 ? `x${i}` : String(i)));
    const {rows, otherIds} = read(`${header}\n${ids.map((id) => record({id})).join("")}`);
    expect(rows.filter(({id}) => id === null)).toHaveLength(30);
    expect(rows.slice(30).map(({id}) => String(id))).toEqual(ids.slice(30));
    expect(new Set(rows).size).toBe(21);
    expect([...otherIds.values()]).toEqual(ids.slice(0, 10));
  });
});
