// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {barsChart} from "../../../src/charts/barsChart.js";
import {heatChart} from "../../../src/charts/heatChart.js";
import {histogramChart} from "../../../src/charts/histogramChart.js";
import {intervalsChart} from "../../../src/charts/intervalsChart.js";
import {linksMatrix} from "../../../src/charts/linksMatrix.js";
import {scatterChart} from "../../../src/charts/scatterChart.js";
import {seriesChart} from "../../../src/charts/seriesChart.js";
import {checkCharts} from "./checkCharts.js";

const bars = [
  {name: "Películas de aventuras en el mar", value: 12_480},
  {name: "Drama", value: 9304},
  {name: "Comedia", value: 7012, label: "7012 (18 %)"},
  {name: "Sin género", value: 2100, faint: true},
  {name: "Año incompleto", value: 840, hatched: true},
  {name: "Western", value: 0},
];
const barsOptions = {lang: "es", description: "Películas por género", axis: "Películas"} as const;

const intervals = [
  {name: "Released in December", value: 2.41, low: 1.8, high: 3.2, n: 1234},
  {
    name: "A sequel or a part of a long collection",
    value: 5.2,
    low: 3.1,
    high: 9.4,
    n: 310,
    note: "3 suspect",
  },
  {name: "In black and white", value: 0.62, low: 0.31, high: 1.2, n: 12_045},
  {name: "Of two", value: 1.1, low: 0, high: Number.POSITIVE_INFINITY, n: 2},
];
const intervalsOptions = {
  lang: "en",
  description: "Odds of earning back the cost",
  axis: "Odds of earning back the cost, against those of all other films with known money (times)",
  rule: {value: 1, label: "no difference"},
} as const;

const years = Array.from({length: 28}, (_, i) => 1990 + i);
const wave = (name: string, colour: string, level: number, swing: number) => ({
  name,
  colour,
  points: years.map((x, i) => ({x, y: x === 1997 ? null : level + swing * Math.sin(i / 4) + i / 9})),
});
const series = [
  wave("Estados Unidos", "var(--chart-mark)", 30, 4),
  wave("Francia", "var(--chart-gain)", 12, 2),
  wave("Reino Unido de Gran Bretaña", "var(--chart-loss)", 11.4, 1.6),
  wave("Argentina", "var(--chart-axis)", 0.4, 0.3),
];
const seriesOptions = {
  lang: "es",
  description: "Parte de cada país por año",
  yLabel: "% de las películas del año",
  incomplete: {from: 2016, label: "incompleto"},
} as const;

const bins = Array.from({length: 20}, (_, i) => ({
  x1: 10 * i,
  x2: 10 * (i + 1),
  count: Math.round(4200 * Math.exp(-(((i - 9) / 3) ** 2))),
}));
const histogramOptions = {
  lang: "en",
  description: "Films by runtime",
  xLabel: "Runtime in minutes",
  yLabel: "Films",
} as const;

const months = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const decades = ["1980", "1990", "2000", "2010"];
const heat = decades.flatMap((row, i) =>
  months.map((column, j) => ({row, column, value: i === 0 && j < 2 ? null : 8 + ((5 * i + 7 * j) % 11) - 3})),
);
const heatOptions = {lang: "es", description: "Parte de cada mes", rows: decades, columns: months} as const;

const emphases = [undefined, "gain", "loss", undefined, "suspect", "mark", undefined] as const;
const dots = Array.from({length: 42}, (_, i) => {
  const emphasis = i < 14 ? emphases[i % 7] : undefined;
  return {
    x: 10 ** (3 + ((i * 37) % 50) / 10),
    y: 10 ** (3.2 + ((i * 37 + (i % 5) * 9) % 54) / 10),
    ...(i < 9 && {name: `The ${i + 1}th of the long names`}),
    ...(emphasis !== undefined && {emphasis}),
  };
});
const cells = Array.from({length: 60}, (_, i) => ({
  x1: i % 10,
  x2: (i % 10) + 1,
  y1: Math.floor(i / 10),
  y2: Math.floor(i / 10) + 1,
  count: (i * 17) % 23,
}));
const scatterOptions = {
  lang: "en",
  description: "Revenue by cost",
  xLabel: "Cost in US dollars",
  yLabel: "Revenue in US dollars",
} as const;

const countries = [
  "Francia",
  "Italia",
  "España",
  "Estados Unidos de América",
  "Alemania",
  "Reino Unido",
  "Bélgica",
];
const links = countries.flatMap((a, i) =>
  countries.slice(i).map((b, j) => ({a, b, value: (13 * i + 29 * j + 7) % 31})),
);
const linksOptions = {lang: "es", description: "Países que producen juntos", names: countries} as const;

