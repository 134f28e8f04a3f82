// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {careersChart} from "../../../src/charts/careersChart.js";
import {dumbbellChart} from "../../../src/charts/dumbbellChart.js";
import {textWidth} from "../../../src/charts/fitText.js";
import {tiesChart} from "../../../src/charts/tiesChart.js";
import {tiesLayout} from "../../../src/charts/tiesLayout.js";
import {checkCharts} from "./checkCharts.js";

const film = (name: string, release_date: string, times: number | null, suspect = false) => ({
  name,
  release_date,
  return: times ?? 0,
  return_known: times !== null,
  money_suspect: suspect,
});
const careers = [
  {
    name: "Ana Peña",
    films: [
      film("The Long Way Home", "1984-05-01", 0.4),
      film("Toy Robots", "1990-11-09", 12.5),
      film("Toy Robots 2", "1997-02-20", 6.25),
      film("Lost Reel", "2001-01-01", null),
      film("$", "2003-08-15", 12_000_000, true),
    ],
  },
  {
    name: "Wolfgang-Maximilian von und zu Hohenstein-Ahrensburg",
    films: [film("Eins", "1979-03-03", 1.1), film("Zwei", "1999-09-09", null)],
  },
  {name: "Nobody", films: []},
];
const careersOptions = {
  lang: "es",
  description: "Dos carreras",
  yLabel: "Retorno, veces el costo",
  breakEven: "costo recuperado",
  median: (value: string) => `mediana ${value}×`,
  times: (value: string) => `${value} veces el costo`,
} as const;

const person = (name: string, strong = false) => ({key: name, name, strong});
const tie = (a: string, b: string, films: number) => ({a: person(a, true), b: person(b), films});
const ties = [
  tie("Ana Peña", "Jon Latter", 14),
  tie("Ana Peña", "Zoë Clyde", 12),
  tie("Ana Peña", "Hamil Tonn", 9),
  tie("Ash Brann", "Zoë Clyde", 9),
  tie("Ash Brann", "Wolfgang-Maximilian von Hohenstein", 8),
  tie("三船", "志村", 15),
  tie("Solo", "Nombre", 7),
];
const tiesOptions = {lang: "en", description: "Who with whom", films: (n: number) => `${n} films`} as const;

const end = (place: number, text: string) => ({place, text});
const dumbbells = [
  {name: "Cost", a: end(99.97, "$250 m"), b: end(99.2, "$185 m")},
  {name: "Return", a: end(0.01, "0.001×"), b: end(50, "1.02×")},
  {name: "Running time", a: end(70, "120 min"), b: end(70, "120 min")},
  {name: "Mean vote", a: end(12, "4.4"), b: null},
];
const dumbbellOptions = {
  lang: "en",
  description: "Two films among all",
  axis: "Films that have less, %",
  names: ["One", "Two"],
  write: (place: number) => String(Number(place.toPrecision(3))),
} as const;

checkCharts({
  careers: (width) => careersChart(careers, {...careersOptions, width}),
  "careers-empty": (width) => careersChart([], {...careersOptions, width}),
  ties: (width) => tiesChart(ties, {...tiesOptions, width}),
  "ties-none": (width) => tiesChart([], {...tiesOptions, width}),
  dumbbell: (width) => dumbbellChart(dumbbells, {...dumbbellOptions, width}),
});

describe("the places of tied names", () => {
  const names = [...new Set(ties.flatMap(({a, b}) => [a.name, b.name]))];
  const links = ties.map(({a, b}) => ({source: names.indexOf(a.name), target: names.indexOf(b.name)}));

  test("are the same each time", () => {
    expect(tiesLayout(names, links, 700)).toEqual(tiesLayout(names, links, 700));
  });

  test.each([358, 700, 1000])("keep names apart and within %i px", (width) => {
    const {places, height} = tiesLayout(names, links, width);
    places.forEach((a, i) => {
      const half = (name: string) => (0.92 * textWidth(name)) / 2;
      expect(a.x - half(names[i]!)).toBeGreaterThanOrEqual(0);
      expect(a.x + half(names[i]!)).toBeLessThanOrEqual(width);
      expect(a.y).toBeGreaterThan(0);
      expect(a.y).toBeLessThan(height);
      places.slice(i + 1).forEach((b, k) => {
        const apart =
          Math.abs(a.x - b.x) >= half(names[i]!) + half(names[i + 1 + k]!) || Math.abs(a.y - b.y) >= 16;
        expect(apart, `${names[i]} and ${names[i + 1 + k]}`).toBe(true);
      });
    });
  });
});

describe("the dumbbell chart", () => {
  test("draws a line only between two known ends, and no third dot", () => {
    const chart = dumbbellChart(dumbbells, {...dumbbellOptions, width: 600});
    expect(chart.querySelectorAll("circle")).toHaveLength(7);
    expect(chart.textContent).toContain("$250 m");
  });
});
