// @vitest-environment jsdom
import {expect, test} from "vitest";
import {dotRowsChart} from "../../../src/charts/dotRowsChart.js";
import {checkCharts} from "./checkCharts.js";

const shares = {
  lang: "es",
  description: "Películas por votos",
  axis: "Porcentaje de las películas",
  series: [
    {name: "las demás", colour: "var(--chart-unknown)", hollow: true},
    {name: "con retorno conocido", colour: "var(--chart-mark)"},
  ],
  write: (value: number) => `${value} %`,
} as const;
const classes = [
  {name: "de 0 a 9 votos", values: [55, 4]},
  {name: "de 10 a 999 votos", values: [44, 76]},
  {name: "1000 votos o más", values: [1, 20]},
  {name: "sin votos", values: [null, null]},
];

const measures = {
  lang: "en",
  description: "Five measures of the same films",
  axis: "Return, times the cost",
  scale: "log",
  rule: {value: 1, label: "cost earned back"},
  series: [
    {name: "mean", colour: "var(--chart-unknown)", hollow: true},
    {name: "median", colour: "var(--chart-mark)"},
    {name: "pooled", colour: "var(--chart-rule)"},
  ],
} as const;
const people = [
  {name: "Ana Peña", values: [3.1, 2, 2.4], note: "sum 166.67"},
  {name: "Somebody with a very long name indeed", values: [250_000, 2.5, null], note: "sum 12.4 M*"},
  {name: "Jon Latter", values: [0, 0.4, 0.5], note: "sum 0"},
];

checkCharts({
  "dot-rows": (width) => dotRowsChart(classes, {...shares, width}),
  "dot-rows-log": (width) => dotRowsChart(people, {...measures, width}),
  "dot-rows-empty": (width) => dotRowsChart([], {...shares, width}),
});

test("what is unknown, or 0 on a logarithmic axis, has no dot", () => {
  const dots = (chart: SVGSVGElement) => chart.querySelectorAll("circle").length;
  expect(dots(dotRowsChart(classes, {...shares, width: 600}))).toBe(6);
  expect(dots(dotRowsChart(people, {...measures, width: 600}))).toBe(7);
});