checkCharts({
  bars: (width) => barsChart(bars, {...barsOptions, width}),
  "bars-highlight": (width) => barsChart(bars, {...barsOptions, width, highlight: "Drama"}),
  intervals: (width) => intervalsChart(intervals, {...intervalsOptions, width, scale: "log"}),
  "intervals-linear": (width) =>
    intervalsChart(
      intervals.slice(0, 3).map(({name, value, low, high, n}) => ({name, value, low, high, n})),
      {...intervalsOptions, width, axis: "Puntos", lang: "es"},
    ),
  series: (width) => seriesChart(series, {...seriesOptions, width}),
  "series-one": (width) =>
    seriesChart(series.slice(0, 1), {
      lang: "en",
      width,
      description: "One line",
      yLabel: "Minutes",
      xLabel: "Year of release",
      yZero: false,
    }),
  histogram: (width) =>
    histogramChart(bins, {
      ...histogramOptions,
      width,
      selected: [80, 120],
      rules: [
        {value: 93, label: "median 93"},
        {value: 99, label: "mean 99"},
        {value: 180, label: "long films"},
      ],
    }),
  "histogram-log": (width) =>
    histogramChart(
      bins.map(({count}, i) => ({x1: 10 ** (i / 2), x2: 10 ** ((i + 1) / 2), count})),
      {
        ...histogramOptions,
        width,
        scale: "log",
        xLabel: "Cost in US dollars",
        rules: [{value: 1000, label: "to be checked"}],
      },
    ),
  heat: (width) => heatChart(heat, {...heatOptions, width, text: true}),
  "heat-diverging": (width) =>
    heatChart(heat, {
      ...heatOptions,
      width,
      centre: 8.33,
      columns: months.map((month) => month),
      write: (value) => `${value} %`,
    }),
  scatter: (width) =>
    scatterChart(dots, {
      ...scatterOptions,
      width,
      xScale: "log",
      yScale: "log",
      rules: [
        {kind: "diagonal", label: "cost earned back"},
        {kind: "vertical", value: 1e6, label: "a million"},
        {kind: "horizontal", value: 1e7, label: "ten million"},
      ],
    }),
  "scatter-cells": (width) =>
    scatterChart(
      [
        {x: 2, y: 3},
        {x: 6.5, y: 4.4, name: "One of them", emphasis: "mark"},
      ],
      {...scatterOptions, width, cells, xLabel: "Votes", yLabel: "Mean"},
    ),
  links: (width) => linksMatrix(links, {...linksOptions, width}),
});

const few: Readonly<Record<string, (rows: number, width: number) => SVGSVGElement>> = {
  bars: (rows, width) => barsChart(bars.slice(0, rows), {...barsOptions, width}),
  intervals: (rows, width) => intervalsChart(intervals.slice(0, rows), {...intervalsOptions, width}),
  "intervals without a rule, on a logarithmic axis": (rows, width) =>
    intervalsChart(intervals.slice(0, rows), {lang: "en", width, description: "d", axis: "a", scale: "log"}),
  series: (rows, width) => seriesChart(series.slice(0, rows), {...seriesOptions, width}),
  "points of two series": (rows, width) =>
    seriesChart(
      series.slice(0, 2).map((one) => ({...one, points: one.points.slice(0, rows)})),
      {...seriesOptions, width, incomplete: {from: 1980, label: "all of it"}, yZero: false},
    ),
  "unknown points": (rows, width) =>
    seriesChart([{name: "a", colour: "var(--chart-mark)", points: [{x: 2000, y: null}].slice(0, rows)}], {
      ...seriesOptions,
      width,
    }),
  histogram: (rows, width) => histogramChart(bins.slice(0, rows), {...histogramOptions, width}),
  "histogram from 0 on a logarithmic axis": (rows, width) =>
    histogramChart(bins.slice(0, rows), {...histogramOptions, width, scale: "log"}),
  heat: (rows, width) =>
    heatChart(heat.slice(0, rows), {
      ...heatOptions,
      width,
      rows: decades.slice(0, rows),
      columns: months.slice(0, rows),
    }),
  "heat around a centre": (rows, width) =>
    heatChart(heat.slice(2, 2 + rows), {...heatOptions, width, centre: heat[2]?.value ?? 0}),
  scatter: (rows, width) => scatterChart(dots.slice(0, rows), {...scatterOptions, width}),
  "scatter on logarithmic axes": (rows, width) =>
    scatterChart(
      rows === 0
        ? []
        : [
            {x: 0, y: 1},
            {x: 3, y: 3},
          ],
      {
        ...scatterOptions,
        width,
        xScale: "log",
        yScale: "log",
        rules: [{kind: "diagonal", label: "the same"}],
      },
    ),
  "scatter cells": (rows, width) => scatterChart([], {...scatterOptions, width, cells: cells.slice(0, rows)}),
  links: (rows, width) =>
    linksMatrix(links.slice(0, rows), {...linksOptions, width, names: countries.slice(0, rows)}),
};

