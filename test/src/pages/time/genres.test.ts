// @vitest-environment jsdom
import {beforeAll, describe, expect, test, vi} from "vitest";
import {languages} from "../../../../src/format/language.js";
import type {TimeAnalysis} from "../../../../src/pages/time/analysis.js";
import {genrePairsFigure} from "../../../../src/pages/time/figures/genrePairsFigure.js";
import {genresFigure} from "../../../../src/pages/time/figures/genresFigure.js";
import {genrePairs} from "../../../../src/pages/time/queries/genrePairs.js";
import {genresOfFilms} from "../../../../src/pages/time/queries/genresOfFilms.js";
import {testSnapshot} from "../../notebook/snapshots.js";

/** Draws at once. */
class DrawingObserver {
  constructor(readonly draw: ResizeObserverCallback) {}
  observe(): void {
    this.draw([{contentRect: {width: 700}} as ResizeObserverEntry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}
beforeAll(() => void vi.stubGlobal("ResizeObserver", DrawingObserver));

const analysis = {
  films: 400,
  incompleteFrom: 2016,
  genresByPeriod: [
    {genre: null, period: 1980, films: 100},
    {genre: null, period: 1990, films: 100},
    {genre: null, period: 2000, films: 200},
    {genre: "Drama", period: 1980, films: 50},
    {genre: "Drama", period: 1990, films: 50},
    {genre: "Drama", period: 2000, films: 100},
    {genre: "Western", period: 1980, films: 10},
    {genre: "Western", period: 1990, films: 40},
    {genre: "Western", period: 2000, films: 20},
  ],
  genrePairs: [
    {a: "Drama", b: "Drama", films: 200},
    {a: "Drama", b: "War", films: 60},
    {a: "Drama", b: "Western", films: 7},
    {a: "War", b: "War", films: 60},
    {a: "War", b: "Western", films: 10},
    {a: "Western", b: "Western", films: 70},
  ],
} as unknown as TimeAnalysis;
const title = (figure: HTMLElement) => figure.querySelector(".chart-title")?.textContent;

describe("genres", () => {
  test("are told by the most frequent one and by the course of the one that changed most", () => {
    expect(title(genresFigure(analysis, "en"))).toBe(
      "Most frequent: Drama, 50.0% of all films; most changed: Western, 10.0% (1980s), 40.0% (1990s), 10.0% (2000s)",
    );
  });

  test("together are told against chance: 60 of 400 x 200 / 400 x 60 / 400 is twice as often", () => {
    expect(title(genrePairsFigure(analysis, "en"))).toBe(
      "Drama and War stand together 2.00 times as often as by chance, Drama and Western 0.20 times",
    );
  });

  test("that never stand together are told by the pair that chance would have brought together most often", () => {
    const pairs = analysis.genrePairs.filter(({a, b}) => !(a === "Drama" && b === "Western"));
    const never = pairs.filter(({a, b}) => !(a === "War" && b === "Western"));
    expect(title(genrePairsFigure({...analysis, genrePairs: never}, "en"))).toContain(
      "Drama and Western 0 times",
    );
  });

  test("are drawn in both languages without a number that is none", () => {
    for (const lang of languages)
      for (const make of [genresFigure, genrePairsFigure]) {
        const figure = make(analysis, lang);
        expect(figure.querySelectorAll(".chart-body > svg")).toHaveLength(1);
        expect(figure.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }
  });

  test("are counted film by film", async () => {
    const snapshot = await testSnapshot("sample");
    const films = await snapshot.run<{genres: readonly string[]; release_year: number}>({
      name: "films",
      tables: ["movies"],
      params: [],
      sql: "SELECT genres, release_year FROM movies",
    });
    const has = (...names: readonly string[]) =>
      films.filter(({genres}) => names.every((name) => genres.includes(name))).length;
    for (const {a, b, films: count} of await snapshot.run(genrePairs())) expect(has(a, b)).toBe(count);
    const counts = await snapshot.run(genresOfFilms(2000));
    snapshot.close();
    for (const {genre, period, films: count} of counts)
      expect(
        films.filter(
          (film) =>
            (genre === null || film.genres.includes(genre)) &&
            (film.release_year >= 2000 ? 2000 : film.release_year - (film.release_year % 10)) === period,
        ),
      ).toHaveLength(count);
  });
});
