// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Engine, NumberColumn} from "../../../../src/engine/engine.js";
import {EngineError} from "../../../../src/engine/engineError.js";
import {pageEngine} from "../../../../src/engine/pageEngine.js";
import type {PageContext} from "../../../../src/layout/pageContext.js";
import type {ExplorerAnalysis} from "../../../../src/pages/explorer/analysis.js";
import {
  type Columns,
  type FilmSpace,
  filmCrossfilter,
} from "../../../../src/pages/explorer/filmCrossfilter.js";
import {rangeNames} from "../../../../src/pages/explorer/queries/filmFilters.js";
import {show} from "../../../../src/pages/explorer/show.js";
import type {Query, Runnable} from "../../../../src/queries/query.js";
import {sqlText} from "../../../../src/queries/sqlText.js";
import {textOf} from "../../dom/textOf.js";

const space: FilmSpace = {
  firstYear: 1990,
  lastYear: 2017,
  maxBudget: 50_000_000,
  genres: ["Drama", "Comedy"],
  languages: ["en", "fr"],
};
/** Ten invented films. */
const columns: Columns = {
  id: Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
  release_year: Int32Array.of(1990, 1991, 1995, 1999, 2000, 2005, 2010, 2015, 2016, 2017),
  mean_vote: Float64Array.of(-1, 5, 6.9, 7, 7.5, 8, 3, 6, 6.5, 9.9),
  minutes: Float64Array.of(90, 95, -1, 120, 100, 61, 250, 99, 88, 100),
  known_budget: Float64Array.of(-1, -1, 1e6, 5e7, 2e6, -1, 900, 1e7, -1, 3e6),
  language: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 3, 0, 0),
  genres: Int32Array.of(1, 2, 3, 1, 1, 2, 0, 1, 3, 2),
  no_genre: Int32Array.of(0, 0, 0, 0, 0, 0, 1, 0, 0, 0),
};
const whole = filmCrossfilter(columns, space);
const analysis: ExplorerAnalysis = {
  ...space,
  films: 10,
  complete: 4,
  incompleteFrom: 2016,
  counts: Object.fromEntries(
    Object.entries(whole.kept).map(([name, counts]) => [name, [...counts]]),
  ) as unknown as ExplorerAnalysis["counts"],
  medians: Object.fromEntries(
    rangeNames.map((name) => [name, whole.median(name)]),
  ) as ExplorerAnalysis["medians"],
  first: [1, 2].map((id) => ({
    id,
    title: `Film ${id}`,
    directors: id === 1 ? ["Ann", "Bo"] : [],
    release_date: "1990-01-01",
    genres: ["Drama"],
    original_language: "en",
    vote_average: null,
    vote_count: 0,
    runtime: 90,
    budget: null,
    revenue: null,
  })),
};

const asked: string[] = [];
const fake: Engine = {
  load: async () => undefined,
  addPart: async () => undefined,
  query: async <Row>(query: Runnable<Row>) => {
    asked.push(query.sql);
    const [film] = analysis.first.slice(1);
    const taken = query.sql.startsWith("WITH selected")
      ? {
          id: 2,
          title: film?.title,
          release_date: "1990-01-01",
          directors: ["Ann, Jr.", "Bo"],
          genres: ["Drama", "Crime"],
        }
      : film;
    return {rows: [taken] as unknown as readonly Row[], milliseconds: 1};
  },
  columns: async <Row extends object>(query: Runnable<Row>) =>
    (query.sql.includes("contains(' '") ? {id: Int32Array.of(3, 4)} : columns) as unknown as Readonly<
      Record<keyof Row, NumberColumn>
    >,
  parquet: async (query: Query<unknown>) => new TextEncoder().encode(`parquet ${sqlText(query)}`),
  close: async () => undefined,
};

