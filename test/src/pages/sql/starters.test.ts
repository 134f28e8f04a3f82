import {beforeAll, describe, expect, inject, test} from "vitest";
import {functions, keywords, types, windowFunctions} from "../../../../src/pages/sql/duckdbWords.js";
import {engineVersion, limits} from "../../../../src/pages/sql/engineFacts.js";
import {namedTables} from "../../../../src/pages/sql/namedTables.js";
import {refusal} from "../../../../src/pages/sql/refusal.js";
import {questionStarters, starters} from "../../../../src/pages/sql/starters.js";
import {statements} from "../../../../src/pages/sql/statements.js";
import {publishedTables} from "../../../engine/publishedTables.js";

const {sample, full} = inject("snapshots");
const snapshot = full ?? sample;
let tables: Awaited<ReturnType<typeof publishedTables>>;
beforeAll(async () => {
  tables = await publishedTables(snapshot);
});

describe("the queries to start from", () => {
  test.each([...questionStarters, ...starters])("$name runs and gives rows", ({sql}) => {
    const [statement, ...rest] = statements(sql);
    expect(rest).toEqual([]);
    expect(refusal(statement!.tokens, ["movies"])).toBeNull();
    expect(
      namedTables(statement!.tokens, [
        "movies",
        "cast",
        "crew",
        "actors",
        "directors",
        "features",
        "titles",
        "recommendations",
      ]),
    ).not.toEqual([]);
    const rows = tables.run(sql);
    // The sample has no person with as many films as some queries ask for, and no further titles.
    if (full !== null) expect(rows.length).toBeGreaterThan(0);
  });

  test("are as many as their headings say", () => {
    expect(questionStarters).toHaveLength(6);
    expect(starters).toHaveLength(12);
  });
});

describe("what the page says of the engine", () => {
  test("is its version", () => {
    expect(tables.run("SELECT version() AS version")).toEqual([{version: `v${engineVersion}`}]);
  });

  test.each(limits)("$name does not run, and what stands in its place does", ({sql, instead}) => {
    expect(() => tables.run(sql)).toThrow();
    if (instead !== null) expect(tables.run(instead).length).toBeGreaterThan(0);
  });

  test("and what the editor offers are words and functions that it knows", () => {
    const known = (sql: string) => new Set(tables.run(sql).map(({word}) => String(word)));
    const words = known("SELECT keyword_name AS word FROM duckdb_keywords()");
    // Those that its list of words lacks; their use is in the queries above and in DuckDB's documentation.
    const others = ["desc", "try_cast", "rows", "positional", "overlaps", "show", "true", "false"];
    expect(keywords.split(" ").filter((word) => !words.has(word) && !others.includes(word))).toEqual([]);
    const named = known("SELECT DISTINCT function_name AS word FROM duckdb_functions()");
    expect(functions.split(" ").filter((word) => !named.has(word))).toEqual([]);
    const typed = known("SELECT DISTINCT type_name AS word FROM duckdb_types()");
    expect(types.split(" ").filter((word) => !typed.has(word))).toEqual([]);
    for (const name of windowFunctions.split(" ")) {
      const args = {
        coalesce: "(1, 2)",
        unnest: "([1])",
        ntile: "(1) OVER ()",
        nth_value: "(1, 1) OVER ()",
      }[name];
      const rank = /rank|row_number|cume_dist/.test(name) ? "() OVER ()" : "(1) OVER ()";
      expect(tables.run(`SELECT ${name}${args ?? rank} AS one`), name).toHaveLength(1);
    }
  });
});
