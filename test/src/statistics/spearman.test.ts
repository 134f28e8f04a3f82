import {describe, expect, test} from "vitest";
import {spearman} from "../../../src/statistics/spearman.js";
import {pearson, ranks} from "./plainSpearman.js";

describe("Spearman's rank correlation", () => {
  // The example of Wikipedia's article: IQ and hours of television a week, rho = -29/165.
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];

  test("gives a known result", () => {
    expect(spearman([iq, hours])[1]![0]).toMatchObject({n: 10});
    expect(spearman([iq, hours])[1]![0]!.rho).toBeCloseTo(-29 / 165, 12);
  });

  test("is 1 for the same order, -1 for the opposite one, whatever the distances", () => {
    const same = iq.map((value) => value ** 5);
    const opposite = iq.map((value) => -value);
    const found = spearman([iq, same, opposite]);
    expect([found[1]![0]!.rho, found[2]![0]!.rho]).toEqual([1, -1]);
  });

  test("leaves out what is unknown in either, and shares the rank of equal values", () => {
    const one = [1, 2, 2, 3, 4, 4, 4, 5, 6, 7, null, 8, 9];
    const other = [2, 1, 3, 3, 5, null, 4, 4, 8, 6, 1, 9, 9];
    const known = one.flatMap((a, i) => (a === null || other[i] === null ? [] : [[a, other[i]!] as const]));
    const expected = pearson(ranks(known.map(([a]) => a)), ranks(known.map(([, b]) => b)));
    const found = spearman([one, other])[1]![0]!;
    expect(found.n).toBe(11);
    expect(found.rho).toBeCloseTo(expected, 12);
    expect(found.low).toBeLessThan(expected);
    expect(found.high).toBeGreaterThan(expected);
  });

  test("tells nothing of fewer than ten, or where all are equal", () => {
    expect(spearman([iq.slice(1), hours.slice(1)])[1]![0]).toEqual({rho: null, low: null, high: null, n: 9});
    expect(spearman([iq, iq.map(() => 3)])[1]![0]!.rho).toBeNull();
  });
});
