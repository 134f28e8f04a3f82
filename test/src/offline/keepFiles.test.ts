import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {keepFiles} from "../../../src/offline/keepFiles.js";
import {siteCaches} from "../../../src/offline/siteCaches.js";
import {fakeCaches} from "./fakeCaches.js";

const root = "https://films.example/a/";
const paths = (count: number) => Array.from({length: count}, (_, i) => `page-${i}.html`);
let fake: ReturnType<typeof fakeCaches>;
const asked: string[] = [];

beforeEach(() => {
  fake = fakeCaches();
  asked.length = 0;
  vi.stubGlobal("caches", fake.storage);
  vi.stubGlobal("fetch", async (url: string, {signal}: {signal?: AbortSignal} = {}) => {
    signal?.throwIfAborted();
    asked.push(url);
    return new Response(`text of ${url}`);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("keeping files", () => {
  it("fetches each once, tells how far it is, and goes on where it was stopped", async () => {
    const cache = await siteCaches(root).open("1");
    const stopping = new AbortController();
    const told: number[] = [];
    const onProgress = (kept: number) => {
      told.push(kept);
      if (kept === 10) stopping.abort();
    };
    const options = {signal: stopping.signal, onProgress};
    await expect(keepFiles(cache, root, paths(40), options)).rejects.toThrow(/abort/i);
    const before = asked.length;
    expect(before).toBeGreaterThanOrEqual(10);
    expect(before).toBeLessThan(40);
    await keepFiles(cache, root, paths(40), {onProgress: (kept) => told.push(kept)});
    expect(new Set(asked).size).toBe(40);
    expect(asked.length - before).toBeLessThanOrEqual(30);
    expect(told.at(-1)).toBe(40);
    expect(asked.slice(0, 5)).toEqual(paths(5).map((path) => root + path));
    expect((await cache.keys()).length).toBe(40);
  });

  it("takes from another version what has the same hash, and nothing else", async () => {
    const own = siteCaches(root);
    const former = await own.open("1");
    for (const path of ["_import/a.1.js", "month.html"])
      await former.put(root + path, new Response("former"));
    const cache = await own.open("2");
    await keepFiles(cache, root, ["_import/a.1.js", "month.html"]);
    expect(asked).toEqual([`${root}month.html`]);
    expect(await (await cache.match(`${root}_import/a.1.js`))?.text()).toBe("former");
    expect(await (await cache.match(`${root}month.html`))?.text()).toContain("text of");
  });

  it("fails with the address where the host does not have a file, and asks for no more", async () => {
    vi.stubGlobal("fetch", async (url: string) => {
      asked.push(url);
      return new Response("", {status: 404});
    });
    const cache = await siteCaches(root).open("1");
    await expect(keepFiles(cache, root, paths(40))).rejects.toThrow(
      /^https:\/\/films\.example\/a\/page-\d+\.html: 404$/,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked.length).toBeLessThan(15);
    expect(await cache.keys()).toEqual([]);
  });
});

describe("the caches of a site", () => {
  it("are its own, though another site stands on the same host", async () => {
    const [one, other] = [siteCaches(root), siteCaches("https://films.example/b/")];
    await one.markWhole(await one.open("1"));
    expect(await one.isWhole()).toBe(true);
    expect(await other.isWhole()).toBe(false);
    await other.open("1");
    await other.remove();
    expect(await one.find("1")).not.toBeNull();
    expect(await other.find("1")).toBeNull();
    await one.open("2");
    await one.remove("2");
    expect(await one.find("1")).toBeNull();
    expect(await one.find("2")).not.toBeNull();
    expect(await one.isWhole()).toBe(false);
  });
});