class Observer {
  readonly #call: (entries: readonly object[]) => void;
  constructor(call: (entries: readonly object[]) => void) {
    this.#call = call;
  }
  unobserve(): void {}
  disconnect(): void {}
  observe(): void {
    queueMicrotask(() => this.#call([{contentRect: {width: 336}, isIntersecting: true}]));
  }
}

const text = (selector: string) => document.querySelector(selector)?.textContent;
const count = () => text(".explorer-count");
const input = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
const panel = (name: string) => document.querySelector<HTMLElement>(`[data-dimension="${name}"]`)!;
function type(label: string, value: string): void {
  const box = input(label);
  box.value = value;
  box.dispatchEvent(new Event("input"));
}
const box = (name: string, i: number) =>
  panel(name).querySelectorAll<HTMLInputElement>('.explorer-boxes input[type="checkbox"]')[i]!;

let page: PageContext;
async function openAt(address: string, start = true): Promise<void> {
  history.replaceState(null, "", address);
  document.body.innerHTML = '<div data-figure="explorer"></div>';
  const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
  page = {
    lang: "en",
    engine: pageEngine(files, async () => fake),
    files: {analysis: "/analysis.json"},
    dataEnd: null,
  };
  await show(page);
  if (!start) return;
  await page.engine.start();
  await vi.waitFor(() => expect(panel("year").querySelector("fieldset")?.disabled).toBe(false));
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(analysis)));
  vi.stubGlobal("ResizeObserver", Observer);
  vi.stubGlobal("IntersectionObserver", Observer);
  // Without a layout no row would be in sight.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(400);
});
afterEach(() => vi.unstubAllGlobals());

