// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {ahead} from "../../../src/api/ahead.js";
import type {Shard} from "../../../src/codec/shard.js";
import {shardOfId, shardOfText} from "../../../src/shared/api.js";

/** What the API holds, by address. */
let files: Record<string, unknown>;
const asked: string[] = [];

beforeEach(() => {
  files = {};
  asked.length = 0;
  document.head.innerHTML = "";
  document.body.innerHTML = '<script type="text/plain" data-page>page()</script>';
  document.documentElement.className = "";
  document.documentElement.lang = "es";
  globalThis.filmotecaFetched = undefined;
  globalThis.filmotecaAnswers = undefined;
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    const content = files[url];
    return new Response(JSON.stringify(content), {status: content === undefined ? 404 : 200});
  });
});
afterEach(() => vi.unstubAllGlobals());

const root = "../api/v1/";
const title = (text: string) => root + shardOfText("titles", text);
const name = (text: string) => root + shardOfText("names", text);

const shard = (rows: Readonly<Record<string, unknown>>): Shard => ({fields: {}, rows});

/** Runs the script as the head of a page does, and lets what it began come to its end. */
async function run(asks: string, search: string, of = "question"): Promise<void> {
  history.replaceState(null, "", `/page.html${search}`);
  const script = document.createElement("script");
  Object.assign(script.dataset, {asks, of, early: "./early.js", preload: "./a.js ./b.js"});
  ahead(script);
  for (let i = 0; i < 20; i++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const sources = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.getAttribute("src") ?? one.getAttribute("href"));
const pageScript = () => document.querySelector('script[type="module"]')?.textContent;

describe("the script in the head of a page", () => {
  test("loads the page's code at once where nothing is asked, and fetches nothing of the API", async () => {
    await run("film", "?order=weighted");
    document.dispatchEvent(new Event("DOMContentLoaded"));
    expect(asked).toEqual([]);
    expect(sources('link[rel="modulepreload"]')).toEqual(["./a.js", "./b.js"]);
    expect(pageScript()).toBe("page()");
    expect(document.documentElement.className).toBe("");
  });

  test("fetches a film by its id, and leaves the page's code until the film is there", async () => {
    await run("film", "?id=862");
    expect(asked.sort()).toEqual([`${root}distributions.json`, root + shardOfId("films", 862)].sort());
    expect(sources("script[src]")).toEqual(["./early.js"]);
    expect(document.documentElement.className).toBe("asked");
    expect(pageScript()).toBeUndefined();
    let answered = () => {};
    globalThis.filmotecaAnswers?.(new Promise<void>((resolve) => (answered = resolve)));
    answered();
    await vi.waitFor(() => expect(pageScript()).toBe("page()"));
  });

  test("lets nothing be painted before the script that answers has run, but for so long only", async () => {
    const blocking = () => document.querySelector("script[src]")?.getAttribute("blocking");
    await run("film", "", "entity");
    expect(blocking()).toBeNull();
    document.head.innerHTML = "";
    vi.useFakeTimers();
    try {
      run("film", "?id=862").catch(() => undefined);
      expect(blocking()).toBe("render");
      vi.advanceTimersByTime(10_000);
      expect(blocking()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("of an entity's page it is all that runs, asked or not, unless it fails", async () => {
    await run("film", "", "entity");
    expect(asked).toEqual([]);
    expect(sources("script[src]")).toEqual(["./early.js"]);
    expect(document.documentElement.className).toBe("");
    document.head.innerHTML = "";
    await run("film", "?id=862", "entity");
    globalThis.filmotecaAnswers?.(Promise.resolve());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pageScript()).toBeUndefined();
    globalThis.filmotecaAnswers?.(Promise.reject(new Error("a fault")));
    await vi.waitFor(() => expect(pageScript()).toBe("page()"));
  });

  test("asks for the typefaces before the script that answers where a text has to be found first", async () => {
    const files = () => sources("link[rel=preload], script[src]");
    await run("film", "?id=862");
    expect(files()).toEqual(["./early.js"]);
    document.head.innerHTML = "";
    await run("person", "?name=Tom+Hanks");
    expect(files()).toEqual(["../fonts/source-sans.woff2", "../fonts/newsreader.woff2", "./early.js"]);
  });

  test("goes on to the film of a title where there is one, and to none where there are several", async () => {
    files[title("toy story")] = shard({"toy story": [[862, "Toy Story", "1995-10-30"]]});
    await run("film", "?title=Toy+Story!");
    expect(asked).toContain(root + shardOfId("films", 862));

    asked.length = 0;
    files[title("hamlet")] = shard({hamlet: [[1], [2]]});
    await run("film", "?title=HAMLET");
    expect(asked).toEqual([`${root}distributions.json`, title("hamlet")]);
  });

  test("goes on to the film of an original title, but only where no film's own title it is", async () => {
    const other = [null, null, "original"];
    files[title("solyaris")] = shard({solyaris: [[593, "Solaris", "1972-03-20", ...other]]});
    await run("film", "?title=Solyaris");
    expect(asked).toContain(root + shardOfId("films", 593));

    asked.length = 0;
    files[title("ring")] = shard({
      ring: [
        [565, "Ring", "1998-01-31", 10, "Hideo Nakata"],
        [2671, "Ringu", "1998-01-31", ...other],
        [7, "Anillo", "1999-01-31", null, null, "alternative"],
      ],
    });
    await run("film", "?title=Ring");
    expect(asked).toContain(root + shardOfId("films", 565));

    asked.length = 0;
    files[title("anillo")] = shard({
      anillo: [
        [1, "A", "1998-01-31", ...other],
        [2, "B", "1998-01-31", null, null, "alternative"],
      ],
    });
    await run("film", "?title=anillo");
    expect(asked).toEqual([`${root}distributions.json`, title("anillo")]);
  });

  test("finds a person by id, by name, and the one of a name who has no id", async () => {
    await run("person", "?id=31");
    expect(asked).toEqual([root + shardOfId("people", 31)]);

    asked.length = 0;
    files[name("jorgen leth")] = shard({"jorgen leth": [[null, "Jørgen Leth"]]});
    await run("person", "?name=Jørgen+Leth");
    expect(asked).toEqual([name("jorgen leth"), root + shardOfText("people-without-id", "Jørgen Leth")]);

    asked.length = 0;
    await run("person", "?name=Jørgen+Leth&id=none");
    expect(asked).toEqual([root + shardOfText("people-without-id", "Jørgen Leth")]);
  });

  test("asks nothing for an id that cannot be, and loads the page's code where its own script cannot be had", async () => {
    await run("person", "?id=-3");
    expect(asked).toEqual([]);
    document.querySelector("script[src]")!.dispatchEvent(new Event("error"));
    expect(pageScript()).toBe("page()");
  });

  test("keeps what it fetched for the script that answers, with its failure", async () => {
    await run("months", "?month=5");
    expect([...globalThis.filmotecaFetched!.keys()]).toEqual(["months.json"]);
    await expect(globalThis.filmotecaFetched!.get("months.json")).rejects.toThrow("404");
  });
});
