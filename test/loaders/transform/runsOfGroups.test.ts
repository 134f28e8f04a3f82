import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {runsOfGroups} from "../../../loaders/transform/runsOfGroups.js";

describe("runs of groups", () => {
  it("end with the group that fills them up", () => {
    expect([...runsOfGroups(Int32Array.of(0, 2, 3, 9, 10, 11), 3)]).toEqual([
      [0, 2],
      [2, 3],
      [3, 5],
    ]);
  });

  it("are one where all groups together are not enough for more, and none without groups", () => {
    expect([...runsOfGroups(Int32Array.of(0, 2, 3), 100)]).toEqual([[0, 2]]);
    expect([...runsOfGroups(Int32Array.of(0), 100)]).toEqual([]);
  });

  it("hold every group once, in order, and few elements beyond what fills them", () => {
    const sizes = fc.array(fc.integer({min: 1, max: 9}), {maxLength: 50});
    fc.assert(
      fc.property(sizes, fc.integer({min: 1, max: 30}), (lengths, full) => {
        const starts = new Int32Array(lengths.length + 1);
        lengths.forEach((length, group) => {
          starts[group + 1] = starts[group]! + length;
        });
        const runs = [...runsOfGroups(starts, full)];
        expect(runs.flatMap(([from, to]) => lengths.slice(from, to))).toEqual(lengths);
        for (const [from, to] of runs) expect(starts[to]! - starts[from]!).toBeLessThan(full + 9);
      }),
    );
  });
});
