// @vitest-environment jsdom
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {languages} from "../../../../src/format/language.js";
import type {TaglineDecade, WordGroup, WordsAnalysis} from "../../../../src/pages/words/analysis.js";
import type {ContrastWord} from "../../../../src/pages/words/contrast.js";
import {contrastFigure} from "../../../../src/pages/words/figures/contrast.js";
import {markedFigure} from "../../../../src/pages/words/figures/marked.js";
import {
  taglineLengthFigure,
  taglineShareFigure,
  taglineWordsFigure,
} from "../../../../src/pages/words/figures/taglines.js";

/** Draws at once. */
class DrawingObserver {
  constructor(readonly draw: ResizeObserverCallback) {}
  observe(): void {
    this.draw([{contentRect: {width: 700}} as ResizeObserverEntry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}
beforeAll(() => void vi.stubGlobal("ResizeObserver", DrawingObserver));
afterAll(() => void vi.unstubAllGlobals());

const group = (
  kind: WordGroup["kind"],
  name: string,
  marked: number,
  inside: readonly ContrastWord[] = [],
): WordGroup => ({kind, name, texts: 100, bound: 3.5, marked, inside, outside: []});

const decade = (
  from: number,
  taglines: number,
  [low, median, high]: readonly [number, number, number],
  films = 100,
): TaglineDecade => ({decade: from, films, taglines, median, low, high});

const comparison = {fewest: 2, compared: 300};
const analysis: WordsAnalysis = {
  language: "en",
  films: 1000,
  incompleteFrom: 2016,
  overviews: 900,
  overviewEnds: false,
  top: [["life", 90]],
  clouds: {taglines: {texts: 240, top: [["love", 40]]}, titles: {texts: 990, top: [["man", 30]]}},
  comparison,
  groups: [
    group("genre", "War", 2, [
      ["war", 60, 3, 9],
      ["army", 40, 2, 7],
    ]),
    group("genre", "Romance", 1, [["love", 30, 20, 4]]),
    group("decade", "1990", 1, [["video", 20, 10, 3.6]]),
  ],
  smallest: 18,
  taglines: {
    films: 240,
    decades: [
      decade(1960, 50, [60, 66, 70]),
      decade(1990, 60, [50, 55, 61]),
      decade(2010, 55, [38, 40, 45]),
      decade(2016, 75, [10, 11, 12]),
    ],
    lengthChange: {value: -26, low: -30, high: -20},
    words: {
      ...comparison,
      bound: 3.5,
      inside: [["love", 40, 20, 6]],
      outside: [["find", 3, 50, -5]],
      marked: 1,
    },
    groups: [group("decade", "1990", 1, [["digital", 15, 2, 3.9]])],
    times: comparison,
    smallest: 5,
  },
  keywords: {
    films: 0,
    different: 0,
    names: [],
    counts: [],
    pairs: [],
    least: 2,
    matrix: {names: [], pairs: []},
  },
};
const withGroups = (...groups: readonly WordGroup[]): WordsAnalysis => ({...analysis, groups});
const withTaglines = (part: Partial<WordsAnalysis["taglines"]>): WordsAnalysis => ({
  ...analysis,
  taglines: {...analysis.taglines, ...part},
});
const title = (figure: HTMLElement) => figure.querySelector(".chart-title")?.textContent;

test.each(languages)("all figures are drawn and hold no number that is none (%s)", (lang) => {
  for (const make of [
    contrastFigure,
    markedFigure,
    taglineShareFigure,
    taglineLengthFigure,
    taglineWordsFigure,
  ]) {
    const figure = make(analysis, lang);
    expect(figure.querySelectorAll(".chart-body > svg")).toHaveLength(1);
    expect(figure.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  }
});

describe("the word that sets a group apart", () => {
  test("is not the genre's own name where another one passes the line", () => {
    expect(title(contrastFigure(analysis, "en"))).toBe(
      "“army” sets war overviews apart: it is in 40.0% of them and in 0.3% of the others; 2 words pass the line",
    );
  });

  test("passes the line itself", () => {
    const words: readonly ContrastWord[] = [
      ["war", 60, 3, 9],
      ["boy", 12, 90, 1.2],
    ];
    expect(title(contrastFigure(withGroups(group("genre", "War", 1, words)), "en"))).toContain("“war” sets");
  });

  test("is the nearest where none passes the line", () => {
    const words: readonly ContrastWord[] = [
      ["war", 60, 3, 3],
      ["boy", 12, 90, 1.2],
    ];
    const none = {
      ...withGroups(group("genre", "War", 0, words)),
      taglines: {...analysis.taglines, groups: []},
    };
    expect(title(contrastFigure(none, "en"))).toContain("“war” comes nearest");
  });
});

describe("the word that overviews prefer", () => {
  const told = (z: number) =>
    title(
      taglineWordsFigure(
        withTaglines({words: {...analysis.taglines.words, outside: [["find", 3, 50, z]]}}),
        "en",
      ),
    );
  test("is named only beyond the line", () => {
    expect(told(-3.5)).toContain("overviews prefer “find”");
    expect(told(-3.4)).not.toContain("find");
  });

  test("and that of taglines likewise", () => {
    const inside: readonly ContrastWord[] = [
      ["never", 30, 40, 5],
      ["rarely", 9, 8, 1.3],
    ];
    const figure = taglineWordsFigure(withTaglines({words: {...analysis.taglines.words, inside}}), "en");
    expect(title(figure)).toContain("“never” stands in 30 taglines and 40 overviews");
  });
});

describe("the genre and the decade with most words of their own", () => {
  const told = (...groups: readonly WordGroup[]) => title(markedFigure(withGroups(...groups), "en"));
  test("are said to have most in words that stay true of equal ones", () => {
    expect(told(group("genre", "War", 9), group("genre", "Horror", 9), group("decade", "1990", 2))).toBe(
      "No genre has more words of its own than war (9), no decade more than the 1990s (2)",
    );
    expect(told(group("genre", "War", 2), group("decade", "2010", 9))).toContain("than 2010–2015 (9)");
  });

  test("are not denied where only the other has none", () => {
    expect(told(group("genre", "War", 0), group("decade", "1990", 3))).toBe(
      "No genre has words of its own beyond chance; no decade has more than the 1990s (3)",
    );
    expect(told(group("genre", "War", 3), group("decade", "1990", 0))).toMatch(
      /war \(3\); no decade has any$/,
    );
    expect(told(group("genre", "War", 0), group("decade", "1990", 0))).toMatch(/^No genre and no decade/);
  });
});

describe("the groups with words of their own", () => {
  const of = (name: string, marked: number, texts: number) => ({...group("genre", name, marked), texts});
  const drawn = () =>
    markedFigure(
      withGroups(
        ...[of("Drama", 3, 400), of("Horror", 5, 90), of("War", 9, 40)],
        ...[group("decade", "1980", 1), group("decade", "1990", 2)],
      ),
      "en",
    );
  const texts = (figure: HTMLElement, selector: string) =>
    Array.from(figure.querySelectorAll(selector), ({textContent}) => textContent);

  test("are drawn by how many they have, decades after them in time", () => {
    const names = ["War", "Horror", "Drama", "1980s", "1990s"];
    const written = texts(drawn(), ".chart-body > svg text");
    expect(written.filter((text) => names.includes(text ?? ""))).toEqual(names);
  });

  test("stand in the table by their overviews, which another deal by chance leaves as they are", () => {
    const figure = drawn();
    figure.querySelector("details.data")?.dispatchEvent(new Event("toggle"));
    expect(texts(figure, "details.data tbody td:first-child")).toEqual([
      "Drama",
      "Horror",
      "War",
      "1980s",
      "1990s",
    ]);
  });
});

describe("the length of taglines", () => {
  const told = (...decades: readonly TaglineDecade[]) =>
    title(taglineLengthFigure(withTaglines({decades}), "en"));
  const last = decade(2010, 50, [40, 42, 45]);

  test("is told by its course over the complete decades, and its change with an interval", () => {
    const figure = taglineLengthFigure(analysis, "en");
    expect(title(figure)).toBe("Characters of the median tagline: 66 (1960s), 40 (2010–2015)");
    expect(figure.textContent).toContain("changes by −26 (95% bootstrap interval: −30 to −20)");
    expect(title(taglineLengthFigure(analysis, "es"))).toBe(
      "Caracteres del lema mediano: 66 (década de 1960), 40 (2010–2015)",
    );
    // A peak between the ends is not left out.
    expect(told(decade(1960, 50, [44, 48, 52]), decade(1990, 50, [60, 66, 70]), last)).toBe(
      "Characters of the median tagline: 48 (1960s), 66 (1990s), 42 (2010–2015)",
    );
  });

  test("leaves out decades of few taglines, however many films they have", () => {
    const figure = taglineLengthFigure(
      withTaglines({decades: [decade(1960, 4, [90, 95, 99], 500), decade(1990, 50, [44, 48, 52]), last]}),
      "en",
    );
    expect(title(figure)).toContain("(1990s)");
    expect(figure.textContent).toContain("Fewer than 5 taglines, in the table only: 1960s.");
  });
});

test("the share of taglines names no incomplete years", () => {
  const text = taglineShareFigure(analysis, "en");
  expect(title(text)).toBe("Films that have a tagline: 50.0% (1960s), 60.0% (1990s), 55.0% (2010–2015)");
  expect(text.textContent).toContain("From 2016 on the films are incomplete");
});
