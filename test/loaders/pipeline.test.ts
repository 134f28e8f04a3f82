import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from "vitest";
import {pipeline} from "../../loaders/pipeline.js";
import {pipelineSteps} from "../../loaders/pipelineSteps.js";
import {archive} from "../../loaders/publish/archive.js";
import {publicFiles} from "../../loaders/publish/publicFiles.js";
import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {siteTables} from "../../loaders/publish/siteTables.js";
import {toolFormats} from "../../loaders/publish/tableFormats.js";
import {type Table, tables, tablesOf} from "../../loaders/schema.js";
import {readParquet} from "./readParquet.js";
import {writeRawFolder} from "./writeRawFolder.js";

const fixture = resolve("test/fixture");
const expected = JSON.parse(readFileSync(join(fixture, "expected.json"), "utf8")) as Record<
  string,
  unknown
> & {
  counts: Record<string, number>;
};

describe("the pipeline on a file that was cut short", () => {
  it("refuses it, whatever else is accepted, with all else that is wrong", async () => {
    const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
    onTestFinished(() => rmSync(root, {recursive: true}));
    const raw = writeRawFolder(join(root, "raw"), 3, () => ({genres: "Drama, Comedy"}));
    const path = join(raw, "movies_metadata.csv");
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -1));
    const run = pipeline({raw, snapshots: join(root, "made"), only: "tables", acceptProblems: true});
    await expect(run).rejects.toMatchObject({
      name: "DataRefused",
      acceptable: false,
      reasons: [
        expect.stringContaining("ends in record 2 without a line end"),
        expect.stringContaining("the column genres has something in 3 cells"),
      ],
    });
    expect(existsSync(join(root, "made")) ? readdirSync(join(root, "made")) : []).toEqual([]);
  });
});

describe("the pipeline on the fixture", () => {
  const snapshots = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const steps: string[] = [];
  let folder = "";
  beforeAll(async () => {
    folder = await pipeline({raw: fixture, snapshots, onStep: (step) => steps.push(step)});
  });
  afterAll(() => {
    rmSync(snapshots, {recursive: true});
  });

  it.each(tablesOf("tables").map((table) => [table.name, table] as const))(
    "gives exactly the rows of %s that another program computes, in the order of the schema",
    async (name, table) => {
      const rows = await readParquet(join(folder, `${name}.parquet`));
      expect(rows).toEqual(inOrder(expected[name] as Record<string, unknown>[], table));
      expect(Object.keys(rows[0] ?? {})).toEqual(table.columns.map((column) => column.name));
    },
  );

  it("loses no record of the movies file: rows in less the rows removed are rows out", () => {
    const quality = readQuality(folder);
    const removed = quality.rules
      .filter((rule) => rule.removes_rows)
      .reduce((sum, {count}) => sum + count, 0);
    expect(quality.rows_in - removed).toBe(quality.rows_out);
    expect(quality.rows_in).toBe(expected.rows_in);
    expect(quality.rows_out).toBe(expected.rows_out);
    expect(quality.films).toBe(expected.rows_out);
  });

  it("counts each rule as another program does", () => {
    const counts = Object.fromEntries(readQuality(folder).rules.map(({name, count}) => [name, count]));
    expect({
      joined_records: counts.records_cut_in_two,
      id_not_a_number: counts.id_not_a_number,
      no_valid_date: counts.no_valid_date,
      repeated_id: counts.repeated_id,
      credits_records: counts.credits_records_read,
      credits_records_of_no_film: counts.credits_id_not_a_number! + counts.credits_of_films_not_kept!,
      repeated_credits_records: counts.credits_records_united,
      cast_entries: counts.cast_rows,
      crew_entries: counts.crew_rows,
      inferred_ids: counts.cast_ids_inferred! + counts.crew_ids_inferred!,
      entries_left_without_id:
        counts.cast_without_id! +
        counts.crew_without_id! -
        counts.cast_ids_inferred! -
        counts.crew_ids_inferred!,
      ...Object.fromEntries(
        [
          "money_suspect",
          "vote_average_0_with_votes",
          "overview_placeholder",
          "tagline_blank",
          "language_none",
          "language_norwegian",
          "spoken_language_norwegian",
          "money_doubtful",
          "release_date_after_end",
          "titles_records_read",
          "titles_without_id_or_title",
          "titles_of_films_not_kept",
          "titles_repeated",
          "titles_language_norwegian",
          "titles_rows",
        ].map((name) => [name, counts[name]]),
      ),
    }).toEqual({...expected.counts, unreadable_nested_cells: undefined});
  });

  it("says where the bulk of the films ends, as another program computes it", () => {
    expect(readQuality(folder).data_end).toEqual(expected.data_end);
  });

  it("loses no entry of the credits: those read are kept, or counted as left out", () => {
    const counts = Object.fromEntries(readQuality(folder).rules.map(({name, count}) => [name, count]));
    for (const table of ["cast", "crew"]) {
      const out =
        counts[`${table}_of_films_not_kept`]! +
        counts[`${table}_repeated_in_later_records`]! +
        counts[`${table}_rows`]!;
      expect(out).toBe(counts[`${table}_entries_read`]);
    }
  });

  it("names the files of unreadable cells without their folder", () => {
    const problems = readQuality(folder).files.flatMap((file) => file.problems);
    expect(problems.length).toBeGreaterThan(0);
    for (const {file} of problems.flatMap(({examples}) => examples)) expect(file).toMatch(/^\w+\.csv$/);
  });

  it("writes the public files, those of the site, the JSON API and the search, and nothing else", () => {
    const forTools = tables.flatMap(({name}) => toolFormats.map(({extension}) => `${name}.${extension}`));
    expect(readdirSync(folder).sort()).toEqual(
      [...publicFiles(tables), ...forTools, archive, "api", "search", "site"].sort(),
    );
    expect(readdirSync(join(folder, "api"))).toEqual(["v1"]);
    expect(readdirSync(join(folder, "site")).sort()).toEqual(
      [
        "SHA256SUMS",
        "method.json",
        "questions.json",
        "recommendations",
        ...siteTables.map(({table}) => `${table.name}.parquet`),
      ].sort(),
    );
  });

  it("goes through every step once, in order", () => {
    expect(steps).toEqual(pipelineSteps());
  });

  it("does nothing when the snapshot is there", async () => {
    const before = statSync(join(folder, "quality.json"), {bigint: true});
    const again: string[] = [];
    expect(await pipeline({raw: fixture, snapshots, onStep: (step) => again.push(step)})).toBe(folder);
    expect(again).toEqual([]);
    expect(statSync(join(folder, "quality.json"), {bigint: true})).toEqual(before);
  });
});

/** Rows in the total order of a table's file: nulls last, texts by code point. */
function inOrder(rows: Record<string, unknown>[], table: Table): Record<string, unknown>[] {
  const compare = (a: unknown, b: unknown): number => {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    if (typeof a === "string" && typeof b === "string") return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return Number(a) - Number(b);
  };
  return rows.toSorted((a, b) => {
    for (const name of table.sortedBy) {
      const values = table.columns.find((column) => column.name === name)?.values;
      const place = (value: unknown) =>
        values === undefined ? (value ?? null) : values.indexOf(value as string);
      const order = compare(place(a[name]), place(b[name]));
      if (order !== 0) return order;
    }
    return 0;
  });
}

function readQuality(folder: string): QualityJson {
  return JSON.parse(readFileSync(join(folder, "quality.json"), "utf8")) as QualityJson;
}
