import fc from "fast-check";
import {expect, it} from "vitest";
import {rowsByKey} from "../../../loaders/transform/rowsByKey.js";

it("groups rows by ascending key, those of a key in their order, for small keys and the largest", () => {
  const key = fc.oneof(fc.nat(8), fc.integer({min: 2 ** 31, max: 2 ** 32 - 1}), fc.nat(2 ** 32 - 1));
  fc.assert(
    fc.property(
      fc.boolean().chain((small) => fc.array(fc.record({key: small ? fc.nat(8) : key, among: fc.boolean()}))),
      (all) => {
        const among = all.flatMap((row, i) => (row.among ? [i] : []));
        const {rows, keys, starts} = rowsByKey(
          Uint32Array.from(all, ({key}) => key),
          Int32Array.from(among),
        );
        const sorted = among.toSorted((a, b) => all[a]!.key - all[b]!.key || a - b);
        expect(Array.from(rows)).toEqual(sorted);
        const expected = [...new Set(sorted.map((row) => all[row]!.key))];
        expect(Array.from(keys)).toEqual(expected);
        expect(Array.from(keys, (_, i) => Array.from(rows.subarray(starts[i], starts[i + 1])))).toEqual(
          expected.map((each) => sorted.filter((row) => all[row]!.key === each)),
        );
      },
    ),
  );
});
