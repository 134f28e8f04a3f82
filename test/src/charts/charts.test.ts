// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {countsChart} from "../../../src/charts/countsChart.js";
import {languagesChart} from "../../../src/charts/languagesChart.js";
import {missingChart} from "../../../src/charts/missingChart.js";
import {popularityChart} from "../../../src/charts/popularityChart.js";
import {returnsChart} from "../../../src/charts/returnsChart.js";
import {votesChart} from "../../../src/charts/votesChart.js";
import {checkCharts} from "./checkCharts.js";

const names = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const weekdays = names.map((label, i) => ({
  label,
  films: 400 + 137 * i,
  films_not_january_1: 400 + 130 * i,
}));
const film = (name: string, release_date: string, value: number | null, money_suspect = false) => ({
  name,
  release_date,
  return: value ?? 0,
  return_known: value !== null,
  money_suspect,
});
const films = [
  film("First", "1950-03-04", 0.4),
  film("Lost", "1952-06-01", null),
  film("Hit", "1977-05-25", 70.4),
  film("Even", "1990-01-01", 1),
  film("One dollar", "1999-12-31", 12_396_383, true),
  film("Late", "2016-02-29", 2.5),
];
const returnsText = {
  lang: "es",
  description: "Cada película por fecha y retorno",
  yLabel: "Retorno",
  breakEven: "costo recuperado",
  times: (value: string) => `${value} veces`,
} as const;

const charts: Readonly<Record<string, (width: number) => SVGSVGElement>> = {
  counts: (width) => countsChart(weekdays, 4, {lang: "es", width, description: "Películas por día"}),
  popularity: (width) =>
    popularityChart(
      [
        {bin: null, films: 3},
        {bin: -5, films: 20},
        {bin: 0, films: 310},
        {bin: 1, films: 120},
        {bin: 6, films: 9},
      ],
      21.95,
      {
        lang: "es",
        width,
        description: "Por popularidad",
        xLabel: "Índice",
        yLabel: "Películas",
        name: "Toy Robots",
      },
    ),
  votes: (width) =>
    votesChart(
      [
        {x: 0, y: 19, films: 4},
        {x: 4, y: 12, films: 800},
        {x: 14, y: 15, films: 12},
      ],
      {name: "Toy Robots", votes: 5415, mean: 7.7},
      {
        lang: "en",
        width,
        description: "By votes",
        xLabel: "Votes",
        yLabel: "Mean",
        ruleLabel: "2,000 votes",
        rule: 2000,
      },
    ),
  returns: (width) => returnsChart(films, {...returnsText, width}),
  missing: (width) =>
    missingChart(
      [
        {fields: ["budget", "revenue", "overview"], films: 16_312},
        {fields: [], films: 2411},
        {fields: ["budget"], films: 750},
      ],
      [
        {field: "budget", name: "cost"},
        {field: "revenue", name: "revenue"},
        {field: "overview", name: "overview"},
      ],
      {lang: "en", width, description: "Missing together"},
    ),
  languages: (width) =>
    languagesChart(
      [
        {name: "English", films: 32_201, note: "(Σ 71.0%)", rest: false},
        {name: "70 other languages", films: 1223, note: "(Σ 100%)", rest: true},
      ],
      {lang: "en", width, description: "By language", axis: "Films"},
    ),
};

checkCharts(charts);

describe("charts of little", () => {
  test("one film, none with a known return, or only doubtful ones can be drawn", () => {
    for (const few of [
      [film("Only", "2000-01-01", 3)],
      [film("Unknown", "2000-01-01", null)],
      [film("One dollar", "2000-01-01", 5_000_000, true)],
    ]) {
      expect(returnsChart(few, {...returnsText, width: 358}).outerHTML).not.toMatch(/NaN|Infinity/);
    }
  });

  test("the axis of returns names its powers of ten, however many there are", () => {
    const wide = [...films, film("Checked", "2001-01-01", 12_396_383)];
    const text = returnsChart(wide, {...returnsText, width: 358}).textContent;
    for (const label of ["0,1×", "1×", "100×", "10.000.000×"]) expect(text).toContain(label);
  });

  test("a return to be checked does not stretch the axis, but stands at its end with its value", () => {
    const sound = films.filter((one) => !one.money_suspect);
    const labels = (few: typeof films) => {
      const chart = returnsChart(few, {...returnsText, width: 358});
      const texts = Array.from(chart.querySelectorAll("text"), ({textContent}) => textContent ?? "");
      return {axis: texts.filter((text) => /^[\d.,]+×$/.test(text)), all: chart.textContent};
    };
    const tiny = film("A cent", "2010-01-01", 0.00002, true);
    expect(labels(films.map((one) => ({...one, money_suspect: false}))).axis).not.toEqual(labels(sound).axis);
    expect(labels(films).axis).toEqual(labels(sound).axis);
    expect(labels([...films, tiny]).axis).toEqual(labels(sound).axis);
    expect(labels([...films, tiny]).all).toContain("↑ 12.396.383×");
    expect(labels([...films, tiny]).all).toContain("↓ 0,000020×");
  });

  test("what the line of 1 means stands at its end without the name of a film", () => {
    const endOf = (few: typeof films) => {
      const chart = returnsChart(few, {...returnsText, width: 280});
      const label = Array.from(chart.querySelectorAll("text")).find(
        ({textContent}) => textContent === returnsText.breakEven,
      );
      return label?.closest("[text-anchor]")?.getAttribute("text-anchor");
    };
    const [early, late] = [film("First of all", "1990-01-01", 1.2), film("Last of all", "2010-01-01", 3)];
    expect(endOf([early, late])).toBe("end");
    expect(
      endOf([
        {...early, return: 3},
        {...late, return: 1.2},
      ]),
    ).toBe("start");
  });

  test("a film without a given mean is marked by its votes alone", () => {
    const chart = votesChart(
      [{x: 1, y: 14, films: 2}],
      {name: "Few", votes: 150, mean: null},
      {lang: "en", width: 358, description: "d", xLabel: "x", yLabel: "y", ruleLabel: "2,000", rule: 2000},
    );
    expect(chart.querySelectorAll("circle")).toHaveLength(0);
    expect(chart.textContent).toContain("Few");
  });

  test("a month without any film has a bar of no height", () => {
    const bars = [
      {label: "a", films: 0, films_not_january_1: 0},
      {label: "b", films: 2, films_not_january_1: 2},
    ];
    expect(countsChart(bars, 0, {lang: "en", width: 358, description: "d"}).outerHTML).not.toMatch(/NaN/);
  });
});
