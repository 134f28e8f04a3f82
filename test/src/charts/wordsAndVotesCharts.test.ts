// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {cloudChart} from "../../../src/charts/cloudChart.js";
import {contrastChart} from "../../../src/charts/contrastChart.js";
import {letterBoxes, wordWidth} from "../../../src/charts/letterBoxes.js";
import {ranksChart} from "../../../src/charts/ranksChart.js";
import {tailChart} from "../../../src/charts/tailChart.js";
import {checkCharts} from "./checkCharts.js";

const syllables = ["ma", "ri", "po", "gel", "tu", "sky", "no", "qua", "lim"];
const words = Array.from({length: 70}, (_, i) => ({
  word: `${syllables[i % 9]}${syllables[(i * 5 + 2) % 9]}${i % 3 === 0 ? syllables[(i * 7) % 9] : ""}`,
  value: Math.round(1300 / (1 + i / 9)),
}));
const cloudOptions = {lang: "en", description: "Words of overviews"} as const;

const bar = (name: string, value: number) => ({name, value, tip: `z = ${value}`});
const left = [bar("love", 5.2), bar("relationships", 3.7), bar("life", 3.1)];
const right = [
  bar("creature", 10.2),
  bar("vampire", 9.8),
  bar("a very long word indeed, too long", 9.1),
  bar("x", 4.2),
];
const contrastOptions = {
  lang: "es",
  description: "Palabras de terror",
  axis: "Puntuación z",
  rule: {value: 4.4, label: "más allá del azar (4,4)"},
} as const;

const tail = Array.from({length: 200}, (_, i) => {
  const x = Math.round(1.05 ** i);
  return {x, things: 100 / x ** 0.9, held: 100 * (1 - i / 210)};
}).filter((point, i, all) => i === 0 || point.x > all[i - 1]!.x);
const tailOptions = {
  lang: "en",
  description: "Share of films and votes",
  xLabel: "Votes, at least",
  yLabel: "Share, %",
  write: (percent: number) => `${percent.toFixed(1)}%`,
} as const;

const ranked = (name: string, l: number, r: number) => ({
  name,
  detail: `(${1990 + l})`,
  left: l,
  right: r,
  tip: `places ${l} and ${r}`,
});
const ranks = [
  ranked("First in both", 1, 1),
  ranked("Falls far behind", 2, 4012),
  ranked("A title so long that hardly any chart has the room for all of it, whatever one does", 3, 2),
  ranked("Rises", 231, 3),
];
const ranksOptions = {
  lang: "en",
  description: "Best films",
  shown: 3,
  leftName: "By mean vote",
  rightName: "By weighted rating",
} as const;

checkCharts({
  cloud: (width) => cloudChart(words, {...cloudOptions, width}),
  contrast: (width) => contrastChart(left, right, {...contrastOptions, width}),
  tail: (width) =>
    tailChart(tail, {...tailOptions, width, threshold: {value: 2000, label: "2,000 votes or more"}}),
  ranks: (width) => ranksChart(ranks, {...ranksOptions, width}),
});

/** Where a word of a cloud stands, by the boxes of its letters. */
function boxes(text: SVGTextElement) {
  const attribute = (name: string) => Number(text.getAttribute(name));
  const word = text.firstChild?.textContent ?? "";
  const size = attribute("font-size");
  const from = attribute("x") - (wordWidth(word) * size) / 2;
  return letterBoxes(word).map(({x, width, above, below}) => ({
    x1: from + x * size,
    x2: from + (x + width) * size,
    y1: attribute("y") - above * size,
    y2: attribute("y") + below * size,
  }));
}

describe("the word cloud", () => {
  test.each([358, 1000])("draws all words within the picture, none upon another, at %i px", (width) => {
    const chart = cloudChart(words, {...cloudOptions, width});
    const texts = [...chart.querySelectorAll("text")];
    expect(texts).toHaveLength(words.length);
    const placed = texts.map(boxes);
    const height = Number(chart.getAttribute("height"));
    for (const {x1, x2, y1, y2} of placed.flat()) {
      expect(x1).toBeGreaterThanOrEqual(0);
      expect(x2).toBeLessThanOrEqual(width);
      expect(y1).toBeGreaterThanOrEqual(0);
      expect(y2).toBeLessThanOrEqual(height);
    }
    placed.forEach((own, i) => {
      for (const other of placed.slice(i + 1)) {
        const meet = own.some((a) =>
          other.some((b) => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1),
        );
        expect(meet).toBe(false);
      }
    });
  });

  test("gives a word of four times the value about twice the size", () => {
    const chart = cloudChart(
      [
        {word: "rare", value: 100},
        {word: "common", value: 400},
      ],
      {...cloudOptions, width: 600},
    );
    const size = (word: string) =>
      Number(
        [...chart.querySelectorAll("text")]
          .find((text) => text.textContent?.startsWith(word))
          ?.getAttribute("font-size"),
      );
    expect(size("common") / size("rare")).toBeCloseTo(2, 1);
  });

  test("is empty without words", () => {
    expect(cloudChart([], {...cloudOptions, width: 358}).querySelectorAll("text")).toHaveLength(0);
  });
});

test("the contrast chart has one scale on both sides of its middle line", () => {
  const chart = contrastChart([bar("a", 5)], [bar("b", 10)], {...contrastOptions, width: 600});
  const widths = [...chart.querySelectorAll("rect")].map((rect) => Number(rect.getAttribute("width")));
  expect(widths).toHaveLength(2);
  expect(widths[1]! / widths[0]!).toBeCloseTo(2, 1);
});

test("the tail chart tells the shares at the limit, and nothing beyond the last value", () => {
  const at = (value: number) =>
    tailChart(tail, {...tailOptions, width: 600, threshold: {value, label: "the limit"}}).textContent;
  const point = tail.find(({x}) => x >= 50)!;
  expect(at(50)).toContain(tailOptions.write(point.things));
  expect(at(50)).toContain(tailOptions.write(point.held));
  expect(at(1e9)).not.toContain("the limit");
});

test("the ranks chart joins what is in both lists, and tells where the others stand", () => {
  const chart = ranksChart(ranks, {...ranksOptions, width: 1000});
  expect(chart.textContent).toContain("Falls far behind (1992) → 4,012");
  expect(chart.textContent).toMatch(/Rises[^→]* → 231/);
  const links = [...chart.querySelectorAll("g")].find(
    (group) => group.getAttribute("stroke-width") === "2" && group.querySelector("path"),
  );
  expect(links?.querySelectorAll("path")).toHaveLength(2);
});
