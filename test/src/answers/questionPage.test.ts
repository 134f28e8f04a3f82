// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {answerEarly} from "../../../src/answers/early.js";
import type {Outcome, Parameters} from "../../../src/answers/outcome.js";
import {questionPage} from "../../../src/answers/questionPage.js";
import {suggestTitles} from "../../../src/answers/suggestTitles.js";
import type {Engine} from "../../../src/engine/engine.js";
import {EngineError} from "../../../src/engine/engineError.js";
import {pageEngine} from "../../../src/engine/pageEngine.js";
import {patience} from "../../../src/engine/watchdog.js";
import type {PageContext} from "../../../src/layout/pageContext.js";
import type {Query, Run} from "../../../src/queries/query.js";
import {phrase} from "../../../src/sentences/phrase.js";

/** What the engine answers to every query. */
let found: readonly unknown[] = [];
const open = vi.fn(
  async (): Promise<Engine> => ({
    addPart: async () => undefined,
    load: async () => undefined,
    query: async <Row>() => ({rows: found as Row[], milliseconds: 1}),
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
const shown = () => {
  const answer = document.querySelector("#answer")!.cloneNode(true) as HTMLElement;
  for (const buttons of answer.querySelectorAll(".copy-line")) buttons.remove();
  return answer.textContent;
};
let page: PageContext;

const rows = [{n: 1}];
const inApi: Query<{readonly n: number}> = {
  name: "inApi",
  sql: "SELECT 1 AS n",
  params: [],
  tables: [],
  fromApi: async () => rows,
};
const notInApi: Query<{readonly n: number}> = {
  name: "notInApi",
  sql: "SELECT 2 AS n",
  params: [],
  tables: [],
};

async function answer(parameters: Parameters, run: Run): Promise<Outcome<string>> {
  asked.push(parameters);
  const title = parameters.title ?? "";
  if (title === "both") await run(inApi);
  if (title === "engine") await run(notInApi);
  if (title === "lost") throw new EngineError("no network");
  if (title === "fault") throw new TypeError("a fault of the site");
  if (title === "none") return {kind: "unknown", sentence: "There is none.", choices: []};
  return {kind: "answer", phrase: phrase`It is ${title}`, figures: [], caveats: [], data: title};
}

const start = (
  charts = async (): Promise<unknown> => null,
  offer: (parameters: Parameters) => Promise<HTMLElement | null> = async () => null,
) =>
  questionPage(page, {
    offer,
    question: {
      page: "score",
      parameter: "title",
      answer: (parameters, _, run) => answer(parameters, run),
      subject: (data: string) => data.toUpperCase(),
    },
    charts,
    show: () => [],
  });
const settle = () => vi.advanceTimersByTimeAsync(500);
/** The page listens to the window for as long as it is open: one page for all tests. */
const listeners: [string, EventListenerOrEventListenerObject][] = [];

beforeEach(() => {
  vi.useFakeTimers();
  open.mockClear();
  found = rows;
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
    '<form id="ask"><p id="asked-hint">A title</p><input id="asked"></form><p id="announced"></p><div id="idle"></div><div id="answer"></div>';
  page = {lang: "en", engine: pageEngine(files, open), files: {}, dataEnd: null};
});

afterEach(() => {
  globalThis.filmotecaEarly = undefined;
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

  test("says nothing any more of an answer from which the visitor went back", async () => {
    const {ask} = start();
    ask({title: "alien"});
    await settle();
    expect(document.querySelector("#announced")?.textContent).toContain("alien");
    history.replaceState(null, "", "/score.html");
    dispatchEvent(new PopStateEvent("popstate"));
    await settle();
    expect(document.querySelector("#announced")?.textContent).toBe("");
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

  test("answers before the code of its charts is there, and does not wait for that for ever", async () => {
    start(() => new Promise(() => undefined)).ask({title: "alien"});
    await settle();
    expect(shown()).toBe("It is alien.");
    expect(document.querySelector("#answer")!.hasAttribute("aria-busy")).toBe(true);
    await vi.advanceTimersByTimeAsync(patience + 10_000);
    expect(shown()).toContain("It is alien");
    expect(document.querySelector("#answer .message-bad button")).not.toBeNull();
    expect(document.querySelector("#answer")!.hasAttribute("aria-busy")).toBe(false);
  });

  test("answers from the API without the engine, which checks the answer at the press of a button", async () => {
    const {ask} = start();
    ask({title: "both"});
    await settle();
    expect(shown()).toContain("It is both");
    expect(open).not.toHaveBeenCalled();
    document.querySelector<HTMLButtonElement>(".witness button")!.click();
    await settle();
    expect(open).toHaveBeenCalledOnce();
    expect(document.querySelector(".witness")!.textContent).toContain("Checked with DuckDB");
  });

  test("shows where the engine gives something else", async () => {
    found = [{n: 3}];
    start().ask({title: "both"});
    await settle();
    document.querySelector<HTMLButtonElement>(".witness button")!.click();
    await settle();
    const told = document.querySelector(".witness")!.textContent;
    expect(told).toContain("something else");
    expect(told).toContain("inApi");
    expect(told).toMatch(/"n": 1[\s\S]*"n": 3/);
  });

  test("has the answer checked at once where the engine is there, or on its way as somebody turned to the form", async () => {
    const {ask} = start();
    ask({title: "both"});
    await settle();
    document.querySelector("form")!.dispatchEvent(new Event("focusin"));
    await settle();
    expect(document.querySelector(".witness")!.textContent).toContain("Checked with DuckDB");
    ask({title: "both"});
    await settle();
    expect(document.querySelector(".witness")!.textContent).toContain("Checked with DuckDB");
  });

  test("has it checked where the SQL is opened", async () => {
    start().ask({title: "both"});
    await settle();
    document.querySelector<HTMLDetailsElement>("details.sql")!.open = true;
    document.querySelector("details.sql")!.dispatchEvent(new Event("toggle"));
    await settle();
    expect(document.querySelector(".witness")!.textContent).toContain("Checked with DuckDB");
  });

  test("loads the engine for what only that can answer, but for a visitor who saves data", async () => {
    start().ask({title: "engine"});
    await settle();
    expect(open).toHaveBeenCalledOnce();
    expect(shown()).toContain("It is engine");
  });

  test("asks a visitor who saves data first", async () => {
    vi.stubGlobal("navigator", {connection: {saveData: true}});
    start().ask({title: "engine"});
    await settle();
    expect(open).not.toHaveBeenCalled();
    expect(shown()).toContain("the database has to be loaded");
    document.querySelector<HTMLButtonElement>("#answer button")!.click();
    await settle();
    expect(open).toHaveBeenCalledOnce();
    expect(shown()).toContain("It is engine");
  });

  test("goes on from an answer that was there before its code", async () => {
    history.replaceState(null, "", "/score.html?title=alien");
    const question = {
      page: "score",
      parameter: "title",
      answer: (parameters: Parameters, _: "en" | "es", run: Run) => answer(parameters, run),
    };
    document.documentElement.lang = "en";
    await answerEarly(question);
    expect(shown()).toBe("It is alien.");
    const phraseBefore = document.querySelector("#answer .phrase");
    start();
    await settle();
    expect(asked).toHaveLength(1);
    expect(document.querySelector("#answer .phrase")).toBe(phraseBefore);

    // The field follows when the visitor comes back to it.
    history.pushState(null, "", "?title=heat");
    dispatchEvent(new PopStateEvent("popstate"));
    await settle();
    history.pushState(null, "", "?title=alien");
    dispatchEvent(new PopStateEvent("popstate"));
    await settle();
    expect(input().value).toBe("alien");
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

  test("what is offered beside an answer comes when it is there; until then, and where it cannot be had, the answer stands", async () => {
    const told = document.createElement("p");
    told.textContent = "You may mean another.";
    let come = (_: HTMLElement) => {};
    const offers: Record<string, () => Promise<HTMLElement>> = {
      late: () => new Promise((resolve) => (come = resolve)),
      unreachable: () => Promise.reject(new TypeError("Failed to fetch dynamically imported module")),
    };
    const {ask} = start(undefined, ({title}) => offers[title ?? ""]?.() ?? Promise.resolve(null));
    ask({title: "late"});
    await settle();
    expect(shown()).toContain("It is late");
    expect(document.querySelector("#answer")?.hasAttribute("aria-busy")).toBe(false);
    come(told);
    await settle();
    const hint = document.querySelector<HTMLElement>("#asked-hint");
    expect(told.parentElement?.previousElementSibling).toBe(hint);
    expect(hint?.hidden).toBe(true);
    ask({title: "unreachable"});
    await settle();
    expect(shown()).toContain("It is unreachable");
    expect(hint?.hidden).toBe(false);
    expect(told.isConnected).toBe(false);
  });

  test("typing suggests titles, and loads no engine for a visitor who saves data", async () => {
    const film = [27, "Aliens", 1986, "James Cameron", 3000];
    const head = {films: [film], people: [], begin: "", scripts: ""};
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify(head)));
    vi.stubGlobal("navigator", {connection: {saveData: true}});
    suggestTitles(page, start());
    input().focus();
    input().value = "alie";
    input().dispatchEvent(new Event("input", {bubbles: true}));
    await vi.waitFor(() => expect(document.querySelector("[role=option]")?.textContent).toContain("Aliens"));
    expect(input().getAttribute("aria-expanded")).toBe("true");
    expect(open).not.toHaveBeenCalled();
  });
});
