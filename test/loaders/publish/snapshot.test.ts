import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join, resolve} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {pipeline} from "../../../loaders/pipeline.js";
import {pipelineSteps} from "../../../loaders/pipelineSteps.js";
import {snapshotDamage} from "../../../loaders/publish/snapshotDamage.js";
import {hashTree, runBuild} from "./runBuild.js";

const fixture = resolve("test/fixture");
const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => {
  rmSync(root, {recursive: true});
});

describe("a snapshot", () => {
  it("has the same bytes from any folder, time zone, locale and number of threads", async () => {
    const elsewhere = join(root, "Übung mit Leerzeichen's");
    mkdirSync(elsewhere);
    for (const name of ["movies_metadata.csv", "credits.csv", "keywords.csv", "titles.csv"]) {
      copyFileSync(join(fixture, name), join(elsewhere, name));
    }
    const [here, there, byDefault] = await Promise.all([
      runBuild({
        raw: fixture,
        snapshots: join(root, "a"),
        threads: 1,
        env: {TZ: "UTC", LC_ALL: "C", LANG: "C"},
      }),
      runBuild({
        raw: elsewhere,
        snapshots: join(root, "b 'quoted'"),
        threads: 2,
        env: {TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8"},
      }),
      runBuild({raw: fixture, snapshots: join(root, "c")}),
    ]);
    expect(basename(there!)).toBe(basename(here!));
    expect(Object.keys(hashTree(here!)).length).toBeGreaterThan(10);
    expect(hashTree(there!)).toEqual(hashTree(here!));
    expect(hashTree(byDefault!)).toEqual(hashTree(here!));
  });

  it("stays whole when a build of another one is killed at any step, and the next build clears up and works", async () => {
    const snapshots = join(root, "killed");
    const other = join(root, "other");
    mkdirSync(other);
    for (const name of ["movies_metadata.csv", "credits.csv"])
      copyFileSync(join(fixture, name), join(other, name));
    const good = await runBuild({raw: other, snapshots});
    const before = hashTree(good!);

    const all = pipelineSteps();
    for (let i = 0; i < all.length; i += 2) {
      const steps = all.slice(i, i + 2);
      // Of two snapshots, so that neither waits for the other.
      const urls = ["http://127.0.0.1:3000/", "https://example.org/"];
      const builds = steps.map((killAt, j) =>
        runBuild({raw: fixture, snapshots, killAt, env: {FILMOTECA_URL: urls[j]!}}),
      );
      expect(await Promise.all(builds), steps.join()).toEqual(steps.map(() => null));
      expect(hashTree(good!), steps.join()).toEqual(before);
      expect(folders(snapshots), steps.join()).toEqual([basename(good!)]);
    }
    const next = await runBuild({raw: fixture, snapshots});
    expect(hashTree(next!)).toMatchObject({
      "site/movies.parquet": expect.any(String),
      SHA256SUMS: expect.any(String),
    });
    expect(readdirSync(snapshots).sort()).toEqual([basename(good!), basename(next!)].sort());
  });

  it("is not made of raw files that change while they are read", async () => {
    const [changing, snapshots] = [join(root, "changing"), join(root, "changed")];
    mkdirSync(changing);
    for (const name of ["movies_metadata.csv", "credits.csv"]) {
      copyFileSync(join(fixture, name), join(changing, name));
    }
    const onStep = (step: string) => {
      if (step === "read the raw files") writeFileSync(join(changing, "credits.csv"), "\n", {flag: "a"});
    };
    const made = pipeline({raw: changing, snapshots, only: "tables", onStep});
    await expect(made).rejects.toThrow("changed while it was read");
    expect(readdirSync(snapshots)).toEqual([]);
  });

  it("is made whatever else stands where it is to stand", async () => {
    for (const [i, text] of ["null", "[]", '{"x": 1}', "{", null].entries()) {
      const snapshots = join(root, `beside${i}`);
      mkdirSync(snapshots);
      if (text === null) mkdirSync(join(snapshots, "hashes.json"));
      else writeFileSync(join(snapshots, "hashes.json"), text);
      const folder = await pipeline({raw: fixture, snapshots, only: "tables"});
      expect(snapshotDamage(folder, "tables")).toBeNull();
    }
  });

  it("comes out whole when two builds make it at the same time", async () => {
    const snapshots = join(root, "both");
    const built = await Promise.all([1, 2, 2].map((threads) => runBuild({raw: fixture, snapshots, threads})));
    expect(new Set(built).size).toBe(1);
    expect(folders(snapshots)).toEqual([basename(built[0]!)]);
    expect(readdirSync(snapshots).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

function folders(snapshots: string): string[] {
  return readdirSync(snapshots, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name);
}
