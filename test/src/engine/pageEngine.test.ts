import {afterEach, describe, expect, it, vi} from "vitest";
import type {Engine} from "../../../src/engine/engine.js";
import {EngineError} from "../../../src/engine/engineError.js";
import {type EngineState, pageEngine} from "../../../src/engine/pageEngine.js";

const files = {
  worker: {href: "/worker.js"},
  wasm: {href: "/duckdb.wasm"},
  tables: {movies: {href: "/movies.bin", size: 800_000}},
};

function fakeEngine(): Engine & {readonly loaded: string[]; readonly parts: string[]} {
  const loaded: string[] = [];
  const parts: string[] = [];
  return {
    loaded,
    parts,
    addPart: async (table, part) => {
      parts.push(`${table} ${new TextDecoder().decode(part)}`);
    },
    load: async (tables) => {
      loaded.push(...tables);
    },
    query: async () => ({rows: [], milliseconds: 1}),
    columns: async () => {
      throw new TypeError("The column title is not of numbers throughout");
    },
    file: async ({name}, format) => new TextEncoder().encode(`${name} as ${format}`),
    close: async () => undefined,
  };
}

afterEach(() => vi.unstubAllGlobals());

describe("the engine of a page", () => {
  it("does nothing until it is needed", () => {
    const open = vi.fn(async () => fakeEngine());
    const engine = pageEngine(files, open);
    expect(engine.state).toEqual({kind: "idle"});
    expect(open).not.toHaveBeenCalled();
  });

  it("opens once for many queries, with the page's tables, and tells of it", async () => {
    const fake = fakeEngine();
    const open = vi.fn(async () => fake);
    const engine = pageEngine(files, open);
    const states: EngineState[] = [];
    engine.onState((state) => states.push(state));
    await Promise.all([1, 2, 3].map(() => engine.query({sql: "SELECT 1", params: []})));
    expect(open).toHaveBeenCalledExactlyOnceWith({
      worker: "/worker.js",
      wasm: "/duckdb.wasm",
      tables: {movies: "/movies.bin"},
    });
    expect(fake.loaded).toEqual(["movies"]);
    expect(states.map(({kind}) => kind)).toEqual(["idle", "loading", "ready"]);
    expect(states[1]).toEqual({kind: "loading"});
    expect(engine.bytes).toBe(5_000_000);
  });

  it("says what failed and tries again when asked again", async () => {
    const open = vi.fn(async (): Promise<Engine> => fakeEngine());
    open.mockRejectedValueOnce(new Error("no network"));
    const engine = pageEngine(files, open);
    await expect(engine.query({sql: "SELECT 1", params: []})).rejects.toThrow(new EngineError("no network"));
    expect(engine.state).toEqual({kind: "failed", message: "no network"});
    await engine.start();
    expect(engine.state.kind).toBe("ready");
  });

  it("warms up without throwing, and not at all for a visitor who saves data", async () => {
    const open = vi.fn(async (): Promise<Engine> => Promise.reject(new Error("no network")));
    vi.stubGlobal("navigator", {connection: {saveData: true}});
    pageEngine(files, open).warmUp();
    expect(open).not.toHaveBeenCalled();

    vi.stubGlobal("navigator", {});
    const engine = pageEngine(files, open);
    engine.warmUp();
    await vi.waitFor(() => expect(engine.state.kind).toBe("failed"));
  });

  it("guesses for a visitor who saves data only once it is ready anyway", async () => {
    vi.stubGlobal("navigator", {connection: {saveData: true}});
    const engine = pageEngine(files, async () => fakeEngine());
    expect(engine.mayGuess()).toBe(false);
    await engine.start();
    expect(engine.mayGuess()).toBe(true);
    vi.stubGlobal("navigator", {});
    expect(pageEngine(files, async () => fakeEngine()).mayGuess()).toBe(true);
  });

  it("fetches a part of a table once, however often it is asked for, and again after a failure", async () => {
    const fake = fakeEngine();
    const engine = pageEngine(files, async () => fake);
    const fetched = vi.fn(async (url: string) => new Response(`rows of ${url}`));
    fetched.mockImplementationOnce(async () => new Response("", {status: 404, statusText: "Not Found"}));
    vi.stubGlobal("fetch", fetched);
    await expect(engine.addPart("recommendations", "/07.bin")).rejects.toThrow("/07.bin: 404 Not Found");
    await Promise.all([1, 2].map(() => engine.addPart("recommendations", "/07.bin")));
    await engine.addPart("recommendations", "/08.bin");
    expect(fake.parts).toEqual(["recommendations rows of /07.bin", "recommendations rows of /08.bin"]);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it("starts for columns and files as well, and tells of what fails", async () => {
    const engine = pageEngine(files, async () => fakeEngine());
    const query = {name: "someFilms", sql: "SELECT 1 AS n", params: [], tables: []};
    expect(new TextDecoder().decode(await engine.file(query, "csv"))).toBe("someFilms as csv");
    expect(engine.state.kind).toBe("ready");
    await expect(engine.columns<{n: number}>(query)).rejects.toThrow(
      new EngineError("The column title is not of numbers throughout"),
    );
  });

  it("stops telling a listener that has left", async () => {
    const engine = pageEngine(files, async () => fakeEngine());
    const states: string[] = [];
    engine.onState(({kind}) => states.push(kind))();
    await engine.start();
    expect(states).toEqual(["idle"]);
  });
});
