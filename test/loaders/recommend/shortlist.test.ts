import fc from "fast-check";
import {expect, test} from "vitest";
import {Shortlist} from "../../../loaders/recommend/shortlist.js";

test("keeps the best of any scores, of equal ones the smaller rows, and starts afresh when cleared", () => {
  const shortlist = new Shortlist(5);
  // Few different scores, so that there are ties.
  const scores = fc.array(fc.integer({min: 0, max: 12}), {maxLength: 120});
  fc.assert(
    fc.property(scores, (scores) => {
      shortlist.clear();
      scores.forEach((score, row) => {
        // Rows come in no order.
        const other = (7 * row) % 121;
        if (score >= shortlist.threshold) shortlist.add(other, score);
      });
      const expected = scores
        .map((score, row) => ({row: (7 * row) % 121, score}))
        .sort((a, b) => b.score - a.score || a.row - b.row)
        .slice(0, 5);
      expect(Array.from(shortlist.best()).sort((a, b) => a - b)).toEqual(
        expected.map(({row}) => row).sort((a, b) => a - b),
      );
    }),
  );
});
