import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, normalize} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {locateSnapshot} from "../../../loaders/locateSnapshot.js";
import {writeRawFolder} from "../writeRawFolder.js";

const folders = ["schema", "extract", "transform", "recommend", "publish"];
const key = readFileSync("loaders/publish/snapshotKey.ts", "utf8");

describe("the key of a snapshot", () => {
  it("is another one with a file of titles, and with other titles in it", () => {
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const raw = writeRawFolder(folder, 1);
    const place = () => locateSnapshot(findRaw(raw), {snapshots: folder}).folder;
    const keys = [place()];
    for (const title of ["El padrino", "Il padrino"]) {
      writeFileSync(join(raw, "titles.csv"), `id,title\n1,${title}\n`);
      keys.push(place());
    }
    expect(new Set(keys).size).toBe(3);
    expect(place()).toBe(keys[2]);
  });

  it("covers every module of the project that the pipeline imports", () => {
    const outside = new Set<string>();
    const sources = folders.flatMap((folder) =>
      readdirSync(join("loaders", folder), {recursive: true, encoding: "utf8"}).map((name) =>
        join("loaders", folder, name),
      ),
    );
    for (const source of [...sources, "loaders/pipeline.ts"].filter((name) => name.endsWith(".ts"))) {
      // Types leave no trace in what is written.
      for (const [, path] of readFileSync(source, "utf8").matchAll(
        /^(?:import (?!type)|\} from )[^;]*?"(\.[^"]+)"/gm,
      )) {
        const target = normalize(join(dirname(source), path!)).replace(/\.js$/, ".ts");
        if (!folders.some((folder) => target.startsWith(join("loaders", folder, "/")))) outside.add(target);
      }
    }
    expect(outside.size).toBeGreaterThan(0);
    // One finds the place of a snapshot, the other writes raw files, whose bytes are in the key.
    for (const name of ["loaders/locateSnapshot.ts", "data/sample/writeSample.ts"]) outside.delete(name);
    const covers = (name: string) => key.includes(`"${name}"`);
    expect([...outside].filter((name) => !covers(name) && !covers(dirname(name)))).toEqual([]);
  });
});