describe("the explorer", () => {
  test("takes back what is not yet what the address asks for, until the films are there", async () => {
    const waiting = () => document.querySelectorAll(".explorer > .is-waiting").length;
    const pending = vi.spyOn(fake, "columns").mockReturnValue(new Promise(() => undefined));
    await openAt("/?genre=Drama", false);
    await vi.waitFor(() => expect(document.querySelectorAll(".chart-body > svg")).toHaveLength(6));
    expect(count()).toContain("the filters apply once the films are loaded");
    expect(waiting()).toBe(2);
    expect(text('[data-dimension="genre"] .chart-title')).toContain("No genre is more frequent");
    pending.mockRestore();
    await openAt("/?genre=Drama");
    expect(waiting()).toBe(0);
    await vi.waitFor(() => expect(text('[data-dimension="genre"] .chart-title')).toContain("Besides"));
  });

  test("shows all films at once, without the engine, and says why nothing can be changed", async () => {
    await openAt("/", false);
    expect(page.engine.state.kind).toBe("idle");
    expect(count()).toBe("10 of 10 films (100%)");
    await vi.waitFor(() => expect(document.querySelectorAll(".chart-body > svg")).toHaveLength(6));
    for (const fieldset of document.querySelectorAll("fieldset")) expect(fieldset.disabled).toBe(true);
    expect(text(".notebook-controls-note")).toContain("loaded first");
    expect(text('[data-dimension="year"] .chart-title')).toBe("Half of the films are from 2005 or later");
    // Of the nine whose genres are known, of the nine whose language is.
    expect(text('[data-dimension="genre"] .chart-title')).toBe(
      "No genre is more frequent than Drama (66.7%)",
    );
    expect(text('[data-dimension="language"] .chart-title')).toBe(
      "No language is more frequent than English (66.7%)",
    );
    expect(document.querySelectorAll(".explorer-films tbody tr")).toHaveLength(2);
    expect(document.querySelector(".explorer-films tbody a")?.getAttribute("href")).toBe("./film.html?id=1");
  });

  test("loads the films when the focus or a mouse comes, not when a finger scrolls past", async () => {
    await openAt("/", false);
    const over = (pointerType: string) => {
      const event = new Event("pointerover", {bubbles: true});
      panel("vote").dispatchEvent(Object.assign(event, {pointerType}));
    };
    over("touch");
    expect(page.engine.state.kind).toBe("idle");
    over("mouse");
    expect(page.engine.state.kind).toBe("loading");

    await openAt("/", false);
    document.querySelector<HTMLElement>(".notebook-controls-note button")!.focus();
    expect(page.engine.state.kind).toBe("loading");
  });

  test("filters by bounds that are typed; unknown ones are left out until they are asked for", async () => {
    await openAt("/");
    type("Mean vote: From (points)", "7");
    expect(count()).toBe("4 of 10 films (40.0%)");
    type("Mean vote: to (points)", "7.9");
    expect(count()).toBe("2 of 10 films (20.0%)");
    const unknown = panel("vote").querySelector("select")!;
    expect(unknown.value).toBe("out");
    unknown.value = "in";
    unknown.dispatchEvent(new Event("change"));
    expect(count()).toBe("3 of 10 films (30.0%)");
    unknown.value = "only";
    unknown.dispatchEvent(new Event("change"));
    expect(count()).toBe("1 of 10 films (10.0%)");
    expect(input("Mean vote: From (points)").value).toBe("");
    panel("vote").querySelector<HTMLElement>('button[aria-label="Clear the filter: Mean vote"]')!.click();
    expect(count()).toBe("10 of 10 films (100%)");
    expect(unknown.value).toBe("in");
  });

  test("counts dollars by the million", async () => {
    await openAt("/");
    type("Cost: From (US$ m)", "1");
    type("Cost: to (US$ m)", "3");
    expect(count()).toBe("3 of 10 films (30.0%)");
    // In binary a million times 4.1 falls short of it.
    type("Cost: to (US$ m)", "4.1");
    await vi.waitFor(() => expect(location.search).toBe("?budget=1e6-4.1e6"));
  });

  test("filters by the genres ticked: one is enough, unless all are asked for", async () => {
    await openAt("/");
    const all = panel("genre").querySelector<HTMLInputElement>(".notebook-check input")!;
    expect(all.disabled).toBe(true);
    box("genre", 0).click();
    box("genre", 1).click();
    expect(count()).toBe("9 of 10 films (90.0%)");
    all.click();
    expect(count()).toBe("2 of 10 films (20.0%)");
    box("genre", 1).click();
    expect(count()).toBe("6 of 10 films (60.0%)");
    box("genre", 0).click();
    expect(count()).toBe("10 of 10 films (100%)");
    box("language", 2).click();
    expect(count()).toBe("1 of 10 films (10.0%)");
  });

  test("marks with the pointer, moves, widens and lets go", async () => {
    await openAt("/?vote=");
    const chart = panel("vote").querySelector<SVGSVGElement>(".chart-body > svg")!;
    // 46 pixels of names, then 20 bins on 278 pixels.
    chart.getBoundingClientRect = () => ({left: 0, width: 336}) as DOMRect;
    chart.setPointerCapture = () => undefined;
    const at = (kind: string, bin: number) =>
      chart.dispatchEvent(
        Object.assign(new Event(kind), {clientX: 46 + bin * 13.9, button: 0, pointerId: 1}),
      );
    const drag = (from: number, to: number) => {
      at("pointerdown", from);
      at("pointermove", (from + to) / 2);
      at("pointermove", to);
      at("pointerup", to);
    };
    const marked = () => ["From", "to"].map((side) => input(`Mean vote: ${side} (points)`).value);
    drag(12.4, 15.3);
    expect(marked()).toEqual(["6", "7.9"]);
    expect(count()).toBe("5 of 10 films (50.0%)");
    drag(14, 16);
    expect(marked()).toEqual(["7", "8.9"]);
    drag(18, 20);
    expect(marked()).toEqual(["7", ""]);
    drag(14, 12.1);
    expect(marked()).toEqual(["6", ""]);
    at("pointerdown", 14);
    at("pointermove", 10);
    at("pointercancel", 10);
    expect(marked()).toEqual(["6", ""]);
    drag(14, 14);
    expect(count()).toBe("10 of 10 films (100%)");
    drag(13.5, 13.5);
    expect(marked()).toEqual(["6.5", "6.9"]);
    expect(count()).toBe("2 of 10 films (20.0%)");
  });

  test("takes filters from the address, keeps them there and gives them back to the films' SQL", async () => {
    await openAt("/?year=1995-2010&genre=Drama&sort=title&other=1");
    expect(count()).toBe("3 of 10 films (30.0%)");
    expect(input("Release year: From").value).toBe("1995");
    expect(box("genre", 0).checked).toBe(true);
    type("Release year: to", "1999");
    await vi.waitFor(() => expect(location.search).toBe("?other=1&year=1995-1999&genre=Drama&sort=title"));
    await vi.waitFor(() => expect(asked.at(-1)).toContain("release_year BETWEEN ? AND ?"));
    expect(asked.at(-1)).toContain("ORDER BY title_key ASC");
    expect(text(".explorer-films .sql code")).toContain("release_year BETWEEN 1995 AND 1999");
    expect(document.querySelector('[data-order="title"]')?.getAttribute("aria-sort")).toBe("ascending");
    expect(text('[data-dimension="genre"] .chart-title')).toBe("Besides, they are most often Comedy (50.0%)");
    expect(text('.explorer-status [role="status"]')).toBe("2 of 10 films (20.0%)");
    document.querySelector<HTMLElement>(".explorer-status .actions button")!.click();
    expect(count()).toBe("10 of 10 films (100%)");
    await vi.waitFor(() => expect(location.search).toBe("?other=1&sort=title"));
  });

  test("loads at once where the address asks, and says so until then", async () => {
    await openAt("/?year=1995-2010", false);
    expect(page.engine.state.kind).not.toBe("idle");
    await vi.waitFor(() => expect(count()).toBe("5 of 10 films (50.0%)"));

    vi.stubGlobal("navigator", {connection: {saveData: true}});
    await openAt("/?year=1995-2010", false);
    expect(page.engine.state.kind).toBe("idle");
    expect(count()).toBe("All 10 films; the filters apply once the films are loaded");
  });

  test("loads at once for an order alone that the address asks for", async () => {
    await openAt("/?sort=-budget", false);
    expect(page.engine.state.kind).not.toBe("idle");
    await vi.waitFor(() => expect(asked.at(-1)).toContain("ORDER BY known_budget DESC"));
    expect(text(".explorer-films .chart-title")).toContain("the highest cost first");
  });

  test("says that the films could not be had, and has them when tried again", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    vi.spyOn(fake, "columns").mockRejectedValueOnce(new TypeError("no such column"));
    await openAt("/", false);
    await page.engine.start();
    const alert = () => document.querySelector('.explorer [role="alert"]')!;
    await vi.waitFor(() => expect(alert().textContent).toBe("The films could not be loaded. Try again"));
    expect(reported).toHaveBeenCalledOnce();
    type("Release year: From", "1999");
    expect(count()).toContain("All 10 films");
    alert().querySelector("button")!.click();
    await vi.waitFor(() => expect(count()).not.toContain("All 10 films"));
    expect(alert().textContent).toBe("");
  });

  test("leaves a failure as it stands while filters change, and tries again once at a time", async () => {
    vi.stubGlobal("reportError", vi.fn());
    const columnsOf = vi.spyOn(fake, "columns");
    columnsOf.mockClear();
    columnsOf.mockRejectedValueOnce(new TypeError("first"));
    await openAt("/", false);
    await page.engine.start();
    const button = () => document.querySelector<HTMLElement>('.explorer [role="alert"] button')!;
    await vi.waitFor(() => expect(button()).not.toBeNull());
    const first = button();
    first.focus();
    type("Release year: From", "1999");
    type("Release year: From", "2000");
    expect(button()).toBe(first);
    expect(document.activeElement).toBe(first);

    columnsOf.mockRejectedValueOnce(new TypeError("second"));
    first.click();
    first.click();
    type("Release year: From", "1999");
    expect(button()).toBe(first);
    await vi.waitFor(() => expect(button()).not.toBe(first));
    expect(columnsOf).toHaveBeenCalledTimes(2);
    // The alert tells of the second failure; the focus waits beside it.
    expect(document.activeElement?.contains(button())).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test("keeps the focus in the table whose films are asked for again", async () => {
    await openAt("/");
    const table = document.querySelector<HTMLElement>(".explorer-films")!;
    const button = () => table.querySelector<HTMLElement>('[role="alert"] button');
    const queries = vi.spyOn(fake, "query");
    queries.mockRejectedValueOnce(new EngineError("first")).mockRejectedValueOnce(new EngineError("second"));
    type("Release year: From", "1999");
    await vi.waitFor(() => expect(button()).not.toBeNull());
    const first = button()!;
    first.focus();
    first.click();
    await vi.waitFor(() => expect(button()).not.toBe(first));
    expect(document.activeElement).toBe(table);
    button()!.focus();
    button()!.click();
    await vi.waitFor(() => expect(button()).toBeNull());
    expect(document.activeElement).toBe(table);
  });

  test("says of the genres left only what the films left show", async () => {
    const title = () => text('[data-dimension="genre"] .chart-title');
    const settled = (expected: string) => vi.waitFor(() => expect(title()).toBe(expected));
    const nothing = "No film of the selection has this known";
    await openAt("/?genre=Drama&year=1995-1995");
    await settled("Besides, they are most often Comedy (100%)");
    type("Release year: From", "1999");
    type("Release year: to", "1999");
    await settled("They have no other genre");
    type("Release year: From", "1890");
    type("Release year: to", "1890");
    await settled(nothing);
    await openAt("/?genre=unknown");
    await settled(nothing);
  });

  test("sorts all films by a heading, the largest first, then the other way round", async () => {
    await openAt("/");
    const head = document.querySelector<HTMLElement>('[data-order="budget"]')!;
    head.querySelector("button")!.click();
    await vi.waitFor(() => expect(asked.at(-1)).toContain("ORDER BY known_budget DESC"));
    head.querySelector("button")!.click();
    await vi.waitFor(() => expect(asked.at(-1)).toContain("ORDER BY known_budget ASC"));
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    expect(text(".explorer-films .chart-title")).toContain("the lowest cost first");
  });

  test("saves the selection as it is filtered and sorted, with the mark of UTF-8 before the CSV", async () => {
    await openAt("/?year=1995-1999&sort=-budget");
    const saved: Blob[] = [];
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL(blob: Blob): string {
          saved.push(blob);
          return "#saved";
        }
        static override revokeObjectURL(): void {}
      },
    );
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(".explorer-films .actions button")];
    const read = async (i: number) => {
      buttons[i]!.click();
      await vi.waitFor(() => expect(saved).toHaveLength(i + 1));
      return textOf(saved[i]!);
    };
    const ends = (sql: string) =>
      expect(sql).toMatch(
        /BETWEEN \S+ AND \S+\nORDER BY known_budget DESC NULLS LAST, id(\nLIMIT \? OFFSET \?)?\n\),\nplaced/,
      );
    const csv = await read(0);
    ends(asked.find((sql) => sql.includes("placed AS"))!);
    expect(csv[0]).toBe("\ufeff");
    expect(csv.slice(1).split("\n").slice(0, 2)).toEqual([
      '"id","title","release_date","directors","genres"',
      '2,"Film 2","1990-01-01","Ann, Jr.; Bo","Drama; Crime"',
    ]);
    expect(saved[0]!.type).toBe("text/csv;charset=utf-8");
    const parquet = await read(1);
    expect(parquet).toContain("parquet WITH selected AS");
    ends(parquet);
  });

  test("filters by words of a title, with a chip that takes the filter away", async () => {
    await openAt("/");
    const field = document.querySelector<HTMLInputElement>("#explorer-title")!;
    field.value = "Two wor";
    field.dispatchEvent(new Event("input"));
    await vi.waitFor(() => expect(count()).toBe("2 of 10 films (20.0%)"));
    await vi.waitFor(() => expect(location.search).toBe("?title=Two+wor"));
    await vi.waitFor(() =>
      expect(asked.at(-1)).toContain("contains(' ' || title_key, ?) OR regexp_matches(title_key, ?)) AND"),
    );
    const chip = () => document.querySelector<HTMLElement>(".explorer-chip");
    expect(chip()?.getAttribute("aria-label")).toBe("Clear the filter: Title: Two wor");
    chip()!.focus();
    chip()!.click();
    expect(count()).toBe("10 of 10 films (100%)");
    expect(chip()).toBeNull();
    expect(field.value).toBe("");
    expect(document.activeElement).toBe(document.querySelector(".explorer-status"));
  });

  test("filters by the person of the address, out of the JSON API, and goes back with the address", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    fetched.mockImplementation(async (url) => {
      const json = String(url).includes("people/0031")
        ? {
            fields: {person: ["person_id", "name", "films"], film: ["id", "title", "release_date", "roles"]},
            rows: {
              31: [
                31,
                "Tom",
                [
                  [3, "C", "1995-01-01", ["X"]],
                  [5, "E", "2000-01-01", ["Y"]],
                ],
              ],
            },
          }
        : analysis;
      return new Response(JSON.stringify(json));
    });
    await openAt("/?person=31");
    expect(count()).toBe("2 of 10 films (20.0%)");
    expect(document.querySelector<HTMLInputElement>("#explorer-person")!.value).toBe("Tom");
    await vi.waitFor(() => expect(asked.at(-1)).toContain("id IN (?, ?)"));
    history.pushState(null, "", "/?year=1990-1999");
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(count()).toBe("4 of 10 films (40.0%)"));
    expect(document.querySelector<HTMLInputElement>("#explorer-person")!.value).toBe("");
  });

  test("has a place for each film, and asks for those that come into sight", async () => {
    await openAt("/");
    const table = () => document.querySelector(".explorer-films table")!;
    await vi.waitFor(() => expect(table().getAttribute("aria-rowcount")).toBe("11"));
    const rows = () => [...table().querySelectorAll("tbody tr:not([aria-hidden])")];
    expect(rows().map((row) => row.getAttribute("aria-rowindex"))).toEqual(
      Array.from({length: 10}, (_, i) => String(i + 2)),
    );
    expect(table().querySelector("thead tr")?.getAttribute("aria-rowindex")).toBe("1");
    expect(rows()[0]?.textContent).toContain("Film 2");
    expect(rows()[1]?.textContent).toBe("Loading…");
  });

  test("says that no film is left", async () => {
    await openAt("/?year=1890-1891");
    expect(count()).toBe("0 of 10 films (0%)");
    await vi.waitFor(() => expect(text(".explorer-films .chart-title")).toBe("No film passes all filters"));
    await vi.waitFor(() =>
      expect(text('[data-dimension="vote"] .chart-title')).toBe("No film of the selection has this known"),
    );
    expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });
});
