// @vitest-environment jsdom
import {expect, test} from "vitest";
import {type Dot, dotsChart} from "../../../src/charts/dotsChart.js";
import {tradeoffChart} from "../../../src/charts/tradeoffChart.js";
import {checkCharts} from "./checkCharts.js";

const dots: readonly Dot[] = [
  {name: "Five at random", series: 0, value: 0.1, low: -0.4, high: 0.6, chosen: false},
  {name: "Five at random", series: 1, value: -0.2, low: -0.9, high: 0.5, chosen: false},
  {name: "La nuestra, usuarios apartados", series: 0, value: 25.3, low: 24.1, high: 26.6, chosen: true},
  {name: "La nuestra, usuarios apartados", series: 1, value: 24.2, low: 22.7, high: 25.7, chosen: true},
];
const points = [-4, 0, 4].flatMap((setting) =>
  ([0, 1] as const).map((series) => ({
    series,
    setting,
    x: 80 - 5 * setting - 3 * series,
    y: 25 - setting ** 2 / 4 - series,
    chosen: setting === 0,
  })),
);

const charts: Readonly<Record<string, (width: number) => SVGSVGElement>> = {
  dots: (width) =>
    dotsChart(dots, {lang: "es", width, description: "Ventaja", xLabel: "Puntos de ventaja", digits: 1}),
  losses: (width) =>
    dotsChart(
      dots.map(({name, series, value, chosen}) => ({name, series, value, chosen})),
      {lang: "en", width, description: "Losses", xLabel: "Points", digits: 1},
    ),
  tradeoff: (width) =>
    tradeoffChart(points, {
      lang: "en",
      width,
      description: "Trade-off",
      xLabel: "Ever recommended",
      yLabel: "Excess",
      chosen: "as it stands",
    }),
};

checkCharts(charts);

test("a value without an interval has no line, one with an interval has one", () => {
  const lines = (chart: SVGSVGElement) => chart.querySelectorAll('line[stroke="var(--chart-mark)"]').length;
  expect(lines(charts.dots!(600))).toBe(2);
  expect(lines(charts.losses!(600))).toBe(0);
});
