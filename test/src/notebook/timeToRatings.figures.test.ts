import {createRequire} from "node:module";
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from "vitest";
import {languages} from "../../../src/format/language.js";
import type {PageContext} from "../../../src/layout/pageContext.js";
import {languagesAnalysis} from "../../../src/pages/languages/analysis.js";
import {show as showLanguages} from "../../../src/pages/languages/show.js";
import {ratingsAnalysis} from "../../../src/pages/ratings/analysis.js";
import {show as showRatings} from "../../../src/pages/ratings/show.js";
import {timeAnalysis} from "../../../src/pages/time/analysis.js";
import {show as showTime} from "../../../src/pages/time/show.js";
import {type WordsAnalysis, wordsAnalysis} from "../../../src/pages/words/analysis.js";
import {show as showWords} from "../../../src/pages/words/show.js";
import {DrawingObserver} from "./drawingObserver.js";
import {type TestSnapshot, testSnapshot} from "./snapshots.js";

// A document beside Node's own globals, which the pipeline needs.
const {JSDOM} = createRequire(import.meta.url)("jsdom") as {
  readonly JSDOM: new (
    html: string,
    options: {readonly url: string},
  ) => {
    readonly window: Window & typeof globalThis;
  };
};
const {window} = new JSDOM("<!doctype html>", {url: "https://example.org/"});

/** The notebooks with the places that their pages have for such data. */
const notebooks = {
  time: {
    analysis: timeAnalysis,
    show: showTime,
    places: () => ["months", "places", "placeholders", "weekdays", "years", "seasons", "runtimes", "choice"],
  },
  languages: {
    analysis: languagesAnalysis,
    show: showLanguages,
    places: () => [
      "originals",
      "rank",
      "choice",
      "spoken",
      "guests",
      "countries",
      "matrix",
      "pairs",
      "shares",
      "decades",
      "lines",
    ],
  },
  words: {
    analysis: wordsAnalysis,
    show: showWords,
    places: ({groups, taglines, keywords}: WordsAnalysis) => [
      "cloud",
      ...(groups.length > 0 ? ["contrast", "marked"] : []),
      ...(taglines.films > 0 ? ["tagline-share", "tagline-length", "tagline-words"] : []),
      ...(keywords.pairs.length > 0 ? ["keyword-matrix", "keyword-pairs"] : []),
    ],
  },
  ratings: {
    analysis: ratingsAnalysis,
    show: showRatings,
    places: () => ["genre", "tail", "means", "spread", "best", "popular", "popular-year", "together"],
  },
} as const;
type Name = keyof typeof notebooks;
const names = Object.keys(notebooks) as Name[];

const asked: unknown[] = [];
/** A page whose engine is there, or comes when the test says so. */
function page(lang: (typeof languages)[number], ready = true) {
  const listeners = new Set<(state: {kind: string}) => void>();
  const opened = {
    lang,
    files: {analysis: "analysis.json"},
    engine: {
      warmUp: () => undefined,
      mayGuess: () => true,
      onState: (listener: (state: {kind: string}) => void) => {
        listeners.add(listener);
        listener({kind: ready ? "ready" : "idle"});
        return () => listeners.delete(listener);
      },
      query: async (query: unknown) => {
        asked.push(query);
        return {rows: [], milliseconds: 1};
      },
    },
  } as unknown as PageContext;
  return {
    opened,
    load: () => {
      for (const listener of listeners) listener({kind: "ready"});
    },
  };
}

beforeAll(() => {
  for (const name of [
    "window",
    "document",
    "location",
    "history",
    "Node",
    "SVGElement",
    "SVGSVGElement",
  ] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal("Event", window.Event);
  vi.stubGlobal("addEventListener", window.addEventListener);
  vi.stubGlobal("ResizeObserver", DrawingObserver);
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => then());
  vi.stubGlobal("reportError", (error: unknown) => {
    throw error;
  });
});
// What sliders have asked for comes a moment later.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 200)));
afterAll(() => void vi.unstubAllGlobals());

