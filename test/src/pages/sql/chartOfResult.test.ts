import {beforeAll, describe, expect, test} from "vitest";
import {chartOfResult} from "../../../../src/pages/sql/chartOfResult.js";
import {wasmResults} from "../../../engine/wasmResults.js";

let query: Awaited<ReturnType<typeof wasmResults>>;
beforeAll(async () => {
  query = await wasmResults();
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
