// @vitest-environment jsdom
import {afterAll, beforeAll, beforeEach, expect, test, vi} from "vitest";
import type {LanguagesAnalysis} from "../../../../src/pages/languages/analysis.js";
import {decadesFigure} from "../../../../src/pages/languages/figures/decadesFigure.js";
import {linesFigure} from "../../../../src/pages/languages/figures/linesFigure.js";
import {originalsFigure} from "../../../../src/pages/languages/figures/originalsFigure.js";

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
    },
  );
});
beforeEach(() => history.replaceState(null, "", "/"));
afterAll(() => void vi.unstubAllGlobals());

/** Films of two decades in which more are French than English. */
const data = {
  films: 1000,
  incompleteFrom: 2016,
  names: {
    fr: {en: "French", es: "francés"},
    en: {en: "English", es: "inglés"},
    de: {en: "German", es: "alemán"},
    xx: {en: "no language", es: "sin idioma"},
  },
  periods: [1980, 1990],
  languages: [
    {code: "fr", films: [100, 400]},
    {code: "en", films: [80, 120]},
    {code: "xx", films: [60, 90]},
    {code: "de", films: [20, 80]},
    {code: null, films: [40, 10]},
  ],
} as unknown as LanguagesAnalysis;
const texts = (figure: HTMLElement) =>
  [".chart-title", ".chart-subtitle"].map((part) => figure.querySelector(part)?.textContent);

test("the other languages are those that are known", () => {
  expect(texts(originalsFigure(data, "en"))[0]).toBe(
    "French alone is 50.0%; all other languages together are 30.0%",
  );
  expect(texts(originalsFigure(data, "es"))[0]).toContain("todos los demás idiomas juntos, el 30,0");
});

test("the language that is left out of the lines is the most frequent one, whichever that is", () => {
  expect(texts(linesFigure(data, "en"))[1]).toMatch(/others, French not counted$/);
  expect(texts(linesFigure(data, "es"))[1]).toMatch(/sin contar el francés$/);
});

test("the title of the decades tells of the measure that is shown", () => {
  // English has 80 of the 200 of one decade, and 120 of the 600 of the other.
  expect(texts(decadesFigure(data, "en"))[0]).toBe("The highest share shown: English with 40.0% (1980s)");
  history.replaceState(null, "", "/?decades-measure=count");
  expect(texts(decadesFigure(data, "en"))[0]).toBe("The highest number shown: English with 120 (1990s)");
  expect(texts(decadesFigure(data, "es"))[0]).toBe(
    "El número más alto de los mostrados: el del inglés, 120 (década de 1990)",
  );
});
