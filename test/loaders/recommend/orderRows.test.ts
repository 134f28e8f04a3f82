import {expect, test} from "vitest";
import {orderRows} from "../../../loaders/recommend/orderRows.js";
import {sparseMatrix} from "../../../loaders/recommend/sparseMatrix.js";
import {randomMatrix} from "./randomMatrix.js";

test("rows stand by their columns, from the most common one on, every row once", () => {
  const matrix = randomMatrix(700, 60, 6, 21);
  const {starts, columns, rowCount} = matrix;
  const sizes = new Map<number, number>();
  for (const column of columns) sizes.set(column, (sizes.get(column) ?? 0) + 1);
  const ranks = Array.from(sizes)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([column]) => column);
  const word = (row: number) =>
    Array.from(columns.subarray(starts[row]!, starts[row + 1]!), (column) => ranks.indexOf(column))
      .sort((a, b) => a - b)
      .map((rank) => String.fromCharCode(65 + rank))
      .join("");
  const words = Array.from({length: rowCount}, (_, row) => word(row));
  const expected = Array.from(words.keys()).sort((a, b) =>
    words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : a - b,
  );
  expect(new Set(words).size).toBeLessThan(rowCount);
  expect(Array.from(orderRows(matrix))).toEqual(expected);
});

test("an empty matrix and rows without columns have an order too", () => {
  expect(Array.from(orderRows(sparseMatrix(0, 0, 0)))).toEqual([]);
  expect(Array.from(orderRows(sparseMatrix(9, 3, 0)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
