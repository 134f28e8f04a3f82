import {describe, expect, test} from "vitest";
import {nearestOfAll} from "../../../loaders/recommend/nearestOfAll.js";
import {type SparseMatrix, sparseMatrix} from "../../../loaders/recommend/sparseMatrix.js";
import {randomMatrix} from "./randomMatrix.js";

/** All products of one row, by brute force, the best first. */
function bruteForce(matrix: SparseMatrix, query: number, count: number) {
  const {starts, columns, values, rowCount} = matrix;
  const dense = new Float64Array(matrix.columnCount);
  for (let k = starts[query]!; k < starts[query + 1]!; k++) dense[columns[k]!] = values[k]!;
  const scored = Array.from({length: rowCount}, (_, row) => {
    let score = 0;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) score += dense[columns[k]!]! * values[k]!;
    return {row, score};
  });
  return scored
    .filter(({row, score}) => row !== query && score > 0)
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, count);
}

async function expectExact(matrix: SparseMatrix, count: number, workers: number) {
  const {rows, scores} = await nearestOfAll(matrix, count, workers);
  for (let query = 0; query < matrix.rowCount; query++) {
    const expected = bruteForce(matrix, query, count);
    const found = Array.from(rows.subarray(query * count, query * count + count)).filter((row) => row >= 0);
    expect(found).toEqual(expected.map(({row}) => row));
    expected.forEach(({score}, i) => {
      expect(Math.abs(scores[query * count + i]! - score)).toBeLessThan(1e-9);
    });
  }
}

describe("nearestOfAll", () => {
  test.each([
    [1, 4, 2, 13, 5],
    [60, 20, 3, 1, 5],
    [300, 40, 4, 2, 5],
    [300, 2000, 8, 3, 5],
    [400, 300, 12, 4, 1],
    [400, 300, 12, 5, 100],
    [300, 100, 30, 6, 17],
    [1200, 500, 10, 7, 5],
    [3000, 6000, 15, 11, 5],
  ])(
    "finds what brute force finds, ties included: %i rows, %i columns, %i a row",
    async (rows, columns, perRow, seed, count) => {
      await expectExact(randomMatrix(rows, columns, perRow, seed), count, 1);
    },
  );

  test("is exact for rows that are not of length 1", async () => {
    const matrix = randomMatrix(300, 200, 10, 8);
    for (let row = 0; row < matrix.rowCount; row++) {
      for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++)
        matrix.values[k]! *= 0.1 + (row % 7);
    }
    await expectExact(matrix, 5, 1);
  });

  test("gives the same bits with one worker and with several", async () => {
    const matrix = randomMatrix(2000, 800, 10, 9);
    const alone = await nearestOfAll(matrix, 5, 1);
    const together = await nearestOfAll(matrix, 5, 3);
    expect(together.rows).toEqual(alone.rows);
    expect(together.scores).toEqual(alone.scores);
  });

  test("finds the same for some rows only", async () => {
    const matrix = randomMatrix(500, 300, 10, 10);
    const all = await nearestOfAll(matrix, 5, 1);
    const asked = [3, 499, 40];
    const some = await nearestOfAll(matrix, 5, 1, asked);
    asked.forEach((row, i) => {
      expect(some.rows.subarray(5 * i, 5 * i + 5)).toEqual(all.rows.subarray(5 * row, 5 * row + 5));
      expect(some.scores.subarray(5 * i, 5 * i + 5)).toEqual(all.scores.subarray(5 * row, 5 * row + 5));
    });
  });

  test("finds nothing in an empty matrix and nobody for a row that shares nothing", async () => {
    expect((await nearestOfAll(sparseMatrix(0, 0, 0), 5)).rows).toHaveLength(0);
    expect(Array.from((await nearestOfAll(sparseMatrix(2, 3, 0), 2)).rows)).toEqual([-1, -1, -1, -1]);
  });
});
