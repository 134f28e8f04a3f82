// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {EngineError} from "../../../src/engine/engineError.js";
import type {EngineState} from "../../../src/engine/pageEngine.js";
import type {Language} from "../../../src/format/language.js";
import type {PageContext} from "../../../src/layout/pageContext.js";
import type {MoneyAnalysis} from "../../../src/pages/money/analysis.js";
import {constantDollars, inDollars} from "../../../src/pages/money/constantDollars.js";
import {groupsFigure} from "../../../src/pages/money/figures/groupsFigure.js";
import {peopleFigure} from "../../../src/pages/money/figures/peopleFigure.js";
import {scatterFigure} from "../../../src/pages/money/figures/scatterFigure.js";
import {groupsOf} from "../../../src/pages/money/groups.js";
import type {ReturnFilm} from "../../../src/pages/money/queries/filmsWithReturn.js";
import type {PersonMeasures} from "../../../src/pages/money/queries/peopleMeasures.js";
import {scatterData} from "../../../src/pages/money/scatterData.js";
import {selections} from "../../../src/pages/money/selection.js";
import type {ProvenanceAnalysis} from "../../../src/pages/provenance/analysis.js";
import {choiceFigure} from "../../../src/pages/provenance/figures/choice.js";
import type {MissingInChoice} from "../../../src/pages/provenance/queries/missingInChoice.js";
import type {Query} from "../../../src/queries/query.js";
import {commonText} from "../../../src/text/common.js";
import {DrawingObserver} from "./drawingObserver.js";

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", DrawingObserver);
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => void setTimeout(then, 0));
});
afterEach(() => {
  history.replaceState(null, "", "/");
  vi.unstubAllGlobals();
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A page whose engine is there, and answers, when the test says so. */
function opened(lang: Language, address: string) {
  history.replaceState(null, "", address);
  const listeners = new Set<(state: EngineState) => void>();
  const asked: {query: Query<unknown>; answer(rows: readonly object[]): void; fail(): void}[] = [];
  const engine = {
    bytes: 1,
    warmUp: () => undefined,
    mayGuess: () => true,
    onState(listener: (state: EngineState) => void) {
      listeners.add(listener);
      listener({kind: "idle"});
      return () => listeners.delete(listener);
    },
    query: (query: Query<unknown>) =>
      new Promise((resolve, reject) =>
        asked.push({
          query,
          answer: (rows) => resolve({rows}),
          fail: () => reject(new EngineError("gone")),
        }),
      ),
  };
  const ready = () => {
    for (const listener of listeners) listener({kind: "ready", milliseconds: 1});
  };
  return {page: {lang, engine, files: {}} as unknown as PageContext, asked, ready};
}

function choose(place: HTMLElement, select: number, value: string): void {
  const control = place.querySelectorAll("select")[select]!;
  control.value = value;
  control.dispatchEvent(new Event("change"));
}

describe("what is missing in chosen films", () => {
  const counts = {films: 10, revenue: 5} as MissingInChoice;
  const data = {
    choices: {
      genres: [{value: "Comedy", films: 3}],
      languages: [{value: "sh", films: 2}],
      all: counts,
      firstYear: 1900,
      lastYear: 2000,
    },
  } as unknown as ProvenanceAnalysis;

  test("is asked once the engine is there, with the earlier year first", async () => {
    const {page, asked, ready} = opened("en", "/?from=1990&to=1950");
    const place = choiceFigure(data, page);
    expect(place.querySelectorAll("figure")).toHaveLength(1);
    expect(asked).toHaveLength(0);
    ready();
    expect(asked.map(({query}) => query.params)).toEqual([[1950, 1990, 0]]);
    asked[0]!.answer([{...counts, films: 8}]);
    await settled();
    expect(place.textContent).toContain("n = 8 films");
  });

  test("can be chosen by genres and languages with names of the reader's language", () => {
    const labels = [...choiceFigure(data, opened("es", "/").page).querySelectorAll("option")];
    expect(labels.map(({textContent}) => textContent)).toEqual(
      expect.arrayContaining(["Comedia (3)", "Serbocroata (2)"]),
    );
  });

  test("says in its place when it could not be computed", async () => {
    const {page, asked, ready} = opened("en", "/");
    const place = choiceFigure(data, page);
    ready();
    choose(place, 0, "Comedy");
    asked[0]!.fail();
    await settled();
    expect(place.querySelector("[role=alert]")?.textContent).toContain(commonText.en.failed);
    expect(place.querySelector("figure")).toBeNull();
  });
});

describe("the films that the figures of money show", () => {
  const films = Array.from({length: 40}, (_, i): ReturnFilm => {
    const revenue = (i + 1) * 100_000;
    return {
      ...{id: i + 1, title: `Film ${i + 1}`, release_year: 1994, genres: ["Drama"], vote_count: 20},
      ...{budget: 1_000_000, revenue, return: revenue / 1_000_000, money_suspect: false, quarter: 0},
    };
  });
  const all = groupsOf(films, "genre", 2016);
  const prices = new Map([
    [1994, 100],
    [2017, 200],
  ]);
  const data = {
    known: {both: 40},
    scatter: scatterData(films),
    scatterReal: scatterData(inDollars(films, "real", constantDollars(prices, 2017))),
    ...{prices: [...prices], dollarsOf: 2017},
    groups: {genre: {all, sound: all}},
    choices: {
      genres: [{value: "Drama", films: 40}],
      languages: [{value: "en", films: 40}],
      decades: [1980, 1990],
    },
  } as unknown as MoneyAnalysis;

  function drawn(address: string) {
    const {page, asked, ready} = opened("en", address);
    const shared = selections(page, data.choices);
    const place = document.createElement("div");
    place.append(scatterFigure(data, page, shared), groupsFigure(data, "en", shared));
    return {place, asked, ready};
  }

  test("are those that the address selects once the engine is there, till then all", async () => {
    const {place, asked, ready} = drawn("/?genre=Drama&from=1990&to=1980&votes=7&language=en");
    expect(asked).toHaveLength(0);
    expect(place.querySelectorAll("figure")).toHaveLength(2);
    ready();
    // Nobody offers 7 votes.
    expect(asked.map(({query}) => query.params)).toEqual([["Drama", "en", 1980, 2000]]);
    asked[0]!.answer(films.slice(0, 35));
    await settled();
    expect(place.textContent?.match(/n = 35 films/g)).toHaveLength(2);
  });

  test("stand in the scatter chart in dollars of one year, all of them or those selected", async () => {
    const {place, asked, ready} = drawn("/?scatter-dollars=real");
    const figure = () => place.querySelector("figure")!;
    expect(figure().querySelector(".chart-subtitle")?.textContent).toContain("US dollars of 2017");
    expect(figure().textContent).toContain("n = 40 films");
    // The cost of every film, twice what it was; revenue and return of the first film.
    const cells = () => {
      figure().querySelector("details.data")!.dispatchEvent(new Event("toggle"));
      return [...figure().querySelectorAll("tbody tr")].map(({textContent}) => textContent);
    };
    expect(cells()).toContain("Film 119942,000,000200,0000.10");
    ready();
    choose(place, 0, "Drama");
    asked[0]!.answer([...films.slice(0, 4), {...films[4]!, release_year: 1901}]);
    await settled();
    expect(figure().textContent).toContain("n = 4 films");
    expect(cells()).toContain("Film 119942,000,000200,0000.10");
  });

  test("are never all films under the statement of a selection that failed", async () => {
    const {place, asked, ready} = drawn("/");
    ready();
    choose(place, 0, "Drama");
    asked[0]!.fail();
    await settled();
    expect(place.querySelectorAll("[role=alert]")).toHaveLength(2);
    expect(place.querySelector("figure")).toBeNull();
    choose(place, 0, "");
    expect(asked).toHaveLength(1);
    expect(place.querySelectorAll("figure")).toHaveLength(2);
  });

  test("come, all of them, when one is tried again", async () => {
    const {place, asked, ready} = drawn("/");
    ready();
    choose(place, 0, "Drama");
    asked[0]!.fail();
    await settled();
    place.querySelector<HTMLButtonElement>("[role=alert] button")!.click();
    expect(asked).toHaveLength(2);
    asked[1]!.answer(films.slice(0, 35));
    await settled();
    expect(place.querySelector("[role=alert]")).toBeNull();
    expect(place.querySelectorAll("figure")).toHaveLength(2);
  });
});

test("of two people with one name, each leads by what is theirs", () => {
  const person = (person_id: number, total: number, rest: number) =>
    ({
      ...{person_id, name: "Ana Peña", films: 3, films_with_return: 3, films_suspect: 0},
      ...{total, mean: rest, mean_known: rest, median: rest, pooled: rest},
    }) as PersonMeasures;
  const people = {actors: [person(1, 9, 1), person(2, 5, 2)], directors: []};
  const title = peopleFigure({people} as unknown as MoneyAnalysis, "en").querySelector(".chart-title");
  expect(title?.textContent?.match(/Ana Peña/g)).toHaveLength(2);
});
