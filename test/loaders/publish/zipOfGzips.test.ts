import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buffer} from "node:stream/consumers";
import {gunzipSync, gzipSync} from "node:zlib";
import {afterAll, describe, expect, inject, it} from "vitest";
import {fromBufferPromise} from "yauzl";
import {archive} from "../../../loaders/publish/archive.js";
import {archiveCsv} from "../../../loaders/publish/archiveCsv.js";
import {zipOfGzips} from "../../../loaders/publish/zipOfGzips.js";
import {tables} from "../../../loaders/schema.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));
const {sample} = inject("snapshots");

/** What an archive holds by name; its reader compares checksums and sizes. */
async function contents(path: string): Promise<Readonly<Record<string, string>>> {
  const zip = await fromBufferPromise(readFileSync(path), {lazyEntries: true});
  const found: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    found[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString("utf8");
  }
  return found;
}

describe("an archive", () => {
  it("holds what the gzip files hold, whatever that is", async () => {
    const texts = {"a.csv": "x,y\n1,é\n", "empty.csv": "", "long.csv": "0123456789\n".repeat(50_000)};
    const packed = Object.entries(texts).map(([name, text]) => {
      const path = join(folder, `${name}.gz`);
      writeFileSync(path, gzipSync(text));
      return {name, path};
    });
    zipOfGzips(join(folder, "some.zip"), packed);
    expect(await contents(join(folder, "some.zip"))).toEqual(texts);
    zipOfGzips(join(folder, "again.zip"), packed);
    expect(readFileSync(join(folder, "again.zip"))).toEqual(readFileSync(join(folder, "some.zip")));
  });

  it("is of the CSV files of all tables in a snapshot", async () => {
    const found = await contents(join(sample, archive));
    expect(Object.keys(found)).toEqual(tables.map(({name}) => `${name}.csv`));
    for (const [name, text] of Object.entries(found)) {
      expect(gunzipSync(readFileSync(join(sample, `${name}.gz`))).toString("utf8")).toBe(text);
    }
  });

  it("is not there where it would be larger than a file may be, or a table is in parts", () => {
    for (const {name} of tables) writeFileSync(join(folder, `${name}.csv.gz`), gzipSync(name));
    const files = tables.map(({name}) => readFileSync(join(folder, `${name}.csv.gz`)).length);
    const all = files.reduce((sum, size) => sum + size, 0);
    expect([all - 1, all].map((limit) => archiveCsv(folder, limit))).toEqual([false, false]);
    expect(readdirSync(folder)).not.toContain(archive);
    expect(archiveCsv(folder)).toBe(true);
    rmSync(join(folder, archive));
    rmSync(join(folder, "movies.csv.gz"));
    expect(archiveCsv(folder)).toBe(false);
  });
});
