import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {createDuckDB, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import {beforeAll, describe, expect, test} from "vitest";
import {chartOfResult} from "../../../../src/pages/sql/chartOfResult.js";
import {resultCsv, resultJson} from "../../../../src/pages/sql/resultFiles.js";
import {
  type ArrowBatch,
  type ArrowField,
  isUnreadable,
  type SqlResult,
  sqlResult,
} from "../../../../src/pages/sql/sqlResult.js";

let query: (sql: string) => {readonly fields: readonly ArrowField[]; readonly result: SqlResult};
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  const bundle = (kind: string) => ({mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: ""});
  const db = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({query: {castTimestampToDate: false}});
  const connection = db.connect();
  query = (sql) => {
    const table = connection.query(sql);
    const fields = table.schema.fields as readonly ArrowField[];
    const batches = table.batches as unknown as readonly ArrowBatch[];
    return {
      fields,
      result: sqlResult(fields, batches, {rowCount: table.numRows, capped: false, milliseconds: 1}),
    };
  };
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

describe("a result as a file", () => {
  test("of CSV runs nothing in a spreadsheet", async () => {
    const {result} = query("SELECT '=1+1' AS a, -1.5 AS b, NULL AS c, [1, 2] AS d, true AS e");
    const text = await resultCsv(result, "plain").text();
    expect(text.replace("\ufeff", "")).toBe('"a","b","c","d","e"\n"\'=1+1",-1.5,,"[1,2]","true"\n');
    expect(await resultCsv(result, "spanish").text()).toContain(";-1,5;;");
  });

  test("of JSON is an array of objects, whose names are all there", async () => {
    const {result} = query("SELECT 1 AS a, 2 AS a, 9007199254740993 AS b UNION ALL SELECT 3, 4, NULL");
    expect(JSON.parse(await resultJson(result).text())).toEqual([
      {a: 1, a_2: 2, b: "9007199254740993"},
      {a: 3, a_2: 4, b: null},
    ]);
  });
});

describe("the chart of a result", () => {
  const chart = (sql: string) => chartOfResult(query(sql).result);

  test("is bars of a column of names, of the first or another column of numbers", () => {
    expect(chart("SELECT 1 AS n, 'a' AS name, 2 AS m UNION ALL SELECT 3, 'b', 4")).toEqual({
      kind: "bars",
      by: 1,
      values: [0, 2],
    });
  });

  test("is a line where whole numbers or days ascend", () => {
    expect(chart("SELECT range AS year, range * 2 AS films FROM range(10)")).toEqual({
      kind: "line",
      by: 0,
      values: [1],
    });
    expect(
      chart("SELECT DATE '2000-01-01' + range::INTEGER AS day, range AS films FROM range(10)"),
    ).toMatchObject({kind: "line"});
    expect(chart("SELECT 10 - range AS year, range AS films FROM range(10)")).toMatchObject({kind: "bars"});
  });

  test("is none of one row, of numbers alone in one column, and of texts alone", () => {
    expect(chart("SELECT 'a' AS name, 1 AS n")).toBeNull();
    expect(chart("SELECT range FROM range(10)")).toBeNull();
    expect(chart("SELECT 'a' AS name UNION ALL SELECT 'b'")).toBeNull();
  });
});
