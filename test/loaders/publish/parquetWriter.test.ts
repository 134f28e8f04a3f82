import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, describe, expect, it} from "vitest";
import {parquetWriter} from "../../../loaders/publish/parquetWriter.js";
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

  it("lets go of everything where nobody waits for what failed", async () => {
    const writer = await parquetWriter(folder, folder, 1);
    await writer.takeTexts(textsOf(["a"]));
    // The table is there already.
    await writer.takeTexts(textsOf(["b"])).catch(() => undefined);
    writer.write("no such folder/one", "SELECT 1 AS one");
    await writer.close();
  });
});