/** Opens the notebook with the choices of an address. */
async function open(
  snapshot: TestSnapshot,
  notebook: Name,
  address: string,
  of: ReturnType<typeof page>,
): Promise<readonly string[]> {
  const {analysis, show, places} = notebooks[notebook];
  const data = JSON.stringify(await analysis(snapshot));
  const ids = places(JSON.parse(data));
  vi.stubGlobal("fetch", async () => new Response(data));
  document.body.innerHTML = ids.map((id) => `<div data-figure="${id}"></div>`).join("");
  history.replaceState(null, "", address);
  asked.length = 0;
  await show(of.opened);
  return ids;
}

describe.each(["fixture", "sample"] as const)("on the %s data", (name) => {
  let snapshot: TestSnapshot;
  beforeAll(async () => {
    snapshot = await testSnapshot(name);
  });
  afterAll(() => snapshot.close());

  test.each(names)("the figures of %s stay true whatever is chosen", async (notebook) => {
    // The larger data take a while.
    for (const lang of name === "fixture" ? languages : (["es"] as const)) {
      const places = await open(snapshot, notebook, "/", page(lang));
      const sound = () => {
        for (const figure of document.querySelectorAll("figure")) {
          expect(figure.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
          expect(figure.querySelector(".chart-title")?.textContent).toMatch(/\S/);
        }
      };
      sound();
      for (const id of places) {
        const place = document.querySelector(`[data-figure="${id}"]`)!;
        // A choice has no picture of its own; years need enough films.
        if (id !== "genre" && id !== "popular-year")
          expect(place.querySelectorAll("figure .chart-body > svg").length, id).toBeGreaterThan(0);
        for (const select of place.querySelectorAll("select")) {
          // The choices come in order: their ends are what is most or least.
          for (const option of [select.options[0]!.value, select.options[select.options.length - 1]!.value]) {
            select.value = option;
            select.dispatchEvent(new Event("change"));
            sound();
          }
        }
        for (const input of place.querySelectorAll("input")) {
          if (input.type === "checkbox") input.click();
          else {
            for (const end of [input.min, input.max]) {
              input.value = end;
              input.dispatchEvent(new Event("input"));
            }
          }
          sound();
        }
      }
      // What was chosen stands in the address, and what the page does not have is asked for; of words it has all.
      if (notebook !== "words") {
        expect(location.search).not.toBe("");
        await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
      sound();
    }
  });
});

describe("the address of a page", () => {
  let snapshot: TestSnapshot;
  beforeAll(async () => {
    snapshot = await testSnapshot("fixture");
  });
  afterAll(() => snapshot.close());

  test.each([
    ["time", "choice-to=1990"],
    ["languages", "votes=10"],
    ["ratings", "genre=Drama"],
    ["ratings", "numbers=10"],
  ] as const)(
    "what %s is asked for there (%s) goes to the engine once that has come",
    async (notebook, query) => {
      const late = page("en", false);
      await open(snapshot, notebook, `/?${query}`, late);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(asked).toEqual([]);
      late.load();
      await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
      expect(location.search).toBe(`?${query}`);
    },
  );

  test("a slider keeps no number of the address that lies between its steps", async () => {
    await open(snapshot, "time", "/?season-films=123&from=1990.5", page("en"));
    const value = (id: string) =>
      document.querySelector<HTMLInputElement>(`[data-figure="${id}"] input[type=range]`)!;
    expect(Number(value("seasons").value) % 50).toBe(0);
    expect(document.querySelector('[data-figure="seasons"] output')?.textContent).toBe(
      value("seasons").value,
    );
    expect(document.querySelector('[data-figure="years"] output')?.textContent).toMatch(/^\d{4}$/);
    await open(snapshot, "languages", "/?pairs-films=7&votes=37", page("en"));
    expect(document.querySelector('[data-figure="pairs"] output')?.textContent).toBe("20");
    expect(document.querySelector('[data-figure="choice"] output')?.textContent).toBe("≥\u00a020");
  });
});
