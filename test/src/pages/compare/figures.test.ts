// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Engine} from "../../../../src/engine/engine.js";
import {EngineError} from "../../../../src/engine/engineError.js";
import {pageEngine} from "../../../../src/engine/pageEngine.js";
import type {CompareAnalysis} from "../../../../src/pages/compare/analysis.js";
import {pairFigure} from "../../../../src/pages/compare/figures/pair.js";
import {sidesTable} from "../../../../src/pages/compare/figures/sidesTable.js";
import {phraseOf} from "../../../../src/pages/compare/figures/sidesView.js";
import type {ComparedFilm} from "../../../../src/pages/compare/queries/comparedFilms.js";
import type {FilmSides, PersonSide, PersonSides} from "../../../../src/pages/compare/sides.js";
import type {CareerFilm} from "../../../../src/queries/careerFilms.js";

const film = (id: number): ComparedFilm => ({
  id,
  title: `Film ${id}`,
  release_date: "2000-06-01",
  original_language: "en",
  collection: null,
  genres: [],
  runtime: 100,
  budget: 1e6,
  revenue: id * 1e6,
  return: id,
  money_suspect: false,
  money_doubtful: false,
  popularity: 1,
  vote_count: 500,
  vote_average: 6,
  weighted_rating: 6,
});
const films: FilmSides = {
  kind: "film",
  a: film(1),
  b: film(2),
  directors: [null, null],
  places: [],
  people: [],
};

/** A director of films with these returns; those above 100 rest on money to be checked. */
const director = (person_id: number, name: string, median: number, ...returns: number[]): PersonSide => ({
  person: {
    person_id,
    name,
    gender: null,
    films: returns.length,
    films_with_return: returns.length,
    total_return: 0,
    mean_return: 0,
    mean_known_return: 0,
    median_known_return: median,
    pooled_return: 0,
    films_apart: 0,
    total_return_apart: 0,
    mean_return_apart: null,
    films_suspect: returns.filter((value) => value > 100).length,
  },
  films: returns.map(
    (value, i): CareerFilm => ({
      id: i,
      title: `Film ${i}`,
      release_date: "2000-06-01",
      release_year: 2000,
      return: value,
      return_known: true,
      money_suspect: value > 100,
      vote_average: null,
      vote_count: 0,
      genres: [],
    }),
  ),
});
const directors = (a: PersonSide, b: PersonSide): PersonSides => ({kind: "director", a, b, places: []});

describe("medians of two people", () => {
  const sound = director(1, "Ana", 2, 1, 2, 3);
  const doubtful = director(2, "Bo", 4, 2, 4, 5000);
  const rows = (sides: PersonSides) =>
    [...sidesTable(sides, "en").querySelectorAll("tbody tr")]
      .map((row) => [...row.children].map((cell) => cell.textContent))
      .filter(([label]) => label?.startsWith("Median"));

  test("come without the films to be checked as well, where those change one", () => {
    const sides = directors(sound, doubtful);
    expect(phraseOf(sides, "en")).toMatch(
      /Ana is 2\.00 .* Bo, 4\.00 times \(without films whose money is to be checked: Bo 3\.00\)$/,
    );
    expect(phraseOf(sides, "es")).toMatch(/\(sin las películas con cifras por comprobar: Bo, 3,00\)$/);
    expect(rows(sides)).toEqual([
      ["Median return", "2.00", "4.00"],
      ["Median return, without money to be checked", "2.00", "3.00"],
    ]);
    expect(phraseOf(directors(sound, director(3, "Cy", 9000, 9000)), "en")).toContain("Cy unknown)");
  });

  test("are said once where there is nothing to check", () => {
    expect(phraseOf(directors(sound, sound), "en")).not.toContain("checked");
    expect(rows(directors(sound, sound))).toHaveLength(1);
  });
});

describe("the form of two", () => {
  const analysis = {
    dataEnd: null,
    films: 2,
    suspectBelow: 1000,
    film: films,
    actor: null,
    director: directors(director(1, "Ana", 2, 2), director(2, "Bo", 4, 4)),
  } as CompareAnalysis;
  const engine: Engine = {
    load: async () => undefined,
    addPart: async () => undefined,
    query: async () => ({rows: [], milliseconds: 1}),
    columns: () => Promise.reject(new Error("no columns")),
    parquet: () => Promise.reject(new Error("no file")),
    close: async () => undefined,
  };
  const fields = () => [...document.querySelectorAll<HTMLInputElement>("form input")].map(({value}) => value);
  const said = () => document.querySelector(".visually-hidden[role=status]")?.textContent;
  const message = () => document.querySelector(".message")?.textContent;
  const swap = () =>
    [...document.querySelectorAll("button")].find(({textContent}) => textContent === "Swap")!.click();
  const chooseKind = (kind: string) => {
    const select = document.querySelector("select")!;
    select.value = kind;
    select.dispatchEvent(new Event("change"));
  };
  const open = (address: string) => {
    history.replaceState(null, "", address);
    const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
    const page = {
      lang: "en",
      engine: pageEngine(files, async () => engine),
      files: {},
      dataEnd: null,
    } as const;
    document.body.replaceChildren(pairFigure(page, analysis));
  };

  beforeEach(() => {
    document.title = "Compare";
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe(): void {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test("says nothing of the two that nobody asked for, and of all others what they are", () => {
    open("/");
    expect(fields()).toEqual(["Film 1", "Film 2"]);
    expect([document.title, said()]).toEqual(["Compare", ""]);
    swap();
    expect(said()).toBe("Film 2 returned 2.00 times its cost, Film 1 1.00 times");
    expect(document.title).toBe("Film 2 – Film 1 – Compare");
    chooseKind("director");
    expect([document.title, said()]).toEqual(["Compare", ""]);
  });

  test("keeps nothing of another kind where there are not two to begin with", () => {
    open("/");
    chooseKind("actor");
    expect(fields()).toEqual(["", ""]);
    expect([message(), said()]).toEqual(Array(2).fill("The data hold fewer than two of this kind."));
    swap();
    expect(location.search).toBe("?kind=actor");
  });

  test("keeps the focus where a comparison that is tried again fails again", async () => {
    open("/");
    vi.spyOn(engine, "query").mockRejectedValue(new EngineError("gone"));
    history.replaceState(null, "", "/?kind=film&a=7&b=8");
    dispatchEvent(new PopStateEvent("popstate"));
    const button = () => document.querySelector<HTMLElement>(".message-bad button");
    await vi.waitFor(() => expect(button()).not.toBeNull());
    const first = button()!;
    first.focus();
    first.click();
    await vi.waitFor(() => expect(button()).not.toBeNull());
    expect(button()).not.toBe(first);
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(".message-bad")));
  });

  test("has no title of a comparison that is over", async () => {
    open("/");
    swap();
    history.replaceState(null, "", "/?kind=film&a=7&b=8");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(document.title).toBe("Compare");
    await vi.waitFor(() => expect(message()).toContain("The data hold nothing under the id"));
    expect(document.title).toBe("Compare");
  });
});
