// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import type {FieldsAnalysis} from "../../../../src/pages/fields/analysis.js";
import {knownFigure} from "../../../../src/pages/fields/figures/known.js";
import {ratingsFigure} from "../../../../src/pages/fields/figures/ratings.js";
import {DrawingObserver} from "../../notebook/drawingObserver.js";

beforeEach(() => vi.stubGlobal("ResizeObserver", DrawingObserver));
afterEach(() => {
  history.replaceState(null, "", "/");
  vi.unstubAllGlobals();
});

const ratings = {
  ...{ratedFrom: [1, 10, 50], all: {films: 400, rated: [90, 20, 4], ratings: 900}},
  decades: [
    {decade: 1980, films: 100, rated: [10, 1, 0], ratings: 40},
    {decade: 1990, films: 199, rated: [60, 19, 4], ratings: 800},
    {decade: 2000, films: 100, rated: [20, 0, 0], ratings: 60},
    {decade: 2010, films: 1, rated: [0, 0, 0], ratings: 0},
  ],
  languages: [
    {language: "en", films: 300, rated: [85, 20, 4], ratings: 880},
    {language: null, films: 100, rated: [5, 0, 0], ratings: 20},
  ],
};
const titleOf = (place: HTMLElement) => place.querySelector(".chart-title")?.textContent;
const choose = (place: HTMLElement, index: number, value: string) => {
  const select = place.querySelectorAll("select")[index]!;
  select.value = value;
  select.dispatchEvent(new Event("change"));
};

test("what is known of a film is said with what this copy of the data cuts off, where it does", () => {
  const noteOf = (textEnds: boolean) => {
    const data = {known: [{known: 5, films: 3, weak: 0}], all: {films: 3}, textEnds};
    return knownFigure(data as unknown as FieldsAnalysis, "en").textContent;
  };
  expect(noteOf(true)).toContain("Overviews and taglines end early");
  expect(noteOf(false)).not.toContain("end early");
});

test("the ratings’ figure tells how many films of each decade or language somebody has rated", () => {
  const place = ratingsFigure({ratings} as unknown as FieldsAnalysis, "en");
  expect(titleOf(place)).toBe("Films that anybody has rated: 10.0% (1980s), 30.2% (1990s), 20.0% (2000s)");
  choose(place, 0, "10");
  expect(titleOf(place)).toBe("Films with 10 ratings or more: 1.0% (1980s), 9.5% (1990s), 0% (2000s)");
  choose(place, 1, "languages");
  expect(titleOf(place)).toBe("Films with 10 ratings or more: 6.7% (English), 0% (Others and unknown)");
  expect(titleOf(ratingsFigure({ratings} as unknown as FieldsAnalysis, "es"))).toMatch(
    /^Películas con 10 valoraciones o más: 6,7\s% \(Inglés\)/,
  );
});
