import {beforeAll, describe, expect, test} from "vitest";
import {isUnreadable} from "../../../../src/pages/sql/sqlResult.js";
import {wasmResults} from "../../../engine/wasmResults.js";

let query: Awaited<ReturnType<typeof wasmResults>>;
beforeAll(async () => {
  query = await wasmResults();
});

/** The only row of a query, by column: its type and its value. */
function only(sql: string): Readonly<Record<string, readonly [string, unknown]>> {
  const {result} = query(sql);
  expect(result.rowCount).toBe(1);
  return Object.fromEntries(result.columns.map(({name, type}, i) => [name, [type, result.row(0)[i]]]));
}

describe("a result", () => {
  test("has whole numbers of any size as they are", () => {
    expect(
      only(
        "SELECT 1::TINYINT a, 2::UBIGINT b, -5::HUGEINT c, 9007199254740993::BIGINT d, sum(3) e, (-170141183460469231731687303715884105727)::HUGEINT f",
      ),
    ).toEqual({
      a: ["TINYINT", 1],
      b: ["UBIGINT", 2],
      c: ["HUGEINT", -5],
      d: ["BIGINT", 9007199254740993n],
      e: ["HUGEINT", 3],
      f: ["HUGEINT", -170141183460469231731687303715884105727n],
    });
  });

  test("has decimals with their point, and those that no number holds as text", () => {
    expect(
      only("SELECT 1.25::DECIMAL(9,2) a, -0.05::DECIMAL(9,2) b, 12345678901234567890.125::DECIMAL(38,3) c"),
    ).toEqual({
      a: ["DECIMAL(9,2)", 1.25],
      b: ["DECIMAL(9,2)", -0.05],
      c: ["DECIMAL(38,3)", "12345678901234567890.125"],
    });
  });

  test("has days and times as DuckDB writes them", () => {
    expect(
      only(
        "SELECT DATE '1888-01-02' a, TIMESTAMP '2001-02-03 04:05:06.5' b, TIME '12:00:01' c, TIMESTAMP '2001-02-03 04:05:06' d, DATE '0044-03-15' e",
      ),
    ).toEqual({
      a: ["DATE", "1888-01-02"],
      b: ["TIMESTAMP", "2001-02-03 04:05:06.500"],
      c: ["TIME", "12:00:01"],
      d: ["TIMESTAMP", "2001-02-03 04:05:06"],
      e: ["DATE", "0044-03-15"],
    });
  });

  test("has lists, structs and maps with plain values, and nulls", () => {
    expect(
      only(
        "SELECT ['a', NULL] a, {'x': 1, 'y': ['b']} b, map(['k'], [7]) c, NULL::VARCHAR d, true e, 'ab'::BLOB f",
      ),
    ).toEqual({
      a: ["VARCHAR[]", ["a", null]],
      b: ["STRUCT(x INTEGER, y VARCHAR[])", {x: 1, y: ["b"]}],
      c: ["MAP(VARCHAR, INTEGER)", {k: 7}],
      d: ["VARCHAR", null],
      e: ["BOOLEAN", true],
      f: ["BLOB", "\\x61\\x62"],
    });
  });

  test("says of which columns it cannot read the values", () => {
    const {fields} = query("SELECT 'b'::ENUM('a', 'b') a, INTERVAL 3 MONTH b, 1 c");
    expect(fields.filter(({type}) => isUnreadable(type)).map(({name}) => name)).toEqual(["a", "b"]);
  });

  test("gives any of its rows, in whatever batch", () => {
    const {result} = query("SELECT range AS n FROM range(10000)");
    for (const i of [0, 2047, 2048, 5000, 9999]) expect(result.row(i)).toEqual([i]);
  });
});
