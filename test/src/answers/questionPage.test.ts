// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Outcome, Parameters} from "../../../src/answers/outcome.js";
import {questionPage} from "../../../src/answers/questionPage.js";
import {suggestTitles} from "../../../src/answers/suggestTitles.js";
import type {Engine} from "../../../src/engine/engine.js";
import {EngineError} from "../../../src/engine/engineError.js";
import {pageEngine} from "../../../src/engine/pageEngine.js";
import {patience} from "../../../src/engine/watchdog.js";
import type {PageContext} from "../../../src/layout/pageContext.js";
import {phrase} from "../../../src/sentences/phrase.js";

const open = vi.fn(
  async (): Promise<Engine> => ({
    addPart: async () => undefined,
    load: async () => undefined,
    query: async () => ({rows: [], milliseconds: 1}),
    columns: async () => {
      throw new Error("No question asks for columns");
    },
    parquet: async () => new Uint8Array(0),
    close: async () => undefined,
  }),
);
const files = {worker: {href: "w"}, wasm: {href: "d"}, tables: {}};
const asked: Parameters[] = [];
const input = () => document.querySelector("input")!;
const shown = () => document.querySelector("#answer")!.textContent;
let page: PageContext;

async function answer(parameters: Parameters): Promise<Outcome<string>> {
  asked.push(parameters);
  const title = parameters.title ?? "";
  if (title === "lost") throw new EngineError("no network");
  if (title === "fault") throw new TypeError("a fault of the site");
  if (title === "none") return {kind: "unknown", sentence: "There is none.", choices: []};
  return {kind: "answer", phrase: phrase`It is ${title}`, figures: [], caveats: [], data: title};
}

const start = (charts = async (): Promise<unknown> => null) =>
  questionPage(page, {
    page: "score",
    parameter: "title",
    answer: (parameters) => answer(parameters),
    subject: (data) => data.toUpperCase(),
    charts,
    show: () => [],
  });
const settle = () => vi.advanceTimersByTimeAsync(500);
/** The page listens to the window for as long as it is open: one page for all tests. */
const listeners: [string, EventListenerOrEventListenerObject][] = [];

beforeEach(() => {
  vi.useFakeTimers();
  open.mockClear();
  asked.length = 0;
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, "addEventListener").mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      listeners.push([type, listener]);
      add(type, listener);
    },
  );
  history.replaceState(null, "", "/score.html");
  document.title = "Popularity";
  document.body.innerHTML =
    '<form id="ask"><input id="asked"></form><p id="announced"></p><div id="idle"></div><div id="answer"></div>';
  page = {lang: "en", engine: pageEngine(files, open), files: {}};
});

afterEach(() => {
  for (const [type, listener] of listeners.splice(0)) window.removeEventListener(type, listener);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the page of a question", () => {
  test("a link within the page leaves the answer and what is being typed as they are", async () => {
    const {ask} = start();
    ask({title: "alien"});
    await settle();
    input().value = "alie";
    history.pushState(null, "", "#content");
    dispatchEvent(new PopStateEvent("popstate"));
    await settle();
    expect(input().value).toBe("alie");
    expect(asked).toHaveLength(1);

    history.pushState(null, "", "?title=heat");
    dispatchEvent(new PopStateEvent("popstate"));
    await settle();
    expect(input().value).toBe("heat");
    expect(asked).toHaveLength(2);
  });

  test("leaves what was typed before its code was there", async () => {
    input().value = "alie";
    start();
    await settle();
    expect(input().value).toBe("alie");
    document.querySelector("form")!.dispatchEvent(new Event("submit", {cancelable: true}));
    await settle();
    expect(asked).toEqual([{title: "alie"}]);
  });

  test("does not wait for ever for the code of its charts", async () => {
    start(() => new Promise(() => undefined)).ask({title: "alien"});
    await settle();
    expect(shown()).toBe("Looking it up…");
    await vi.advanceTimersByTimeAsync(patience + 10_000);
    expect(shown()).not.toContain("Looking it up…");
    expect(document.querySelector("#answer button")).not.toBeNull();
  });

  test("before any question too", async () => {
    start();
    input().value = "alie";
    history.pushState(null, "", "#content");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(input().value).toBe("alie");
  });

  test("the tab names what the answer is about, and nothing once there is none", async () => {
    const {ask} = start();
    ask({title: "alien"});
    await settle();
    expect(document.title).toBe("ALIEN – Popularity");
    ask({title: "none"});
    await settle();
    expect(document.title).toBe("Popularity");
    expect(shown()).toContain("There is none.");
    ask({title: "alien"});
    await settle();
    ask({title: "lost"});
    await settle();
    expect(document.title).toBe("Popularity");
  });

  test("what could not be answered can be tried again", async () => {
    const {ask} = start();
    await page.engine.start();
    ask({title: "lost"});
    await settle();
    document.querySelector<HTMLButtonElement>("#answer button")!.click();
    await settle();
    expect(asked.map(({title}) => title)).toEqual(["lost", "lost"]);
  });

  test("a fault of the site is reported, one of the network is not", async () => {
    const report = vi.fn();
    vi.stubGlobal("reportError", report);
    const {ask} = start();
    ask({title: "lost"});
    await settle();
    expect(shown()).toContain("could not be answered");
    expect(report).not.toHaveBeenCalled();
    ask({title: "fault"});
    await settle();
    expect(shown()).toContain("could not be answered");
    expect(report).toHaveBeenCalledExactlyOnceWith(new TypeError("a fault of the site"));
  });

  test("typing loads nothing for a visitor who saves data, until a question has", async () => {
    const type = async (text: string) => {
      input().value = text;
      input().dispatchEvent(new Event("input", {bubbles: true}));
      await settle();
    };
    vi.stubGlobal("navigator", {connection: {saveData: true}});
    suggestTitles(page, start());
    input().focus();
    await type("ali");
    expect(open).not.toHaveBeenCalled();
    expect(input().getAttribute("aria-expanded")).toBe("false");
    await page.engine.start();
    await type("alie");
    expect(input().getAttribute("aria-expanded")).toBe("true");
  });
});
