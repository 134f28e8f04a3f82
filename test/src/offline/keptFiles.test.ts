import {expect, it} from "vitest";
import {isHashed, isKept} from "../../../src/offline/keptFiles.js";

it.each([
  ["", true],
  ["es/", true],
  ["film", true],
  ["month.html", true],
  ["api/v1/films/12.json", true],
  ["search/a.json", true],
  ["_import/site.12345678.js", true],
  ["_file/engine/duckdb.12345678.wasm", true],
  ["data/movies.parquet", true],
  ["data/movies.csv.gz", false],
  ["data/filmoteca-csv.zip", false],
  ["cards/en/month.png", false],
  ["_import/site.12345678.js.map", false],
  ["sw.js", false],
  ["offline.json", false],
  ["_headers", false],
  [".nojekyll", false],
])("of the site, %j is kept: %s", (path, kept) => {
  expect(isKept(path)).toBe(kept);
});

it("knows the files whose names change with their content", () => {
  expect(["_import/a.js", "_file/a.bin", "_observablehq/a.js"].every(isHashed)).toBe(true);
  expect(["api/v1/a.json", "fonts/a.woff2", "x/_import/a.js", ""].some(isHashed)).toBe(false);
});
