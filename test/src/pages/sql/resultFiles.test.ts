import {beforeAll, describe, expect, test} from "vitest";
import {resultCsv, resultJson} from "../../../../src/pages/sql/resultFiles.js";
import {wasmResults} from "../../../engine/wasmResults.js";

let query: Awaited<ReturnType<typeof wasmResults>>;
beforeAll(async () => {
  query = await wasmResults();
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
