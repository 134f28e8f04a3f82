import {afterEach, describe, expect, it, vi} from "vitest";
import {fetchFile, fetchJson} from "../../../src/engine/fetchFile.js";
import {patience, watchdog} from "../../../src/engine/watchdog.js";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A file that comes piece by piece, and never ends. */
function endless(url: string, {signal}: RequestInit): Promise<Response> {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(url));
      signal?.addEventListener("abort", () => stream.error(signal.reason));
    },
  });
  return Promise.resolve(new Response(body));
}

describe("a file of the site", () => {
  it("is fetched whole", async () => {
    vi.stubGlobal("fetch", async () => new Response('{"films": 3}'));
    expect(new TextDecoder().decode(await fetchFile("/a"))).toBe('{"films": 3}');
    expect(await fetchJson<{films: number}>("/a")).toEqual({films: 3});
  });

  it("feeds the watchdog with every piece", async () => {
    const dog = watchdog();
    const feed = vi.spyOn(dog, "feed");
    vi.stubGlobal("fetch", async () => new Response("abc"));
    await fetchFile("/a", dog);
    expect(feed).toHaveBeenCalled();
  });

  it("is given up where it stalls, before its first piece and between two", async () => {
    vi.useFakeTimers();
    for (const stalls of [endless, () => new Promise<never>(() => {})]) {
      vi.stubGlobal("fetch", stalls);
      const wait = expect(fetchFile("/a")).rejects.toMatchObject({name: "EngineError", reason: "silent"});
      await vi.advanceTimersByTimeAsync(patience + 5_000);
      await wait;
    }
  });

  it("says where the visitor is offline, and only there", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
    vi.stubGlobal("navigator", {onLine: true});
    await expect(fetchFile("/a")).rejects.toMatchObject({reason: "failed", message: "Failed to fetch"});
    vi.stubGlobal("navigator", {onLine: false});
    await expect(fetchFile("/a")).rejects.toMatchObject({name: "EngineError", reason: "offline"});
    vi.stubGlobal("fetch", async () => new Response("", {status: 404, statusText: "Not Found"}));
    await expect(fetchFile("/a")).rejects.toMatchObject({reason: "failed", message: "/a: 404 Not Found"});
  });
});
