import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {basename, dirname, join, resolve} from "node:path";
import {group} from "d3-array";
import {afterAll, afterEach, describe, expect, inject, it, vi} from "vitest";
import {currentSnapshot} from "../../../loaders/currentSnapshot.js";
import {pipeline} from "../../../loaders/pipeline.js";
import {pathsUnder} from "../../../loaders/publish/checksums.js";
import {snapshotDamage} from "../../../loaders/publish/snapshotDamage.js";
import {hashTree} from "./runBuild.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
const raw = resolve("test/fixture");
const whole = inject("snapshots").fixture;
let made = 0;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(root, {recursive: true}));

/** A copy of the snapshot, as it is among other snapshots. */
function copy(): string {
  const folder = join(root, `copy${made++}`, basename(whole));
  cpSync(whole, folder, {recursive: true});
  return folder;
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(file, bytes);
}

const damages: Readonly<Record<string, readonly [damage: string, (folder: string) => void]>> = {
  "a missing file": ["features.parquet is missing", (folder) => rmSync(join(folder, "features.parquet"))],
  "a missing list": ["SHA256SUMS is missing", (folder) => rmSync(join(folder, "SHA256SUMS"))],
  "a missing file of the pages": [
    "site/method.json is missing",
    (folder) => rmSync(join(folder, "site/method.json")),
  ],
  "a missing list of the pages": [
    "site/SHA256SUMS is missing",
    (folder) => rmSync(join(folder, "site/SHA256SUMS")),
  ],
  "no files for the pages": [
    "site/SHA256SUMS is missing",
    (folder) => rmSync(join(folder, "site"), {recursive: true}),
  ],
  "a missing shard": [
    "api/v1/people/0101.json is missing",
    (folder) => rmSync(join(folder, "api/v1/people/0101.json")),
  ],
  "nothing to search in": [
    "search/SHA256SUMS is missing",
    (folder) => rmSync(join(folder, "search"), {recursive: true}),
  ],
  "no JSON API": ["api/v1/SHA256SUMS is missing", (folder) => rmSync(join(folder, "api"), {recursive: true})],
  "another version of the JSON API": [
    "api/v2/months.json is not in SHA256SUMS",
    (folder) => cpSync(join(folder, "api/v1/months.json"), join(folder, "api/v2/months.json")),
  ],
  "nothing in it": [
    "movies.parquet is missing",
    (folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true});
    },
  ],
  "an emptied file": [
    "cast.parquet is not what SHA256SUMS says",
    (folder) => truncateSync(join(folder, "cast.parquet")),
  ],
  "one file more": [
    "site/recommendations/99.bin is not in site/SHA256SUMS",
    (folder) => writeFileSync(join(folder, "site/recommendations/99.bin"), ""),
  ],
  "a link in a file's place": [
    "crew.parquet is not what SHA256SUMS says",
    (folder) => {
      rmSync(join(folder, "crew.parquet"));
      symlinkSync(join(whole, "crew.parquet"), join(folder, "crew.parquet"));
    },
  ],
  "lines added to the list": [
    "SHA256SUMS is not as it was written",
    (folder) => writeFileSync(join(folder, "SHA256SUMS"), "\n", {flag: "a"}),
  ],
};

describe("a snapshot", () => {
  it("is whole as it was made", () => {
    expect(snapshotDamage(whole)).toBeNull();
    expect(snapshotDamage(join(root, "nowhere"))).toBe("there is no such folder");
  });

  it("is damaged where one bit of a file is another", () => {
    const folder = copy();
    // Each look reads all files: of the thousands that are alike a folder's first and last stand for all.
    const folders = group(pathsUnder(whole), (path) => dirname(path));
    for (const path of [...folders].flatMap(([name, own]) => (name === "." ? own : [own[0]!, own.at(-1)!]))) {
      const file = join(folder, path);
      const at = readFileSync(file).length >> 1;
      flip(file, at);
      expect(snapshotDamage(folder), path).toMatch(
        new RegExp(/^(site|api\/v1|search)\//.exec(path)?.[0] ?? "^(?!site/|api/|search/)"),
      );
      flip(file, at);
    }
    expect(snapshotDamage(folder)).toBeNull();
  });

  it.each(Object.entries(damages))("with %s is damaged", (_, [damage, change]) => {
    const folder = copy();
    change(folder);
    expect(snapshotDamage(folder)).toBe(damage);
  });

  it.each([
    ["a flipped byte", "site/movies.parquet", (file: string) => flip(file, 100)],
    ["a missing file", "cast.parquet", (file: string) => rmSync(file)],
    ["an empty folder", "movies.parquet", (file: string) => emptyFolder(join(file, ".."))],
  ])("with %s is made anew before it is used, and one line says so", async (_, name, damage) => {
    const folder = copy();
    damage(join(folder, name));
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await pipeline({raw, snapshots: join(folder, "..")})).toBe(folder);
    expect(said.mock.calls).toHaveLength(1);
    expect(String(said.mock.calls[0]![0])).toMatch(
      new RegExp(`^The snapshot ${basename(folder)} is damaged \\(${name} is .*\\): it is made anew\\.\n$`),
    );
    expect(hashTree(folder)).toEqual(hashTree(whole));
    expect(readdirSync(join(folder, ".."))).toEqual([basename(folder)]);
  });

  it.each([
    ["a file", (folder: string) => writeFileSync(folder, "")],
    ["a link that leads nowhere", (folder: string) => symlinkSync("nowhere", folder)],
    ["a link to itself", (folder: string) => symlinkSync(basename(folder), folder)],
  ])("in whose place is %s is made anew, and one line says so", async (_, make) => {
    const folder = join(root, `copy${made++}`, basename(whole));
    mkdirSync(join(folder, ".."));
    make(folder);
    vi.stubEnv("FILMOTECA_SNAPSHOT", folder);
    await expect(currentSnapshot()).rejects.toThrow("no whole snapshot of this version: it is no folder");
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await pipeline({raw, snapshots: join(folder, "..")})).toBe(folder);
    expect(said.mock.calls.map(([text]) => text)).toEqual([
      `The snapshot ${basename(folder)} is damaged (it is no folder): it is made anew.\n`,
    ]);
    expect(hashTree(folder)).toEqual(hashTree(whole));
    expect(readdirSync(join(folder, ".."))).toEqual([basename(folder)]);
  });

  it("that FILMOTECA_SNAPSHOT names is used as it is where it is whole, and refused where it is not", async () => {
    const folder = copy();
    vi.stubEnv("FILMOTECA_SNAPSHOT", folder);
    expect(await currentSnapshot()).toBe(folder);
    flip(join(folder, "site", "cast.parquet"), 50);
    await expect(currentSnapshot()).rejects.toThrow(
      /FILMOTECA_SNAPSHOT names .*site\/cast\.parquet is not what site\/SHA256SUMS says.*leave it out/,
    );
    vi.stubEnv("FILMOTECA_SNAPSHOT", join(root, "nowhere"));
    await expect(currentSnapshot()).rejects.toThrow("there is no such folder");
  });
});

function emptyFolder(folder: string): void {
  rmSync(folder, {recursive: true});
  mkdirSync(folder);
}
