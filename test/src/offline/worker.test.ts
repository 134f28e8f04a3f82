import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {siteCaches} from "../../../src/offline/siteCaches.js";
import {fakeCaches} from "./fakeCaches.js";

const root = "https://films.example/a/";
const own = siteCaches(root);
let fake: ReturnType<typeof fakeCaches>;
let listeners: Map<string, (event: object) => void>;
/** What the host has; null is without a connection. */
let host: ((url: string) => Response | Promise<Response>) | null;
const asked: string[] = [];
/** Whether the browser asks for a page while the worker starts. */
let preloads = false;

async function start(version: string): Promise<void> {
  listeners = new Map();
  vi.stubGlobal("VERSION", version);
  vi.stubGlobal("self", {
    registration: {
      scope: root,
      navigationPreload: {
        enable: async () => {
          preloads = true;
        },
        disable: async () => {
          preloads = false;
        },
      },
    },
    clients: {claim: async () => undefined},
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  vi.resetModules();
  await import("../../../src/offline/worker.js");
}

async function dispatch(type: string, more: object = {}): Promise<void> {
  const work: Promise<unknown>[] = [];
  listeners.get(type)?.({waitUntil: (one: Promise<unknown>) => work.push(one), ...more});
  await Promise.all(work);
}

/** Null where the worker leaves the request to the browser. */
async function ask(path: string, {mode = "cors", init = {}}: {mode?: string; init?: RequestInit} = {}) {
  const request = new Request(root + path, init);
  Object.defineProperty(request, "mode", {value: mode});
  let answer: Promise<Response> | null = null;
  await dispatch("fetch", {
    request,
    preloadResponse: Promise.resolve(undefined),
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
  });
  return answer === null ? null : ((await answer) as Response);
}
const textOf = async (response: Response | null) => response?.text();

beforeEach(async () => {
  fake = fakeCaches();
  asked.length = 0;
  host = (url) => new Response(`now ${url.slice(root.length)}`);
  vi.stubGlobal("caches", fake.storage);
  vi.stubGlobal("navigator", {userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36"});
  vi.stubGlobal("fetch", async (input: string | Request) => {
    const url = typeof input === "string" ? input : input.url;
    asked.push(url.slice(root.length));
    if (host === null) throw new TypeError("Failed to fetch");
    return host(url);
  });
  await start("1");
  await dispatch("install");
  await dispatch("activate");
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the service worker", () => {
  it("has a page asked for while it starts, but not in Firefox, which would show its own page of errors", async () => {
    expect(preloads).toBe(true);
    vi.stubGlobal("navigator", {
      userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    });
    await dispatch("activate");
    expect(preloads).toBe(false);
  });

  it("asks the network first, and without one answers with what was opened", async () => {
    expect(await textOf(await ask("api/v1/months.json"))).toBe("now api/v1/months.json");
    host = () => new Response("later");
    expect(await textOf(await ask("api/v1/months.json"))).toBe("later");
    host = null;
    expect(await textOf(await ask("api/v1/months.json"))).toBe("later");
    await expect(ask("api/v1/weekdays.json")).rejects.toThrow("Failed to fetch");
  });

  it("asks once for what has a hash in its name", async () => {
    await ask("_import/a.12345678.js");
    host = null;
    expect(await textOf(await ask("_import/a.12345678.js"))).toBe("now _import/a.12345678.js");
    expect(asked).toEqual(["_import/a.12345678.js"]);
  });

  it("keeps a page once, whatever it is asked, under the names that hosts give it", async () => {
    await ask("film.html?id=862", {mode: "navigate"});
    await ask("es/index.html", {mode: "navigate"});
    host = null;
    expect(await textOf(await ask("film.html?id=863", {mode: "navigate"}))).toBe("now film.html?id=862");
    expect(await textOf(await ask("film?id=863", {mode: "navigate"}))).toBe("now film.html?id=862");
    expect(await textOf(await ask("es/", {mode: "navigate"}))).toBe("now es/index.html");
    const missing = await ask("es/month.html", {mode: "navigate"});
    expect(missing?.status).toBe(503);
    expect(await textOf(missing)).toContain("Esta página no está en este dispositivo");
  });

  it("does not wait for a network that does not answer where something is kept", async () => {
    await ask("api/v1/months.json");
    vi.useFakeTimers();
    host = () => new Promise(() => undefined);
    const request = new Request(`${root}api/v1/months.json`);
    let answer: Promise<Response> | undefined;
    listeners.get("fetch")?.({
      request,
      preloadResponse: Promise.resolve(undefined),
      waitUntil: () => undefined,
      respondWith: (given: Promise<Response>) => {
        answer = given;
      },
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(await (await answer)?.text()).toBe("now api/v1/months.json");
  });

  it("hands an answer on before it is kept", async () => {
    const cache = await own.open("1");
    const put = vi.spyOn(cache, "put").mockReturnValue(new Promise(() => {}));
    vi.spyOn(fake.storage, "open").mockResolvedValue(cache);
    let answer: Promise<Response> | undefined;
    const kept: Promise<unknown>[] = [];
    listeners.get("fetch")?.({
      request: new Request(`${root}_file/engine/duckdb.01234567.wasm`),
      waitUntil: (work: Promise<unknown>) => kept.push(work),
      respondWith: (given: Promise<Response>) => {
        answer = given;
      },
    });
    expect(await (await answer)?.text()).toBe("now _file/engine/duckdb.01234567.wasm");
    expect([put.mock.calls.length, kept.length]).toEqual([1, 1]);
  });

  it("leaves alone what is not read by pages, parts of files, other hosts and what is sent", async () => {
    expect(await ask("data/movies.csv.gz")).toBeNull();
    expect(await ask("../other/index.html")).toBeNull();
    expect(await ask("data/movies.parquet", {init: {headers: {Range: "bytes=0-3"}}})).toBeNull();
    expect(await ask("month.html", {init: {method: "POST"}})).toBeNull();
    expect(asked).toEqual([]);
  });

  it("keeps no error, and nothing after the visitor has taken all away", async () => {
    host = () => new Response("gone", {status: 404});
    await ask("api/v1/films/1.json");
    host = (url) => new Response(url);
    await own.remove();
    await ask("api/v1/films/2.json");
    await ask("_import/a.1.js");
    expect(fake.stores.size).toBe(0);
  });

  it("is given what a page had loaded before", async () => {
    await dispatch("message", {
      data: {seen: [`${root}month.html?month=5`, `${root}_import/a.1.js`, "https://else/b.js"]},
    });
    host = null;
    expect(await textOf(await ask("month.html", {mode: "navigate"}))).toBe("now month.html");
    expect(await textOf(await ask("_import/a.1.js"))).toBe("now _import/a.1.js");
    expect(asked).not.toContain("https://else/b.js");
  });

  it("replaces what was opened, and fetches the whole of a new version where the former was whole", async () => {
    await ask("month.html", {mode: "navigate"});
    await start("2");
    await dispatch("install");
    await dispatch("activate");
    expect([...fake.stores.keys()]).toEqual(["filmoteca /a/ 2"]);
    expect(fake.stores.get("filmoteca /a/ 2")?.size).toBe(0);

    await own.markWhole(await own.open("2"));
    const files = ["index.html", "api/v1/months.json"];
    host = (url) =>
      url.endsWith("offline.json") ? Response.json({version: "3", bytes: 1, files}) : new Response(url);
    await start("3");
    await dispatch("install");
    await dispatch("activate");
    expect([...fake.stores.keys()]).toEqual(["filmoteca /a/ 3"]);
    expect(await own.isWhole()).toBe(true);
    host = null;
    expect(await textOf(await ask("", {mode: "navigate"}))).toBe(`${root}index.html`);
  });

  it("stays with a whole version as long as the next one cannot be fetched whole", async () => {
    await own.markWhole(await own.open("1"));
    host = (url) =>
      url.endsWith("offline.json")
        ? Response.json({version: "2", bytes: 1, files: ["index.html"]})
        : new Response("", {status: 500});
    await start("2");
    await expect(dispatch("install")).rejects.toThrow("index.html: 500");
    expect(await (await own.find("1"))?.match(`${root}offline.json`)).toBeDefined();
    host = () => Response.json({version: "3", bytes: 1, files: []});
    await expect(dispatch("install")).rejects.toThrow("another version");
  });
});
