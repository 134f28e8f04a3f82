import fc from "fast-check";
import {expect, test} from "vitest";
import {tfidf} from "../../../loaders/recommend/tfidf.js";

function dense(bags: Parameters<typeof tfidf>[0]) {
  const {matrix, terms} = tfidf(bags);
  return bags.map((_, row) => {
    const entries: Record<string, number> = {};
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k++) {
      entries[terms[matrix.columns[k]!]!] = matrix.values[k]!;
    }
    return entries;
  });
}

test("a rare term weighs more than a common one, by the formula", () => {
  const [first] = dense([
    [
      ["toy", 1],
      ["boy", 1],
    ],
    [["boy", 1]],
    [],
  ]);
  const rare = 1 + Math.log(3 / 2);
  expect(first!.toy).toBeCloseTo(rare / Math.hypot(rare, 1), 12);
  expect(first!.boy).toBeCloseTo(1 / Math.hypot(rare, 1), 12);
});

test("a repeated term counts more, but less than twice", () => {
  const [first] = dense([
    [
      ["toy", 1],
      ["toy", 1],
      ["boy", 1],
    ],
  ]);
  expect(first!.toy! / first!.boy!).toBeCloseTo(Math.log2(3), 12);
});

test("rows are of length 1 or empty, with ascending columns", () => {
  const bag = fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.double({min: 0.1, max: 5, noNaN: true})),
  );
  fc.assert(
    fc.property(fc.array(bag), (bags) => {
      const {matrix} = tfidf(bags);
      bags.forEach((of, row) => {
        const values = matrix.values.subarray(matrix.starts[row], matrix.starts[row + 1]);
        const columns = Array.from(matrix.columns.subarray(matrix.starts[row], matrix.starts[row + 1]));
        expect(Math.hypot(...values)).toBeCloseTo(of.length === 0 ? 0 : 1, 9);
        expect(columns).toEqual(columns.toSorted((a, b) => a - b));
      });
    }),
  );
});
