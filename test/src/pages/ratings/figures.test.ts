// @vitest-environment jsdom
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {EngineError} from "../../../../src/engine/engineError.js";
import {pageEngine} from "../../../../src/engine/pageEngine.js";
import type {RatingsAnalysis} from "../../../../src/pages/ratings/analysis.js";
import type {ChosenGenre} from "../../../../src/pages/ratings/chosenGenre.js";
import {meansFigure, spreadFigure} from "../../../../src/pages/ratings/figures/means.js";
import {togetherFigure} from "../../../../src/pages/ratings/figures/together.js";
import type {MeanVoteSpread} from "../../../../src/pages/ratings/queries/meanVoteSpread.js";

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());

const choice = (...spread: readonly MeanVoteSpread[]) => ({
  genre: null,
  ratings: {counts: [], means: [[0, 12, 40] as const], spread, popularity: [], popular: [], years: []},
});
const votes = (from: number, films: number, median: number): MeanVoteSpread => ({
  votes: from,
  films,
  low: median - 2,
  median,
  high: median + 1,
});
const title = (figure: HTMLElement) => figure.querySelector(".chart-title")?.textContent;

describe("the titles on means of few and of many votes", () => {
  test("compare the classes at both ends that have enough films", () => {
    const all = choice(
      votes(1, 3, 9.9),
      votes(4, 30, 5),
      votes(11, 20, 6.1),
      votes(31, 12, 7),
      votes(101, 2, 1),
    );
    expect(title(spreadFigure(all, "en"))).toBe(
      "The median film with 4–10 votes has a mean of 5.0, with 31–100 votes of 7.0",
    );
    expect(title(meansFigure(all, "en"))).toContain("With 4–10 votes");
  });

  test("name no class of fewer films", () => {
    expect(title(spreadFigure(choice(votes(1, 3, 9.9), votes(4, 30, 5)), "en"))).toBe(
      "The median film with 4–10 votes has a mean of 5.0",
    );
    expect(title(spreadFigure(choice(votes(1, 3, 9.9), votes(4, 5, 5)), "en"))).toBe(
      "8 films by votes and mean vote",
    );
    expect(title(spreadFigure(choice(votes(1, 3, 9.9), votes(4, 5, 5)), "es"))).toBe(
      "8 películas por votos y voto medio",
    );
  });
});

test("the title on what goes together names numbers as within a sentence, but where it begins with one", () => {
  const pair = (a: string, b: string, rho: number) => ({a, b, rho, low: rho, high: rho, n: 99});
  const data = {films: 99, correlations: [pair("votes", "mean", 0.89), pair("revenue", "year", -0.02)]};
  const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
  const engine = pageEngine(files, () => Promise.reject(new EngineError("gone")));
  const chosen = {choice: {genre: null}, onChange: () => undefined};
  const titleIn = (lang: "en" | "es") =>
    title(
      togetherFigure(data as unknown as RatingsAnalysis, chosen as unknown as ChosenGenre, {
        lang,
        engine,
        files: {},
        dataEnd: null,
      }),
    );
  expect(titleIn("en")).toBe(
    "Votes and mean vote go together most (0.89), revenue and year least (\u22120.02)",
  );
  expect(titleIn("es")).toBe(
    "La correlación más fuerte: votos y voto medio (0,89); la más débil: recaudación y año (\u22120,02)",
  );
});
