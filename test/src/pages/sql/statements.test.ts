import {describe, expect, test} from "vitest";
import {sqlTokens} from "../../../../src/pages/sql/sqlTokens.js";
import {statements} from "../../../../src/pages/sql/statements.js";

const texts = (sql: string) => statements(sql).map((one) => one.sql);

describe("a text of SQL", () => {
  test("is parted at semicolons, but at none in a text, a name or a comment", () => {
    expect(texts("SELECT ';' AS \"a;b\"; -- c;d\nSELECT 2 /* ; /* ; */ ; */ ;")).toEqual([
      "SELECT ';' AS \"a;b\"",
      "SELECT 2",
    ]);
    expect(texts("SELECT $$ ; $$; SELECT $x$ ; $$ $x$; SELECT e'\\';'; SELECT 'it''s;'")).toEqual([
      "SELECT $$ ; $$",
      "SELECT $x$ ; $$ $x$",
      "SELECT e'\\';'",
      "SELECT 'it''s;'",
    ]);
  });

  test("has no statement where it holds nothing but comments", () => {
    expect(texts(" -- nothing\n/* here */ ; ;")).toEqual([]);
    expect(texts("")).toEqual([]);
  });

  test("says where each statement begins", () => {
    const text = "-- one\nSELECT 1;\n  SELECT 2";
    for (const {sql, from} of statements(text)) expect(text.slice(from, from + sql.length)).toBe(sql);
  });

  test("that is not closed ends with its last piece", () => {
    expect(texts("SELECT 'a; b")).toEqual(["SELECT 'a; b"]);
    expect(texts("SELECT 1 /* a; b")).toEqual(["SELECT 1"]);
    expect(sqlTokens("🎬 1.5e3 .5 1.").map(({text}) => text)).toEqual(["🎬", "1.5e3", ".5", "1."]);
  });
});
