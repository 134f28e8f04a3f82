import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {pipeline} from "../../../loaders/pipeline.js";
import {exportSnapshot} from "../../../loaders/publish/exportSnapshot.js";
import {publicFiles} from "../../../loaders/publish/publicFiles.js";
import {tables} from "../../../loaders/schema.js";

describe("exportSnapshot", () => {
  const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
  let snapshot = "";
  beforeAll(async () => {
    snapshot = await pipeline({raw: resolve("test/fixture"), snapshots: join(root, "snapshots")});
  });
  afterAll(() => {
    rmSync(root, {recursive: true});
  });

  it("makes a new folder with the public files", async () => {
    const out = join(root, "new", "folder");
    await exportSnapshot(snapshot, out);
    expect(readdirSync(out).sort()).toEqual([...publicFiles(tables)].sort());
    expect(readFileSync(join(out, "SHA256SUMS"))).toEqual(readFileSync(join(snapshot, "SHA256SUMS")));
  });

  it("fills an empty folder and replaces an earlier snapshot, with files that are no longer made", async () => {
    const out = join(root, "again");
    mkdirSync(out);
    await exportSnapshot(snapshot, out);
    writeFileSync(join(out, "old.parquet"), "");
    writeFileSync(
      join(out, "SHA256SUMS"),
      `${readFileSync(join(out, "SHA256SUMS"), "utf8")}${"0".repeat(64)}  old.parquet\n`,
    );
    await exportSnapshot(snapshot, out);
    expect(readdirSync(out).sort()).toEqual([...publicFiles(tables)].sort());
    expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("refuses a folder with other files, by name, and leaves it as it is", async () => {
    const out = join(root, "mine");
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "mine");
    await expect(exportSnapshot(snapshot, out)).rejects.toThrow(/thesis\.txt.*nothing was written/);
    expect(readdirSync(out)).toEqual(["thesis.txt"]);
  });

  it("refuses a file", async () => {
    const out = join(root, "file");
    writeFileSync(out, "mine");
    await expect(exportSnapshot(snapshot, out)).rejects.toThrow(/nothing was written/);
    expect(readFileSync(out, "utf8")).toBe("mine");
  });

  it("puts a former folder back that a killed run had set aside, before the next run goes on", async () => {
    const out = join(root, "torn");
    const former = join(root, ".filmoteca.torn.999999999.abcdef", "former");
    mkdirSync(former, {recursive: true});
    writeFileSync(join(former, "thesis.txt"), "mine");
    await exportSnapshot(snapshot, join(root, "another"));
    expect(readdirSync(out)).toEqual(["thesis.txt"]);
    expect(existsSync(former)).toBe(false);
  });
});