describe.each(Object.entries(few))("%s of little", (_, draw) => {
  test.each([0, 1])("can be drawn of %i rows", (rows) => {
    for (const width of [358, 1000]) {
      expect(draw(rows, width).outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});

describe("what the charts say", () => {
  test("bars have their values or labels, in the language, and nothing but the one asked for stands out", () => {
    const chart = barsChart(bars, {...barsOptions, width: 358, highlight: "Drama"});
    for (const text of ["12.480", "7012 (18 %)"]) expect(chart.textContent).toContain(text);
    expect(chart.querySelectorAll('rect[fill="var(--chart-mark)"]')).toHaveLength(1);
  });

  test("a name without room for it in a line takes two, and only then are the rows higher", () => {
    const drawn = (name: string) => barsChart([{name, value: 1}], {...barsOptions, width: 358});
    const height = (chart: SVGSVGElement) => Number(chart.getAttribute("height"));
    const long = drawn("Single figure to be checked");
    expect([...long.querySelectorAll("tspan")].map((line) => line.textContent)).toEqual([
      "Single figure to be",
      "checked",
    ]);
    expect(height(long)).toBeGreaterThan(height(drawn("Drama")));
    expect(drawn("A name of more words than two lines of a phone have any room for").textContent).toContain(
      "…",
    );
  });

  test("no number at the end of a bar is cut, however narrow the page", () => {
    const label = "2,072 (49.5% of 4,183)";
    const chart = barsChart([{name: "a name of two lines", value: 2072, label}], {
      ...barsOptions,
      width: 288,
    });
    expect(chart.textContent).toContain(label);
  });

  test("intervals say n, and one without bounds ends with the axis", () => {
    const chart = intervalsChart(intervals, {...intervalsOptions, width: 358, scale: "log"});
    for (const text of ["n = 1,234", "3 suspect", "no difference"]) expect(chart.textContent).toContain(text);
    expect(chart.querySelectorAll('g[stroke="var(--chart-mark)"] line')).toHaveLength(4);
  });

  test("no line enters the incomplete years, and the hatching is the chart's own", () => {
    const chart = (description: string) => seriesChart(series, {...seriesOptions, width: 600, description});
    const id = (description: string) => chart(description).querySelector("pattern")?.id;
    expect(id("a")).toBe(id("a"));
    expect(id("a")).not.toBe(id("b"));
    expect(chart("a").querySelectorAll('[fill-opacity="0.45"] circle')).toHaveLength(8);
    expect(chart("a").textContent).toContain("incompleto");
  });

  test("up to four lines have their names, more or one have none", () => {
    const text = (count: number) =>
      seriesChart([...series, ...series].slice(0, count), {...seriesOptions, width: 358}).textContent;
    expect(text(4)).toContain("Francia");
    expect(text(5)).not.toContain("Francia");
    expect(text(1)).not.toContain("Estados Unidos");
  });

  test("the bins whose middle is selected are marked", () => {
    const marked = (selected: [number, number] | null) =>
      histogramChart(bins, {...histogramOptions, width: 600, selected}).querySelectorAll(
        'rect[fill="var(--chart-mark)"]',
      ).length;
    expect(marked([80, 120])).toBe(4);
    expect(marked(null)).toBe(0);
  });

  test("cells say their values where they have room, losses and gains have their colours", () => {
    const chart = (width: number) => heatChart(heat, {...heatOptions, width, text: true}).textContent;
    expect(chart(1000)).toContain("15");
    expect(chart(200)).not.toContain("15");
    const diverging = heatChart(heat, {...heatOptions, width: 600, centre: 8.33});
    for (const colour of ["gain", "loss"]) {
      expect(diverging.querySelectorAll(`rect[fill="var(--chart-${colour})"]`).length).toBeGreaterThan(9);
    }
    expect(diverging.querySelectorAll('rect[stroke="var(--chart-faint)"], g[fill^="url"] rect')).toHaveLength(
      2,
    );
  });

  test("with cells, only dots of a name or an emphasis are drawn", () => {
    const chart = scatterChart(
      [
        {x: 1, y: 1},
        {x: 2, y: 2, name: "Two"},
      ],
      {...scatterOptions, width: 600, cells},
    );
    expect(chart.querySelectorAll("circle")).toHaveLength(1);
    expect(chart.textContent).toContain("Two");
  });

  test("a matrix keeps the names of twenty columns on a narrow screen, and every tenth year of many", () => {
    const names = Array.from({length: 20}, (_, i) => `Long name ${i}`);
    const matrix = linksMatrix([], {...linksOptions, width: 358, names}).textContent;
    for (const name of names) expect(matrix.split(name).length).toBeGreaterThan(2);
    const columns = Array.from({length: 60}, (_, i) => String(1960 + i));
    const years = heatChart([], {...heatOptions, width: 358, columns}).textContent;
    expect(years).toContain("1970");
    expect(years).not.toContain("1971");
  });

  test("a matrix of links is symmetric", () => {
    const chart = linksMatrix(
      [
        {a: "b", b: "a", value: 3},
        {a: "x", b: "a", value: 9},
      ],
      {
        ...linksOptions,
        width: 358,
        names: ["a", "b"],
      },
    );
    expect(chart.querySelectorAll('g[fill="var(--chart-mark)"] rect')).toHaveLength(2);
  });
});
