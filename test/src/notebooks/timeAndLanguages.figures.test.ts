import {createRequire} from "node:module";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {languages} from "../../../src/frame/language.js";
import type {OpenPage} from "../../../src/frame/openPage.js";
import {languagesAnalysis} from "../../../src/notebooks/languages/analysis.js";
import {show as showLanguages} from "../../../src/notebooks/languages/show.js";
import {timeAnalysis} from "../../../src/notebooks/time/analysis.js";
import {show as showTime} from "../../../src/notebooks/time/show.js";
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

const notebooks = {
  time: {
    analysis: timeAnalysis,
    show: showTime,
    places: ["months", "places", "placeholders", "weekdays", "years", "seasons", "runtimes", "choice"],
  },
  languages: {
    analysis: languagesAnalysis,
    show: showLanguages,
    places: [
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
} as const;

/** Draws at once. */
class DrawingObserver {
  constructor(readonly draw: ResizeObserverCallback) {}
  observe(): void {
    this.draw([{contentRect: {width: 700}} as ResizeObserverEntry], this as unknown as ResizeObserver);
  }
  unobserve(): void {}
  disconnect(): void {}
}

const asked: unknown[] = [];
const page = (lang: (typeof languages)[number]) =>
  ({
    lang,
    files: {analysis: "analysis.json"},
    engine: {
      mayGuess: () => true,
      start: async () => undefined,
      onState: (listener: (state: {kind: string}) => void) => listener({kind: "ready"}),
      query: async (query: unknown) => {
        asked.push(query);
        return {rows: [], milliseconds: 1};
      },
    },
  }) as unknown as OpenPage;

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
  vi.stubGlobal("ResizeObserver", DrawingObserver);
  vi.stubGlobal("reportError", (error: unknown) => {
    throw error;
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(["fixture", "sample"] as const)("on the %s data", (name) => {
  let snapshot: TestSnapshot;
  beforeAll(async () => {
    snapshot = await testSnapshot(name);
  });
  afterAll(() => snapshot.close());

  test.each(["time", "languages"] as const)(
    "the figures of %s stay true whatever is chosen",
    async (notebook) => {
      const {analysis, show, places} = notebooks[notebook];
      const data = JSON.stringify(await analysis(snapshot));
      vi.stubGlobal("fetch", async () => new Response(data));
      // The larger data take a while.
      for (const lang of name === "fixture" ? languages : (["es"] as const)) {
        document.body.innerHTML = places.map((id) => `<div data-figure="${id}"></div>`).join("");
        history.replaceState(null, "", "/");
        await show(page(lang));
        const sound = () => {
          for (const figure of document.querySelectorAll("figure")) {
            expect(figure.outerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
            expect(figure.querySelector(".chart-title")?.textContent).toMatch(/\S/);
          }
        };
        sound();
        for (const id of places) {
          const place = document.querySelector(`[data-figure="${id}"]`)!;
          expect(place.querySelectorAll("figure .chart-body > svg").length, id).toBeGreaterThan(0);
          for (const select of place.querySelectorAll("select")) {
            // The choices come in order: their ends are what is most or least.
            for (const option of [
              select.options[0]!.value,
              select.options[select.options.length - 1]!.value,
            ]) {
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
        // What was chosen stands in the address.
        expect(location.search).not.toBe("");
        await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
        await new Promise((resolve) => setTimeout(resolve, 10));
        sound();
        asked.length = 0;
      }
    },
  );
});
