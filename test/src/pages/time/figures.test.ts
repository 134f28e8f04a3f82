// @vitest-environment jsdom
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import type {TimeAnalysis} from "../../../../src/pages/time/analysis.js";
import {calendarFigure} from "../../../../src/pages/time/figures/calendarFigure.js";
import {placeholdersFigure} from "../../../../src/pages/time/figures/placeholdersFigure.js";

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());

const none = {films: 0, incompleteFrom: 2016, years: []} as unknown as TimeAnalysis;

test("without films there is no share of 1 January to tell of", () => {
  for (const [lang, title] of [
    ["en", "There are no films in this choice."],
    ["es", "No hay películas en esta selección."],
  ] as const) {
    expect(placeholdersFigure(none, lang).querySelector(".chart-title")?.textContent).toBe(title);
  }
});

test("the head of a column writes the date as sentences do", () => {
  for (const [lang, head] of [
    ["en", "Share (without 1\u00a0January)"],
    ["es", "Porcentaje (sin el 1\u00a0de\u00a0enero)"],
  ] as const) {
    const figure = calendarFigure(none, "months", lang);
    const details = figure.querySelector("details")!;
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    expect([...figure.querySelectorAll("th")].map(({textContent}) => textContent)).toContain(head);
  }
});
