import {execFileSync} from "node:child_process";
import {tmpdir} from "node:os";
import {describe, expect, test} from "vitest";
import {chunkQueue, parallel} from "../../../loaders/recommend/parallel.js";
import {task} from "./squareTask.js";

const module = new URL("./squareTask.ts", import.meta.url);

describe("parallel", () => {
  test("does every row once, in this thread or in others", async () => {
    for (const workers of [1, 3]) {
      const input = {squares: new Float64Array(new SharedArrayBuffer(8 * 3000)), broken: -1};
      await parallel(task, module, input, 3000, workers);
      expect(Array.from(input.squares)).toEqual(Array.from({length: 3000}, (_, row) => row * row));
    }
  });

  test("fails where a worker fails", async () => {
    const input = {squares: new Float64Array(new SharedArrayBuffer(8 * 3000)), broken: 1500};
    for (const workers of [1, 2]) {
      await expect((async () => parallel(task, module, input, 3000, workers))()).rejects.toThrow("row 1500");
    }
  });

  test("hands out all rows in chunks, and then no more", () => {
    const counter = new SharedArrayBuffer(12);
    new Int32Array(counter).set([0, 100, 64]);
    const chunks = chunkQueue(counter);
    expect([chunks(), chunks(), chunks(), chunks()]).toEqual([
      {from: 0, to: 64},
      {from: 64, to: 100},
      null,
      null,
    ]);
  });

  test("works from any folder and under a plain process", () => {
    const tsx = new URL("../../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
    const code = `
      const {nearestOfAll} = await import(${JSON.stringify(new URL("../../../loaders/recommend/nearestOfAll.ts", import.meta.url).href)});
      const {sparseMatrix} = await import(${JSON.stringify(new URL("../../../loaders/recommend/sparseMatrix.ts", import.meta.url).href)});
      const matrix = sparseMatrix(2000, 1, 2000);
      for (let row = 0; row < 2000; row++) { matrix.starts[row + 1] = row + 1; matrix.values[row] = 1 + row; }
      console.log((await nearestOfAll(matrix, 1, 2)).rows[0]);`;
    const output = execFileSync(process.execPath, ["--import", tsx, "--input-type=module", "-e", code], {
      cwd: tmpdir(),
      encoding: "utf8",
    });
    expect(output.trim()).toBe("1999");
  });
});
