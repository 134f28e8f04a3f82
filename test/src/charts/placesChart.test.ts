// @vitest-environment jsdom
import {expect, test} from "vitest";
import {placesChart} from "../../../src/charts/placesChart.js";
import {checkCharts} from "./checkCharts.js";

const rows = [
  {name: "enero", before: 5400, after: 1210},
  {name: "febrero", before: 2100, after: 2100},
  {name: "marzo", before: 3120, after: 3120},
  {name: "abril", before: 2100, after: 2100},
  {name: "un mes de nombre largo", before: 0, after: 0},
];
const options = {
  lang: "es",
  description: "El orden de los meses",
  beforeLabel: "todas",
  afterLabel: "sin el 1 de enero",
} as const;

checkCharts({
  places: (width) => placesChart(rows, {...options, width, highlight: "enero"}),
  "places-still": (width) =>
    placesChart(rows.slice(1, 3), {...options, description: "Nada se mueve", width, highlight: null}),
});

test("rows stand in their places by either measure, equal ones in the same", () => {
  const texts = [
    ...placesChart(rows, {...options, width: 1000, highlight: "enero"}).querySelectorAll("text"),
  ].map(({textContent}) => textContent);
  for (const text of [
    "enero 5400 · 1",
    "4 · enero 1210",
    "marzo 3120 · 2",
    "1 · marzo 3120",
    "febrero 2100 · 3",
    "abril 2100 · 3",
    "2 · abril 2100",
  ]) {
    expect(texts).toContain(text);
  }
});

test("one row is in the colour of what the chart is about, none without a choice", () => {
  const lines = (highlight: string | null) =>
    placesChart(rows, {...options, width: 600, highlight}).querySelectorAll(
      'g[stroke="var(--chart-mark)"] path, path[stroke="var(--chart-mark)"]',
    ).length;
  expect(lines("enero")).toBe(1);
  expect(lines(null)).toBe(0);
});
