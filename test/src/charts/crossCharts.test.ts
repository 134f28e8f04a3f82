// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {crossBars} from "../../../src/charts/crossBars.js";
import {crossHistogram} from "../../../src/charts/crossHistogram.js";
import {sparkline} from "../../../src/charts/sparkline.js";
import {checkCharts} from "./checkCharts.js";

const all = [4, 8, 40, 120, 300, 260, 90, 30, 0, 1];
const others = [0, 2, 10, 60, 180, 90, 20, 10, 0, 1];
const kept = [0, 0, 0, 60, 180, 90, 0, 0, 0, 0];
const ticks = [0, 2, 4, 6, 8, 10].map((place) => ({place, label: String(1900 + 10 * place)}));

function histogram(width: number, incompleteFrom?: number) {
  const made = crossHistogram({
    lang: "en",
    width,
    description: "Films by decade",
    bins: 10,
    plotHeight: 132,
    ticks,
    xLabel: "decade",
    yLabel: "films",
    incompleteFrom,
  });
  made.draw({all, others, kept, brush: [3, 6]});
  return made;
}

function bars(width: number) {
  const names = ["Drama", "A genre whose name is far too long for a telephone's screen", "Western"];
  const made = crossBars({lang: "es", width, description: "Películas por género", names});
  made.draw({
    all: [20_235, 13_175, 1042],
    others: [900, 400, 0],
    kept: [300, 400, 0],
    share: 0.04,
    chosen: [false, true, false],
  });
  return made;
}

checkCharts({
  "cross-histogram": (width) => histogram(width, 9).chart,
  "cross-histogram-all": (width) => {
    const made = histogram(width);
    made.draw({all, others: all, kept: all, brush: null});
    made.say("1940: 300");
    return made.chart;
  },
  "cross-histogram-none": (width) => {
    const made = histogram(width);
    made.draw({all: all.map(() => 0), others: all.map(() => 0), kept: all.map(() => 0), brush: null});
    return made.chart;
  },
  "cross-bars": (width) => bars(width).chart,
  sparkline: (width) => {
    const place = document.createElement("div");
    place.innerHTML = sparkline(all, {width, height: 40, description: 'Distribution of "x" & y'});
    return place.querySelector("svg")!;
  },
});

describe("charts that are drawn anew in place", () => {
  test("look as if they had been drawn so at first", () => {
    const first = histogram(600).chart.outerHTML;
    const made = histogram(600);
    made.draw({all, others: all, kept: all, brush: null});
    made.say("something");
    expect(made.chart.outerHTML).not.toBe(first);
    made.draw({all, others, kept, brush: [3, 6]});
    made.say("");
    expect(made.chart.outerHTML).toBe(first);

    const again = bars(600);
    again.draw({all: [9, 9, 9], others: [9, 9, 9], kept: [9, 9, 9], share: 1, chosen: null});
    expect(again.chart.textContent).toContain("Western9");
    again.draw({
      all: [20_235, 13_175, 1042],
      others: [900, 400, 0],
      kept: [300, 400, 0],
      share: 0.04,
      chosen: [false, true, false],
    });
    expect(again.chart.outerHTML).toBe(bars(600).chart.outerHTML);
  });

  test("bars begin at zero and are as high as their counts, a single film included", () => {
    const made = crossHistogram({
      lang: "en",
      width: 500,
      description: "d",
      bins: 3,
      plotHeight: 132,
      ticks: [],
      xLabel: "x",
      yLabel: "y",
    });
    made.draw({all: [1000, 500, 1], others: [1000, 500, 1], kept: [1000, 500, 1], brush: null});
    const heights = [...made.chart.querySelectorAll("path")]
      .map((path) => path.getAttribute("d") ?? "")
      .map((d) => [...d.matchAll(/v(-[\d.]+)h/g)].map(([, height]) => -Number(height)));
    expect(heights[0]).toEqual([132, 66, 0.75]);
    expect(heights[1]).toEqual(heights[0]);
  });
});
