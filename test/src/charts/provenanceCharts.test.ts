// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {type CutRecord, cutRecordsChart} from "../../../src/charts/cutRecordsChart.js";
import {type FlowStep, flowChart} from "../../../src/charts/flowChart.js";
import {checkCharts} from "./checkCharts.js";

const steps: readonly FlowStep[] = [
  {kind: "stock", name: "registros en el archivo de películas", count: 21_400},
  {kind: "out", name: "Un registro partido por un salto de línea se vuelve a unir", count: 6},
  {kind: "out", name: "Un registro sin identificador queda fuera", count: 0},
  {kind: "out", name: "Un registro sin fecha queda fuera", count: 120},
  {kind: "stock", name: "películas", count: 21_274},
  {kind: "part", name: "con identificador", count: 20_000},
  {kind: "part", name: "sin identificador", count: 1274},
];
const records: readonly CutRecord[] = [
  {name: "The Boat", cells: [10, 15]},
  {name: "A record in three pieces with a title that goes on and on until it is cut", cells: [3, 8, 15]},
];
const flow = {lang: "es", description: "De registros a películas"} as const;
const cut = {lang: "en", description: "Pieces", count: (n: number) => `${n} cells`} as const;

checkCharts({
  flow: (width) => flowChart(steps, {...flow, width}),
  "flow-nothing": (width) => flowChart([], {...flow, width}),
  "cut-records": (width) => cutRecordsChart(records, {...cut, width}),
});

describe("the flow chart", () => {
  const rects = [...flowChart(steps, {...flow, width: 700}).querySelectorAll("g > rect")];
  const bars = rects.map((rect) => Number(rect.getAttribute("width")));

  test("draws what leaves to scale among itself, and the parts among themselves", () => {
    expect(bars[0]! / bars[2]!).toBeCloseTo(6 / 120, 2);
    expect(bars[1]).toBe(0);
    expect(bars[4]! / bars[3]!).toBeCloseTo(1274 / 20_000, 2);
  });
});

describe("the chart of records in pieces", () => {
  const rects = [...cutRecordsChart([records[0]!], {...cut, width: 358}).querySelectorAll("rect")];
  const x = rects.map((rect) => Number(rect.getAttribute("x")));

  test("has every cell of every piece, and the cell that was cut in both at the same place", () => {
    expect(rects).toHaveLength(25);
    const marked = rects.flatMap((rect, i) =>
      rect.getAttribute("fill") === "var(--chart-suspect)" ? [x[i]] : [],
    );
    expect(marked).toHaveLength(2);
    expect(marked[0]).toBe(marked[1]);
    // 10 + 15 − 1 columns.
    expect(new Set(x).size).toBe(24);
  });
});
