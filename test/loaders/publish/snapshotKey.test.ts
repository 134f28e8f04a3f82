import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {describe, expect, it} from "vitest";

const folders = ["schema", "extract", "transform", "recommend", "publish"];
const key = readFileSync("loaders/publish/snapshotKey.ts", "utf8");

describe("the key of a snapshot", () => {
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
