import {mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {pruneSnapshots} from "../../../loaders/publish/pruneSnapshots.js";

describe("pruneSnapshots", () => {
  const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
  afterAll(() => {
    rmSync(root, {recursive: true});
  });

  it("keeps the given snapshot, however old, the seven newest others, and whatever is no snapshot", () => {
    const name = (age: number) => age.toString(16).padStart(32, "0");
    for (let age = 1; age <= 10; age++) {
      const folder = join(root, name(age));
      mkdirSync(folder);
      utimesSync(folder, 2_000_000_000 - age, 2_000_000_000 - age);
    }
    mkdirSync(join(root, "bench-1x"));
    pruneSnapshots(root, join(root, name(10)));
    expect(readdirSync(root).sort()).toEqual([...[1, 2, 3, 4, 5, 6, 7, 10].map(name), "bench-1x"].sort());
  });

  it("clears temporary files that are forgotten away, whatever they are, and leaves those in use", () => {
    const folder = join(root, "temporary");
    mkdirSync(folder);
    const old = ["hashes.json.123", "current.77", "current.0f1e2d3c-0000-4000-8000-000000000000"];
    for (const name of [...old, "current", "current.88"]) writeFileSync(join(folder, name), "");
    mkdirSync(join(folder, "hashes.json"));
    for (const name of [...old, "current", "hashes.json"])
      utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
    pruneSnapshots(folder, "");
    expect(readdirSync(folder).sort()).toEqual(["current", "current.88"]);
  });
});
