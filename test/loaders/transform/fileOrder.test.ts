import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, inject, test} from "vitest";
import type {QualityJson} from "../../../loaders/publish/qualityJson.js";
import {fileOrder} from "../../../loaders/transform/fileOrder.js";
import type {Film} from "../../../loaders/transform/tables.js";

/** Films of which those that `has` chooses have an overview, and all a title. */
const films = (count: number, has: (place: number) => boolean) =>
  Array.from({length: count}, (_, record) => ({
    record,
    title: "A",
    overview: has(record) ? "B" : null,
    status: null,
    genres: [],
    productionCompanies: [],
    productionCountries: [],
    spokenLanguages: [],
    keywords: [],
  })) as unknown as readonly Film[];
const overview = (all: readonly Film[]) => fileOrder(all).columns.find(({column}) => column === "overview")!;

describe("what is missing by place in the file", () => {
  test("is counted in twenty parts, which add up", () => {
    const {films: parts, columns} = fileOrder(films(1003, (place) => place % 3 === 0));
    expect(parts).toHaveLength(20);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(1003);
    const missing = columns.find(({column}) => column === "overview")!.missing;
    expect(missing.reduce((sum, count) => sum + count, 0)).toBe(668);
  });

  test("shows a column that ends before the file does, and with which record", () => {
    expect(overview(films(1000, (place) => place < 200)).last_record).toBe(199);
    expect(overview(films(1000, (place) => place < 940 && place % 4 === 0)).last_record).toBe(936);
  });

  test("does not take for an end what chance explains, what is rare, or what is nowhere", () => {
    // The last one stands late enough.
    expect(overview(films(1000, (place) => place < 960)).last_record).toBeNull();
    // Three of a thousand may well all stand in the first half.
    expect(overview(films(1000, (place) => [3, 100, 499].includes(place))).last_record).toBeNull();
    expect(overview(films(1000, () => false)).last_record).toBeNull();
    expect(fileOrder([]).films).toHaveLength(20);
  });
});

test("no column of the sample ends early, and its gaps are those of all films", () => {
  const quality = JSON.parse(
    readFileSync(join(inject("snapshots").sample, "quality.json"), "utf8"),
  ) as QualityJson;
  expect(quality.file_order.columns.filter(({last_record}) => last_record !== null)).toEqual([]);
  expect(quality.file_order.films.reduce((sum, count) => sum + count, 0)).toBe(quality.films);
});
