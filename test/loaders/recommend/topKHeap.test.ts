import fc from "fast-check";
import {expect, test} from "vitest";
import {TopKHeap} from "../../../loaders/recommend/topKHeap.js";

test("keeps the best, higher scores first and of equal ones the smaller row, in any order of adding", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(1000), fc.integer({min: 0, max: 5})), {selector: ([row]) => row}),
      fc.integer({min: 1, max: 8}),
      (pairs, capacity) => {
        const best = new TopKHeap(capacity);
        for (const [row, score] of pairs) best.add(row, score);
        const expected = pairs.toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, capacity);
        const threshold = pairs.length < capacity ? Number.NEGATIVE_INFINITY : expected.at(-1)![1];
        expect(best.threshold).toBe(threshold);
        best.sort();
        const kept = Array.from({length: best.size}, (_, i) => [best.rows[i], best.scores[i]]);
        expect(kept).toEqual(expected);
      },
    ),
  );
});
