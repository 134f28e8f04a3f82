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
      .map((rank) => String.fromCharCode(65 + rank));
  const order = Array.from(orderRows(matrix));
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({length: rowCount}, (_, row) => row));
  // The first letters: where few rows agree in them, the rest is not sorted.
  const first = order.map((row) => word(row)[0] ?? "");
  expect(first).toEqual(first.toSorted());
  const together = order.map((row) => word(row).join(""));
  const agree = (words: readonly string[]) =>
    words.slice(1).reduce((sum, one, i) => sum + (one.slice(0, 2) === words[i]!.slice(0, 2) ? 1 : 0), 0);
  expect(agree(together)).toBe(agree(together.toSorted()));
});

test("an empty matrix and rows without columns have an order too", () => {
  expect(Array.from(orderRows(sparseMatrix(0, 0, 0)))).toEqual([]);
  expect(Array.from(orderRows(sparseMatrix(9, 3, 0)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
