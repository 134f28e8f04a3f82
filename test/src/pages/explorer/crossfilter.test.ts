import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {crossfilter, type Dimension} from "../../../../src/pages/explorer/crossfilter.js";

const names = ["a", "b", "c", "d"] as const;
type Name = (typeof names)[number];
const bins = 5;

interface Film {
  readonly single: readonly [number, number];
  readonly several: readonly [number, number];
}
const film: fc.Arbitrary<Film> = fc.record({
  single: fc.tuple(fc.nat({max: bins - 1}), fc.nat({max: bins - 1})),
  several: fc.tuple(fc.nat({max: 2 ** bins - 1}), fc.nat({max: 2 ** bins - 1})),
});
const step = fc.record({
  name: fc.constantFrom(...names),
  // The films that the filter keeps, by their places modulo 7; null takes the filter away.
  keeps: fc.option(fc.array(fc.boolean(), {minLength: 7, maxLength: 7})),
});

function dimensions(films: readonly Film[]): Readonly<Record<Name, Dimension>> {
  return {
    a: {bins, of: Uint16Array.from(films, ({single}) => single[0])},
    b: {bins, of: Int32Array.from(films, ({several}) => several[0]), several: true},
    c: {bins, of: Uint16Array.from(films, ({single}) => single[1])},
    d: {bins, of: Int32Array.from(films, ({several}) => several[1]), several: true},
  };
}

function binsOf({single, several}: Film, name: Name): readonly number[] {
  if (name === "a") return [single[0]];
  if (name === "c") return [single[1]];
  const bits = several[name === "b" ? 0 : 1];
  return [...Array(bins).keys()].filter((bin) => (bits >> bin) % 2 === 1);
}

/** Everything counted anew, film by film. */
function naive(films: readonly Film[], filters: ReadonlyMap<Name, (film: number) => boolean>) {
  const passes = (i: number, but?: Name) => [...filters].every(([name, keeps]) => name === but || keeps(i));
  const count = (name: Name, keeps: (i: number) => boolean) => {
    const counts = new Array<number>(bins).fill(0);
    films.forEach((one, i) => {
      if (keeps(i)) for (const bin of binsOf(one, name)) counts[bin]!++;
    });
    return counts;
  };
  const places = films.map((_, i) => i);
  return {
    count: places.filter((i) => passes(i)).length,
    kept: Object.fromEntries(names.map((name) => [name, count(name, (i) => passes(i))])),
    others: Object.fromEntries(names.map((name) => [name, count(name, (i) => passes(i, name))])),
    otherCount: names.map((name) => places.filter((i) => passes(i, name)).length),
    keeps: places.map((i) => passes(i)),
  };
}

describe("the crossfilter", () => {
  test("counts as if every film was looked at anew, after every change", () => {
    fc.assert(
      fc.property(fc.array(film, {maxLength: 60}), fc.array(step, {maxLength: 20}), (films, steps) => {
        const tested = crossfilter(films.length, dimensions(films));
        const filters = new Map<Name, (film: number) => boolean>();
        for (const {name, keeps} of [{name: "a" as const, keeps: null}, ...steps]) {
          const passes = keeps === null ? null : (i: number) => keeps[i % keeps.length]!;
          tested.filter(name, passes);
          if (passes === null) filters.delete(name);
          else filters.set(name, passes);
          const list = (counts: Readonly<Record<Name, Uint32Array>>) =>
            Object.fromEntries(names.map((one) => [one, [...counts[one]]]));
          expect({
            count: tested.count,
            kept: list(tested.kept),
            others: list(tested.others),
            otherCount: names.map((one) => tested.otherCount(one)),
            keeps: films.map((_, i) => tested.keeps(i)),
          }).toEqual(naive(films, filters));
        }
      }),
      {numRuns: 300},
    );
  });

  test("has room for eight filters and for no more", () => {
    const of = (size: number) =>
      Object.fromEntries(Array.from({length: size}, (_, i) => [`d${i}`, {bins: 1, of: [0, 0]}]));
    const eight = crossfilter(2, of(8));
    for (let i = 0; i < 8; i++) eight.filter(`d${i}`, (one) => one === 0);
    expect([eight.count, ...eight.kept.d7!, ...eight.others.d7!]).toEqual([1, 1, 1]);
    eight.filter("d7", () => false);
    expect([eight.count, ...eight.kept.d7!, ...eight.others.d7!]).toEqual([0, 0, 1]);
    expect(() => crossfilter(2, of(9))).toThrow(RangeError);
  });
});
