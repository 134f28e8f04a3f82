import {readFileSync} from "node:fs";
import {join} from "node:path";
import {random} from "../loaders/evaluate/random.js";
import {nearestOfAll} from "../loaders/recommend/nearestOfAll.js";
import {sparseMatrix} from "../loaders/recommend/sparseMatrix.js";

/**
 * The nearest five of every row of a sparse matrix: FOLDER WORKERS [QUERIES]. Prints seconds and peak
 * megabytes as JSON. Of a matrix with more than QUERIES rows, a random sample of so many is searched (among
 * all), and the seconds are those of the preparation plus those of the sample times the rows in one of the
 * sample.
 */
const [folder = "", workers = "1", queries = "Infinity"] = process.argv.slice(2);
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

const draw = random(1);
let left = Math.min(Number(queries), matrix.rowCount);
const asked: number[] = [];
for (let row = 0; row < matrix.rowCount; row++) {
  if (draw() * (matrix.rowCount - row) >= left) continue;
  asked.push(row);
  left--;
}
const whole = asked.length === matrix.rowCount;
let began = performance.now();
if (!whole) await nearestOfAll(matrix, 5, 1, []);
const preparation = whole ? 0 : (performance.now() - began) / 1000;
began = performance.now();
const {scores} = await nearestOfAll(matrix, 5, Number(workers), asked);
const search = (performance.now() - began) / 1000 - preparation;
console.log(
  JSON.stringify({
    seconds: preparation + (search * matrix.rowCount) / Math.max(1, asked.length),
    searched: asked.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
    checksum: scores.reduce((sum, score) => sum + score, 0),
  }),
);
