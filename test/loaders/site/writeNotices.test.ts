import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {writeNotices} from "../../../loaders/site/writeNotices.js";

/** The version that is installed. */
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {version: string}).version;

describe("the notices of what a site ships", () => {
  let site = "";
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), "notices-"));
  });
  afterEach(() => rmSync(site, {recursive: true}));
  const written = async (...shipped: string[]): Promise<readonly string[]> => {
    await writeNotices(site, shipped);
    return readFileSync(join(site, "notices.txt"), "utf8").split(`\n\n${"=".repeat(80)}\n\n`);
  };

  it("have the licence of each package, and its notice, in the order given and a fixed form", async () => {
    const shipped = [
      "@duckdb/duckdb-wasm",
      "@fontsource/newsreader",
      "@observablehq/plot",
      "apache-arrow",
      "flatbuffers",
    ].map((name) => `${name}@${versionOf(name)}`);
    const notices = await written(...shipped);
    expect(notices.slice(1).map((notice) => notice.split(" ")[0])).toEqual(shipped);
    expect(notices[0]).toMatch(/^Filmoteca\n\nMIT License/);
    const of = (name: string): string => notices.find((notice) => notice.startsWith(`${name}@`)) ?? "";
    expect(of("apache-arrow")).toMatch(
      /\(Apache-2\.0\)[\s\S]*TERMS AND CONDITIONS[\s\S]*Apache Software Foundation/,
    );
    expect(of("flatbuffers")).toMatch(/\(Apache-2\.0\)[\s\S]*TERMS AND CONDITIONS/);
    expect(of("@fontsource/newsreader")).toMatch(/\(OFL-1\.1\)[\s\S]*SIL OPEN FONT LICENSE/i);
    expect(of("@duckdb/duckdb-wasm")).toMatch(/\(MIT\)[\s\S]*Permission is hereby granted/);
    expect(of("@observablehq/plot")).toMatch(/\(ISC\)[\s\S]*Permission to use/);
    expect(notices.join()).not.toContain("\r");
    expect(await written(...shipped)).toEqual(notices);
  });

  it("are refused where a package has none", async () => {
    await expect(written("unknown@1.0.0")).rejects.toThrow(
      /unknown@1\.0\.0 is shipped without the text of its licence/,
    );
  });
});
