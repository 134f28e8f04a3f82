import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
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
  const copied = (...packages: string[]): void => {
    for (const name of packages) mkdirSync(join(site, "_node", name), {recursive: true});
  };
  const written = async (): Promise<readonly string[]> => {
    await writeNotices(site);
    return readFileSync(join(site, "notices.txt"), "utf8").split(`\n\n${"=".repeat(80)}\n\n`);
  };

  it("have the licence of each package, and its notice, in a fixed order and form", async () => {
    const arrow = `apache-arrow@${versionOf("apache-arrow")}`;
    copied(arrow, `flatbuffers@${versionOf("flatbuffers")}`, `tslib@${versionOf("tslib")}`);
    const notices = await written();
    const names = notices.slice(1).map((notice) => notice.split(" ")[0]);
    expect(names).toEqual([...names].sort());
    expect(notices[0]).toMatch(/^Filmoteca\n\nMIT License/);
    const of = (name: string): string => notices.find((notice) => notice.startsWith(`${name}@`)) ?? "";
    expect(of("apache-arrow")).toMatch(
      /\(Apache-2\.0\)[\s\S]*TERMS AND CONDITIONS[\s\S]*Apache Software Foundation/,
    );
    expect(of("flatbuffers")).toMatch(/\(Apache-2\.0\)[\s\S]*TERMS AND CONDITIONS/);
    expect(of("@fontsource/newsreader")).toMatch(/\(OFL-1\.1\)[\s\S]*SIL OPEN FONT LICENSE/i);
    expect(of("@duckdb/duckdb-wasm")).toMatch(/\(MIT\)[\s\S]*Permission is hereby granted/);
    expect(of("@observablehq/plot")).toMatch(/\(ISC\)[\s\S]*Permission to use/);
    expect(of("@observablehq/runtime")).not.toBe("");
    expect(notices.join()).not.toContain("\r");
    expect(await written()).toEqual(notices);
  });

  it("are refused where a package has none", async () => {
    copied("unknown@1.0.0");
    await expect(written()).rejects.toThrow(/unknown@1\.0\.0 is shipped without the text of its licence/);
  });
});
