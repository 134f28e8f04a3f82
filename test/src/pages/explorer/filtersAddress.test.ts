import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  addressOf,
  type ExplorerView,
  startView,
  viewOf,
} from "../../../../src/pages/explorer/filtersAddress.js";
import {noFilters} from "../../../../src/pages/explorer/queries/filmFilters.js";
import {filmOrders} from "../../../../src/pages/explorer/queries/selectedFilms.js";

const choices = {
  genre: ["Drama", "Comedy", "Science Fiction", "Rock & Roll", "unknown"],
  language: ["en", "fr", "other", "unknown"],
};
const read = (query: string) => viewOf(new URLSearchParams(query), choices);

const bound = fc.option(
  fc.oneof(
    fc.nat(),
    fc.constantFrom(0.1, 6.9, 1e6, 1.8e8, 123_456_789_012),
    fc.nat({max: 100}).map((n) => n / 10),
  ),
);
const range = fc.option(
  fc
    .record({from: bound, to: bound, unknown: fc.constantFrom("in", "out")})
    .filter(({from, to, unknown}) => from !== null || to !== null || unknown === "out"),
);
const choice = (values: readonly string[], all: fc.Arbitrary<boolean>) =>
  fc.option(fc.record({chosen: fc.subarray([...values], {minLength: 1}), all}));
const found = (texts: readonly string[]) =>
  fc.option(fc.record({asked: fc.constantFrom(...texts), name: fc.constant(null), films: fc.constant(null)}));
const view: fc.Arbitrary<ExplorerView> = fc.record({
  filters: fc.record({
    title: found(["star wars", "Amélie", "100%, & more", "羅生門", "?"]),
    person: found(["31", "Jr., John", "A&B=C"]),
    year: range,
    vote: range,
    runtime: range,
    budget: fc.oneof(range, fc.constant({from: null, to: null, unknown: "only" as const})),
    genre: choice(choices.genre, fc.boolean()),
    language: choice(choices.language, fc.constant(false)),
  }),
  order: fc.constantFrom(...filmOrders),
  descending: fc.boolean(),
});

describe("the address of a view", () => {
  test("gives the same view again", () => {
    fc.assert(
      fc.property(view, (asked) => {
        expect(read(addressOf(asked))).toEqual(asked);
      }),
    );
  });

  test("is short and readable, and empty at the start", () => {
    expect(addressOf(startView)).toBe("");
    const filters = {
      ...noFilters,
      title: {asked: "star w", name: null, films: [11]},
      person: {asked: "3", name: "Harrison Ford", films: [11]},
      year: {from: 1980, to: 1989, unknown: "out" as const},
      genre: {chosen: ["Drama", "Comedy"], all: true},
      budget: {from: 1_000_000, to: 180_000_000, unknown: "in" as const},
      vote: {from: 7, to: null, unknown: "out" as const},
    };
    expect(addressOf({filters, order: "budget", descending: true})).toBe(
      "title=star+w&person=3&year=1980-1989&vote=7-&budget=1e6-1.8e8,unknown&genre=Drama,Comedy&genres=all&sort=-budget",
    );
  });

  test("keeps what is not the explorer's", () => {
    const kept = new URLSearchParams("year=1&from=mail%20x&sort=title");
    const filters = {...noFilters, language: {chosen: ["fr"], all: false}};
    expect(addressOf({...startView, filters}, kept)).toBe("from=mail+x&language=fr");
  });

  test.each([
    ["year=1994", {from: 1994, to: 1994, unknown: "out"}],
    ["year=-1950", {from: null, to: 1950, unknown: "out"}],
    ["year=2e3-", {from: 2000, to: null, unknown: "out"}],
    ["year=known", {from: null, to: null, unknown: "out"}],
    ["year=unknown", {from: null, to: null, unknown: "only"}],
    ["year=1990-1999,unknown", {from: 1990, to: 1999, unknown: "in"}],
  ])("%s is understood", (query, expected) => {
    expect(read(query).filters.year).toEqual(expected);
  });

  test.each([
    "title=",
    "title=+%00+",
    `person=${"a".repeat(301)}`,
    "year=",
    "year=-",
    "year=abc",
    "year=1990-1999-2000",
    "year=--5",
    "year=1990,1991",
    "year=known,unknown",
    "year=1e999-",
    "genre=",
    "genre=Nothing",
    "language=xx",
    "sort=id",
  ])("%s is left out", (query) => {
    expect(read(query)).toEqual(startView);
  });
});
