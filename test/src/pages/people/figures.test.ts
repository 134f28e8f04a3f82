// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Engine} from "../../../../src/engine/engine.js";
import {pageEngine} from "../../../../src/engine/pageEngine.js";
import type {Language} from "../../../../src/format/language.js";
import type {PageContext} from "../../../../src/layout/pageContext.js";
import type {PeopleAnalysis, PeopleData} from "../../../../src/pages/people/analysis.js";
import {careersFigure} from "../../../../src/pages/people/figures/careers.js";
import {mostFigure} from "../../../../src/pages/people/figures/most.js";
import {officialFigure} from "../../../../src/pages/people/figures/official.js";
import {ratingsFigure} from "../../../../src/pages/people/figures/ratings.js";
import {returnsFigure} from "../../../../src/pages/people/figures/returns.js";

const names = ["Ana", "Bo"].map((name, person_id) => ({person_id, name}));
/** Two who are equal in everything but the unknown returns. */
const people: PeopleData = {
  people: 2,
  least: 3,
  returns: names.map((who, i) => ({
    ...who,
    films: 4 + 4 * i,
    known: 4,
    low: 1,
    median: 2,
    high: 3,
    pooled: 2,
    mean_known: 2 - i / 10,
    mean: 2 - i,
  })),
  overlap: 0,
  returnsChance: {median: null, pooled: null, mean_known: null, mean: null},
  ratingsChance: {mean: null, median: null},
  unknownShare: 0.25,
  highest: null,
  leastRated: 3,
  ratings: names.map((who) => ({...who, films: 3, mean: 7, low: 6, median: 7, high: 8})),
  rated: 2,
  most: names.map((who) => ({...who, films: 9, known: 4})),
  careers: [],
  leastCommon: 2,
  ties: [],
};
const data: PeopleAnalysis = {
  films: 10,
  cast: {films: 10, credits: 20, without_id: 0, short: 0},
  suspectBelow: 1000,
  incompleteFrom: 2016,
  votes: 100,
  top: 20,
  actors: people,
  directors: people,
};

const asked: string[] = [];
const engine: Engine = {
  load: async () => undefined,
  addPart: async () => undefined,
  query: async ({sql}) => {
    asked.push(sql);
    return {rows: [], milliseconds: 1};
  },
  columns: () => Promise.reject(new Error("no columns")),
  parquet: () => Promise.reject(new Error("no file")),
  close: async () => undefined,
};

function show(
  figure: (page: PageContext, data: PeopleAnalysis) => HTMLElement,
  address = "/",
  lang: Language = "en",
): PageContext {
  history.replaceState(null, "", address);
  const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
  const page: PageContext = {lang, engine: pageEngine(files, async () => engine), files: {}, dataEnd: null};
  document.body.replaceChildren(figure(page, data));
  return page;
}
const text = (selector: string) => document.querySelector(selector)?.textContent;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("requestAnimationFrame", () => 0);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("the figures of people", () => {
  test("do not call anybody the only one where others are equal", () => {
    show(returnsFigure);
    expect(text(".chart-title")).toBe(
      "Of 2 directors with 3 or more known returns, none has a higher median return than Ana: 2.00 times the cost",
    );
    show(returnsFigure, "/?order=worst", "es");
    expect(text(".chart-title")).toContain("ninguno tiene una mediana más baja que Ana");
    show(ratingsFigure);
    expect(text(".chart-title")).toContain("none has a higher mean than Ana: 7.00 points");
    show(ratingsFigure, "/?rorder=worst", "es");
    expect(text(".chart-title")).toContain("ninguno tiene un promedio más bajo que Ana");
    show(mostFigure, "/?most=directors");
    expect(text(".chart-title")).toBe("No director has more films than Ana: 9; the return of 4 is known");
    show(mostFigure, "/", "es");
    expect(text(".chart-title")).toContain("Ningún actor tiene más películas que Ana");
  });

  test("call official only what counts the films to be checked as well", () => {
    for (const figure of [returnsFigure, officialFigure]) {
      show(figure);
      expect(document.body.textContent).toContain("left out");
      expect(document.body.textContent).not.toMatch(/official/i);
      show(figure, "/", "es");
      expect(document.body.textContent).not.toMatch(/oficial/i);
    }
  });

  test("take no number from the address at which their sliders cannot stand", () => {
    show(ratingsFigure, "/?votes=150&rated=2.5");
    expect(text(".chart-note")).toContain("3 or more films of 100 or more votes");
    expect([...document.querySelectorAll("output")].map((shown) => shown.textContent)).toEqual([
      "3",
      "3",
      "100",
    ]);
    show(returnsFigure, "/?least=3.5");
    expect(text(".chart-note")).toContain("3 or more known returns");
  });

  test("ask for what the address chooses, but not where a visitor saves data", async () => {
    const page = show(returnsFigure, "/?least=2");
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(page.engine.state.kind).toBe("ready");
    vi.stubGlobal("navigator", {connection: {saveData: true}});
    expect(show(returnsFigure, "/?least=2").engine.state.kind).toBe("idle");
    expect(show(ratingsFigure, "/?votes=200").engine.state.kind).toBe("idle");
  });

  test("say what became of a name in a place that was there before", async () => {
    show(careersFigure);
    const status = document.querySelector(".visually-hidden[role=status]")!;
    expect(status.textContent).toBe("");
    document.querySelector<HTMLInputElement>("form input")!.value = "Nobody Known";
    document.querySelector("form")!.dispatchEvent(new Event("submit", {cancelable: true}));
    await vi.waitFor(() => expect(status.textContent).toContain("Nobody Known"));
    expect(status.isConnected).toBe(true);
    expect(text(".message")).toBe(status.textContent);
  });
});
