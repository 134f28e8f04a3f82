import {expect, test} from "vitest";
import {refusal} from "../../../../src/pages/sql/refusal.js";
import {statements} from "../../../../src/pages/sql/statements.js";

const refused = (sql: string) => refusal(statements(sql)[0]!.tokens, ["movies", "cast", "fold"]);

test("questions run, and what makes and changes tables of one's own", () => {
  for (const sql of [
    "SELECT 1",
    "(SELECT 1) UNION (SELECT 2)",
    "with a AS (SELECT 1) SELECT * FROM a",
    "FROM movies",
    "EXPLAIN ANALYZE SELECT 1",
    "SUMMARIZE movies",
    "CREATE OR REPLACE TEMP TABLE mine AS SELECT * FROM movies",
    "INSERT INTO mine SELECT 1",
    "DROP VIEW IF EXISTS mine",
    "DELETE FROM main.mine",
  ])
    expect(refused(sql), sql).toBeNull();
});

test("nothing runs that could reach a disk, another host or the settings", () => {
  for (const word of [
    "COPY",
    "INSTALL",
    "LOAD",
    "ATTACH",
    "EXPORT",
    "IMPORT",
    "SET",
    "RESET",
    "PRAGMA",
    "CALL",
    "USE",
    "EXECUTE",
  ]) {
    expect(refused(`${word} x`)).toEqual({kind: "word", word});
    expect(refused(`/* SELECT */ EXPLAIN ANALYZE ${word} x`)).toEqual({kind: "word", word});
  }
});

test("what the site has made is neither replaced nor taken away", () => {
  for (const sql of [
    'CREATE OR REPLACE TABLE "movies" AS SELECT 1',
    "DROP VIEW movies",
    "DROP VIEW IF EXISTS main.MOVIES",
    "ALTER VIEW movies RENAME TO x",
    "INSERT INTO movies VALUES (1)",
    "DELETE FROM movies",
    "UPDATE movies SET id = 1",
  ])
    expect(refused(sql), sql).toEqual({kind: "site", name: "movies"});
  expect(refused("DROP MACRO fold")).toEqual({kind: "site", name: "fold"});
});
