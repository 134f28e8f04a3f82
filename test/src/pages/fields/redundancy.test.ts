import {randomLcg} from "d3-random";
import {describe, expect, test} from "vitest";
import {candidates, columnsOfFilms, isRead, noCandidates} from "../../../../src/pages/fields/inAndOut.js";
import {type FieldLabels, labelFields} from "../../../../src/pages/fields/queries/fieldLabels.js";
import {redundancies} from "../../../../src/pages/fields/redundancy.js";

const random = randomLcg(0.4);
const none = Object.fromEntries(labelFields.map((field) => [field, null])) as FieldLabels;
/** A language that the country tells, a country that the language tells in half, and genres that know nothing of both. */
const films: readonly FieldLabels[] = Array.from({length: 2000}, () => {
  const country = Math.floor(4 * random());
  return {
    ...none,
    country: `country ${country}`,
    language: `language ${country >> 1}`,
    genre: `genre ${Math.floor(60 * random())}`,
  };
});
const found = redundancies(films);
const told = (of: string, by: string) => found.find((row) => row.of === of && row.by === by)!;

describe("what one field tells of another", () => {
  test("is all of what follows from it, and half of what follows in half", () => {
    expect(told("language", "country").told).toBeCloseTo(1, 6);
    expect(told("language", "country").bits).toBeCloseTo(1, 1);
    expect(told("country", "language").told).toBeCloseTo(0.5, 1);
  });

  test("is nothing of what is independent, however many labels there are", () => {
    expect(told("genre", "country").told).toBeLessThan(0.01);
    expect(told("country", "genre").told).toBeLessThan(0.01);
  });

  test("is not told where too few films have both", () => {
    expect(told("genre", "director")).toMatchObject({films: 0, told: null});
  });

  test("is of the same films both ways, those whose labels enough films of the catalogue have", () => {
    const some = (n: number, label: Partial<FieldLabels>) =>
      Array.from({length: n}, (): FieldLabels => ({...none, ...label}));
    const rows = redundancies([
      ...some(9, {country: "large", language: "frequent"}),
      ...some(4, {country: "large", language: "small"}),
      ...some(1, {country: "elsewhere", language: "small"}),
      ...some(4, {country: "elsewhere"}),
      ...some(4, {country: "large", language: "rare"}),
    ]);
    const films = (of: string, by: string) => rows.find((row) => row.of === of && row.by === by)?.films;
    expect([films("country", "language"), films("language", "country")]).toEqual([14, 14]);
  });
});

test("every column of films and credits is in the table of what is read or named as no candidate", () => {
  const named = new Set<string>([...candidates, ...noCandidates]);
  expect(columnsOfFilms().filter((name) => !named.has(name))).toEqual([]);
  expect(isRead("title")).toBe(true);
  expect(isRead("budget")).toBe(false);
});
