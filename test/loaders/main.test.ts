import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {publicFiles} from "../../loaders/publish/publicFiles.js";
import {tablesOf} from "../../loaders/schema.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => {
  rmSync(root, {recursive: true});
});

function data(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "loaders/main.ts", ...args], {encoding: "utf8"});
}

describe("npm run data", () => {
  it("writes the tables of a raw folder into another one, and tells its steps in plain lines", () => {
    const out = join(root, "out");
    const {status, stdout, stderr} = data("--raw", "test/fixture", "--out", out, "--only", "tables");
    expect(stderr).not.toContain("\u001b");
    expect([status, stdout]).toEqual([0, `${out}\n`]);
    expect(readdirSync(out).sort()).toEqual([...publicFiles(tablesOf("tables"))].sort());
  });

  it("refuses a folder of other files before it does anything", () => {
    writeFileSync(join(root, "mine.txt"), "");
    const {status, stderr} = data("--raw", "test/fixture", "--out", root);
    expect([status, stderr.includes("nothing was written"), stderr.includes("[1/")]).toEqual([
      1,
      true,
      false,
    ]);
  });

  it("tells in a sentence what a raw folder lacks", () => {
    const {status, stderr} = data("--raw", root);
    expect(status).toBe(1);
    expect(stderr).toContain("movies_metadata.csv");
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    [["--only", "charts"], "charts"],
    [["--row", "x"], "--row"],
  ])("explains its use when called with %j", (args, word) => {
    const {status, stderr} = data(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr).toContain("npm run data --");
  });
});
