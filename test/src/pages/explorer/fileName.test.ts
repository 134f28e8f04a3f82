import {describe, expect, test} from "vitest";
import {fileName} from "../../../../src/pages/explorer/fileName.js";
import {type FilmFilters, noFilters} from "../../../../src/pages/explorer/queries/filmFilters.js";

const range = (from: number | null, to: number | null, unknown: "in" | "out" | "only" = "out") => ({
  from,
  to,
  unknown,
});
const choice = (chosen: readonly string[], all = false) => ({chosen, all});
const titled = (asked: string) => ({asked, name: null, films: []});

describe("the name of the file of a selection", () => {
  test.each<[Partial<FilmFilters>, en: string, es: string]>([
    [{}, "films-all", "peliculas-todas"],
    [
      {year: range(1990, 1999), genre: choice(["Drama"]), language: choice(["es"])},
      "films-1990s-drama-spanish",
      "peliculas-decada-de-1990-drama-espanol",
    ],
    [
      {title: titled("¿Qué? “Amélie”"), person: {asked: "31", name: "Tom Hanks", films: []}},
      "films-que-amelie-tom-hanks",
      "peliculas-que-amelie-tom-hanks",
    ],
    [
      {vote: range(7.5, null), runtime: range(null, 90), budget: range(null, null, "only")},
      "films-mean-vote-7-5-or-more-running-time-90-min-or-less-cost-unknown",
      "peliculas-voto-medio-7-5-o-mas-duracion-90-min-o-menos-costo-sin-dato",
    ],
    [
      {year: range(1995, null, "in"), genre: choice(["Drama", "Crime"], true)},
      "films-from-1995-unknown-drama-and-crime",
      "peliculas-desde-1995-sin-dato-drama-y-crimen",
    ],
    [{person: {asked: "608", name: "宮崎駿", films: []}}, "films-608", "peliculas-608"],
    [{title: titled("羅生門")}, "films-title", "peliculas-titulo"],
    [{title: titled("../../etc/passwd\\con:<>|*")}, "films-etc-passwd-con", "peliculas-etc-passwd-con"],
  ])("%j", (filters, en, es) => {
    expect(fileName({...noFilters, ...filters}, "en")).toBe(en);
    expect(fileName({...noFilters, ...filters}, "es")).toBe(es);
  });

  test("is cut off between words where it would be long", () => {
    const name = fileName({...noFilters, title: titled("abcdefghi ".repeat(30))}, "en");
    expect(name).toBe(`films${"-abcdefghi".repeat(7)}`);
    expect(fileName({...noFilters, title: titled("a".repeat(300))}, "en")).toBe("films");
  });
});
