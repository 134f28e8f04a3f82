import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, describe, expect, it} from "vitest";
import {parquetWriter} from "../../../loaders/publish/parquetWriter.js";
import {actors} from "../../../loaders/schema.js";
import {textsOf} from "../someTexts.js";

const folder = mkdtempSync(join(tmpdir(), "writer-"));
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", note));
afterEach(() => expect(unhandled).toEqual([]));
afterAll(() => {
  process.off("unhandledRejection", note);
  rmSync(folder, {recursive: true});
});

describe("the writer of Parquet files", () => {
  it("tells of a file that cannot be written, once, and writes those that do not wait for it", async () => {
    const writer = await parquetWriter(folder, folder, undefined);
    writer.write("no such folder/one", "SELECT 1 AS one");
    for (const name of ["two", "three", "four"]) writer.write(name, "SELECT 2 AS two");
    await expect(writer.written()).rejects.toThrow(/no such folder/);
    await writer.close();
    expect(["two", "four"].map((name) => existsSync(join(folder, `${name}.parquet`)))).toEqual([true, true]);
  });

  it("reads a table from its file once that is written, and holds its rows no longer", async () => {
    const writer = await parquetWriter(folder, folder, 1);
    await writer.appendTexts(textsOf(["Zoë", "Ana"]));
    const table = {...actors, columns: actors.columns.slice(0, 2)};
    await writer.appendTable(table, {person_id: Int32Array.of(2, -1), name: Int32Array.of(0, 1)});
    writer.writeTable(table, "SELECT * FROM actors ORDER BY person_id NULLS LAST");
    await writer.written();
    const rows: unknown[] = [];
    const tables: unknown[] = [];
    writer.later(async (connection) => {
      rows.push(...(await connection.runAndReadAll("SELECT * FROM actors")).getRows());
      tables.push(...(await connection.runAndReadAll("SELECT table_name FROM duckdb_tables()")).getRows());
    });
    await writer.written();
    await writer.close();
    expect(rows).toEqual([
      [2, "Zoë"],
      [null, "Ana"],
    ]);
    expect(tables).toEqual([["texts"]]);
  });

  it("keeps the memory of DuckDB within bounds", async () => {
    const writer = await parquetWriter(folder, folder, 1);
    const limits: unknown[] = [];
    writer.later(async (connection) => {
      const reader = await connection.runAndReadAll("SELECT current_setting('memory_limit')");
      limits.push(reader.getRows()[0]?.[0]);
    });
    await writer.written();
    await writer.close();
    expect(limits).toEqual(["953.6 MiB"]);
  });

  it("lets go of everything where nobody waits for what failed", async () => {
    const writer = await parquetWriter(folder, folder, 1);
    await writer.appendTexts(textsOf(["a"]));
    // The table is there already.
    await writer.appendTexts(textsOf(["b"])).catch(() => undefined);
    writer.write("no such folder/one", "SELECT 1 AS one");
    await writer.close();
  });
});
