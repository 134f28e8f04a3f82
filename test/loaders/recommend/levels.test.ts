import {expect, test} from "vitest";
import {invertedIndex} from "../../../loaders/recommend/invertedIndex.js";
import {levels} from "../../../loaders/recommend/levels.js";
import {randomMatrix} from "./randomMatrix.js";

test("levels tell how long rows are in more common columns, and order rows by it", () => {
  const matrix = randomMatrix(900, 400, 10, 12);
  const index = invertedIndex(matrix);
  const {of, lengths, orders, ends, step} = levels(matrix, index);
  expect(new Set(of).size).toBeGreaterThan(4);
  of.forEach((level, column) => {
    const share = (index.starts[column + 1]! - index.starts[column]!) / matrix.rowCount;
    if (level > 0) expect(share).toBeGreaterThan(2 ** (level - lengths.length - 2));
    if (level < lengths.length) expect(share).toBeLessThanOrEqual(2 ** (level - lengths.length - 1));
  });
  lengths.forEach((length, level) => {
    for (let row = 0; row < matrix.rowCount; row++) {
      let squares = 0;
      for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) {
        if (of[matrix.columns[k]!]! > level) squares += matrix.values[k]! ** 2;
      }
      expect(length[row]).toBeGreaterThanOrEqual(Math.sqrt(squares));
      expect(length[row]).toBeLessThanOrEqual(Math.sqrt(squares) * (1 + 1e-5));
    }
    const order = Array.from(orders[level]!);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({length: matrix.rowCount}, (_, row) => row));
    const steps = order.map((row) => Math.floor(length[row]! / step));
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    ends[level]!.forEach((end, s) => {
      expect(end).toBe(steps.filter((other) => other > s).length);
    });
  });
});
