import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, describe, expect, inject, it} from "vitest";
import {findRaw} from "../../loaders/extract/findRaw.js";
import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {rowsOf} from "../loaders/readParquet.js";

const MINUTES = 60_000;
const given = process.env.FILMOTECA_RAW;
const {fixture, sample, full} = inject("snapshots");
const folders = [
  ["the fixture", resolve("test/fixture"), fixture],
  ["the sample", resolve("data/sample"), sample],
  ...(given && full !== null ? [["the data of FILMOTECA_RAW", resolve(given), full] as const] : []),
] as const;

describe.each(folders)("a recomputation in SQL from the raw text of %s", (_, folder, snapshot) => {
  let fromRaw: DuckDBConnection;
  beforeAll(async () => {
    const raw = findRaw(folder);
    fromRaw = await open(`SET VARIABLE movies = '${raw.movies}'; SET VARIABLE credits = '${raw.credits}';
      SET VARIABLE folder = '${snapshot}/'; ${sql("raw")}`);
  }, 5 * MINUTES);

  it("gives the figures of the snapshot: films by month and weekday, money, credits, people, the first fifty", async () => {
    const fromSnapshot = await open(`SET VARIABLE folder = '${snapshot}/'; ${sql("snapshot")}`);
    const figures = await rowsOf(fromRaw, sql("figures"));
    expect(figures.length).toBeGreaterThan(30);
    expect(await rowsOf(fromSnapshot, sql("figures"))).toEqual(figures);
  });

  it("counts the rules on the movies file as the quality report does", async () => {
    const counted = await rowsOf(
      fromRaw,
      `SELECT rule, count(*) AS count FROM judged WHERE rule <> 'kept' GROUP BY rule UNION ALL
       SELECT 'records_cut_in_two', (SELECT count(*) FROM movie_records) - (SELECT count(*) FROM joined) UNION ALL
       SELECT 'rows_in', count(*) FROM movie_records`,
    );
    const quality = JSON.parse(readFileSync(join(snapshot, "quality.json"), "utf8")) as QualityJson;
    const reported: Record<string, number> = {rows_in: quality.rows_in};
    for (const {name, count, removes_rows} of quality.rules) {
      if (removes_rows && count > 0) reported[name] = count;
    }
    const nonzero = counted.filter(({count}) => count !== 0);
    expect(Object.fromEntries(nonzero.map(({rule, count}) => [rule, count]))).toEqual(reported);
  });

  it("knows the same values as meant as the snapshot does, and counts the rules on them alike", async () => {
    await fromRaw.run(sql("meanings"));
    expect(await rowsOf(fromRaw, "SELECT id FROM differing LIMIT 5")).toEqual([]);
    const [counted] = await rowsOf(fromRaw, "SELECT * FROM counted");
    const quality = JSON.parse(readFileSync(join(snapshot, "quality.json"), "utf8")) as QualityJson;
    const counts = Object.fromEntries(quality.rules.map(({name, count}) => [name, count]));
    expect(counts).toMatchObject(counted ?? {});
  });

  it("gives the title and the original title of every film", async () => {
    expect(await rowsOf(fromRaw, sql("titles"))).toEqual([]);
  });

  it("gives the figures of every actor and director", async () => {
    expect(await rowsOf(fromRaw, sql("people"))).toEqual([]);
  });
});

async function open(statements: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(statements);
  return connection;
}

function sql(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), "utf8");
}
