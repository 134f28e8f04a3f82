import {describe, expect, test} from "vitest";
import {namedTables} from "../../../../src/pages/sql/namedTables.js";
import {sqlTokens} from "../../../../src/pages/sql/sqlTokens.js";

describe("the tables that a statement names", () => {
  const tables = ["movies", "cast", "crew", "My Table"] as const;
  const named = (sql: string) => namedTables(sqlTokens(sql), tables);

  test("are found in any case, in quotes or bare, not in texts and comments", () => {
    expect(named('SELECT * FROM Movies m JOIN "CAST" c ON true -- crew')).toEqual(["movies", "cast"]);
    expect(named("SELECT 'movies' FROM main.crew")).toEqual(["crew"]);
    expect(named('SELECT 1 FROM "my table"')).toEqual(["My Table"]);
  });

  test("are none where a word is a function or the keyword CAST", () => {
    expect(named('SELECT cast(1 AS text), movies(1), "movie" FROM x')).toEqual([]);
    expect(named("SELECT * FROM cast")).toEqual([]);
  });
});
