import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openDatabase} from "../../../loaders/publish/openDatabase.js";
import {writeParquet} from "../../../loaders/publish/writeParquet.js";
import {queryRows} from "../readParquet.js";

const ROWS = 150_000;

describe("writeParquet", () => {
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const path = (threads: number) => join(folder, `${threads}.parquet`);
  beforeAll(async () => {
    for (const threads of [1, 2, 4]) {
      const database = await openDatabase(folder, threads);
      const connection = await database.connect();
      await connection.run(`CREATE TABLE credits AS SELECT (i * 7919) % 5003 AS person, i AS film,
        'name ' || ((i * 31) % 977) AS name, CASE WHEN i % 3 = 0 THEN sqrt(i) END AS figure FROM range(${ROWS}) r(i)`);
      await writeParquet(connection, "SELECT * FROM credits ORDER BY person, film", path(threads));
      connection.closeSync();
      database.closeSync();
    }
  });
  afterAll(() => {
    rmSync(folder, {recursive: true});
  });

  it("writes the same bytes with any number of threads, also over several row groups", () => {
    const hashes = [1, 2, 4].map((n) =>
      createHash("sha256")
        .update(readFileSync(path(n)))
        .digest("hex"),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it("keeps the order of the query", async () => {
    const rows = await queryRows(
      `SELECT count(*) AS rows, count(*) FILTER (before > person) AS unsorted FROM
       (SELECT person, lag(person) OVER (ORDER BY file_row_number) AS before
        FROM read_parquet('${path(2)}', file_row_number = true))`,
    );
    expect(rows).toEqual([{rows: ROWS, unsorted: 0}]);
  });

  it("lets a reader find one person in one row group or two", async () => {
    const [row] = await queryRows(
      `SELECT count(*) FILTER (stats_min::int <= 2500 AND stats_max::int >= 2500) AS touched, count(*) AS groups
       FROM parquet_metadata('${path(1)}') WHERE path_in_schema = 'person'`,
    );
    expect(row).toEqual({touched: 1, groups: 4});
  });

  it("compresses with zstd and keeps to what readers of the first version of the format know", async () => {
    const rows = await queryRows(
      `SELECT DISTINCT compression, unnest(string_split(encodings, ', ')) AS encoding FROM parquet_metadata('${path(1)}')`,
    );
    expect(new Set(rows.map(({compression}) => compression))).toEqual(new Set(["ZSTD"]));
    const known = ["PLAIN", "RLE", "RLE_DICTIONARY", "PLAIN_DICTIONARY"];
    expect(
      rows.map(({encoding}) => encoding).filter((encoding) => !known.includes(String(encoding))),
    ).toEqual([]);
  });
});
