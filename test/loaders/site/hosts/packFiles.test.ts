import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, describe, expect, it} from "vitest";
import {pathsUnder} from "../../../../loaders/publish/checksums.js";
import {isPacked, packFiles} from "../../../../loaders/site/hosts/packFiles.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(root, {recursive: true}));

let made = 0;
/** A folder with files in it, by path. */
function siteOf(files: Readonly<Record<string, string>>): string {
  const site = join(root, `site${made++}`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(site, path, ".."), {recursive: true});
    writeFileSync(join(site, path), content);
  }
  return site;
}

describe("packFiles", () => {
  const engine = "_file/engine/duckdb.01234567.wasm";
  const code = "\0asm\x01\0\0\0 and more, and more, and more, and more";

  it("packs the engine and what is text beside the tables, no table, no page and no answer of the API", () => {
    const packed = [
      engine,
      "_file/engine/worker.01234567.js",
      "_file/data/evidence.01234567.json",
      "_file/data/analyses/money.01234567.json",
      "data/filmoteca.sql",
      "data/quality.json",
    ];
    const others = [
      "data/movies.parquet",
      "data/movies.csv.gz",
      "data/filmoteca-csv.zip",
      "data/SHA256SUMS",
      "_file/data/movies.01234567.bin",
      "_import/month.01234567.js",
      "api/v1/films/1.json",
      "search/a.json",
      "month.html",
    ];
    expect([...packed, ...others].filter(isPacked)).toEqual(packed);
  });

  it("writes both forms beside each file, which give its bytes, and nothing else", async () => {
    const files = {[engine]: code, "data/quality.json": "{}", "month.html": "month"};
    const site = siteOf(files);
    const copies = await packFiles(site, join(root, "kept"));
    expect(copies).toEqual([`${engine}.br`, `${engine}.gz`, "data/quality.json.br", "data/quality.json.gz"]);
    expect(pathsUnder(site)).toEqual([...Object.keys(files), ...copies].sort());
    expect(brotliDecompressSync(readFileSync(join(site, `${engine}.br`))).toString()).toBe(code);
    expect(gunzipSync(readFileSync(join(site, `${engine}.gz`))).toString()).toBe(code);
  });

  it("packs once what is the same in the next site, and forgets what is in no site any more", async () => {
    const kept = join(root, "kept-again");
    await packFiles(siteOf({[engine]: code, "data/quality.json": "{}"}), kept);
    const states = () => new Map(readdirSync(kept).map((name) => [name, statSync(join(kept, name)).ino]));
    const first = states();
    const site = siteOf({[engine]: code, "data/quality.json": "[]"});
    await packFiles(site, kept);
    const second = states();
    expect([first.size, second.size]).toEqual([4, 4]);
    expect([...second].filter(([name, state]) => first.get(name) === state)).toHaveLength(2);
    expect(gunzipSync(readFileSync(join(site, "data/quality.json.gz"))).toString()).toBe("[]");
  });
});
