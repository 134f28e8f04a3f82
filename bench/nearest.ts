import {readFileSync} from "node:fs";
import {join} from "node:path";
import {nearestOfAll} from "../loaders/recommend/nearestOfAll.js";
import {sparseMatrix} from "../loaders/recommend/sparseMatrix.js";

/** The nearest five of every row of a sparse matrix: FOLDER WORKERS. Prints seconds and peak megabytes as JSON. */
const [folder = "", workers = "1"] = process.argv.slice(2);
const read = (name: string) => {
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
const starts = new Int32Array(read("starts"));
const columns = new Int32Array(read("columns"));
const values = new Float64Array(read("values"));
const columnCount = columns.reduce((most, column) => Math.max(most, column + 1), 0);
const matrix = sparseMatrix(starts.length - 1, columnCount, columns.length);
matrix.starts.set(starts);
matrix.columns.set(columns);
matrix.values.set(values);

const began = performance.now();
const {scores} = await nearestOfAll(matrix, 5, Number(workers));
console.log(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    checksum: scores.reduce((sum, score) => sum + score, 0),
  }),
);
