import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {derived, flag, list, optional, orNull, plain, row, unless} from "../../../src/codec/codec.js";

interface Inner {
  readonly name: string;
  readonly films: number;
}
interface Whole {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly known: boolean;
  readonly texts: readonly (string | null)[];
  readonly roles?: readonly string[];
  readonly inner: Inner | null;
  readonly count: number;
  readonly note: string | null;
}
const inner = row<Inner>("inner", {
  films: plain(),
  name: unless((_, {name}: Whole) => name, plain<string>()),
});
const codec = row<Whole>("whole", {
  id: plain<number>(),
  name: plain<string>(),
  year: derived(({id}) => id + 1900),
  known: flag,
  texts: list(plain<string | null>(null)),
  roles: optional(list<string>()),
  inner: orNull(inner),
  count: plain<number>(0),
  note: plain<string | null>(null),
});
const nothing: Whole = {
  id: 5,
  name: "A",
  year: 1905,
  known: false,
  texts: [],
  inner: null,
  count: 0,
  note: null,
};
const again = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

describe("a row", () => {
  test("holds the values in the order of the fields, without what follows or stands for nothing at its end", () => {
    expect(codec.pack(nothing)).toEqual([5, "A"]);
    expect(codec.pack({...nothing, count: 3})).toEqual([5, "A", null, null, null, null, 3]);
    expect(again(codec.pack({...nothing, texts: [null, "b"], known: true}))).toEqual([
      5,
      "A",
      1,
      [null, "b"],
    ]);
    expect(codec.pack({...nothing, inner: {name: "A", films: 2}})).toEqual([5, "A", null, null, null, [2]]);
    expect(codec.pack({...nothing, inner: {name: "B", films: 2}})).toEqual([
      5,
      "A",
      null,
      null,
      null,
      [2, "B"],
    ]);
  });

  test("names the fields of its records", () => {
    expect(codec.records).toEqual({
      whole: ["id", "name", "known", "texts", "roles", "inner", "count", "note"],
      inner: ["films", "name"],
    });
  });

  test("gives back what was written, whatever it was", () => {
    const whole = fc
      .record(
        {
          id: fc.integer(),
          name: fc.string({unit: "binary"}),
          known: fc.boolean(),
          texts: fc.array(fc.option(fc.string())),
          roles: fc.array(fc.string(), {minLength: 1}),
          inner: fc.option(fc.record({name: fc.constantFrom("A", "B"), films: fc.nat()})),
          count: fc.nat(),
          note: fc.option(fc.string({minLength: 1})),
        },
        {requiredKeys: ["id", "name", "known", "texts", "inner", "count", "note"]},
      )
      .map((value) => ({...value, year: value.id + 1900}));
    fc.assert(
      fc.property(whole, (value) => {
        expect(codec.unpack(again(codec.pack(value)))).toEqual(value);
      }),
    );
  });
});
