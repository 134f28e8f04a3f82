import {expect, test} from "vitest";
import {blockMaxBounds} from "../../../loaders/recommend/blockMaxBounds.js";
import {randomMatrix} from "./randomMatrix.js";

test("a bound is the largest value of its column in its block, hardly rounded up", () => {
  const matrix = randomMatrix(501, 200, 8, 12);
  const {size, blockCount, starts, blocks, largest} = blockMaxBounds(matrix);
  expect(blockCount).toBe(Math.ceil(matrix.rowCount / size));
  const expected = new Map<string, number>();
  for (let row = 0; row < matrix.rowCount; row++) {
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) {
      const place = `${matrix.columns[k]} ${Math.floor(row / size)}`;
      expected.set(place, Math.max(expected.get(place) ?? 0, matrix.values[k]!));
    }
  }
  expect(blocks).toHaveLength(expected.size);
  for (let column = 0; column < matrix.columnCount; column++) {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const value = expected.get(`${column} ${blocks[at]}`)!;
      expect(largest[at]).toBeGreaterThanOrEqual(value);
      expect(largest[at]).toBeLessThan(value * (1 + 1e-6));
      if (at > starts[column]!) expect(blocks[at]).toBeGreaterThan(blocks[at - 1]!);
    }
  }
});
