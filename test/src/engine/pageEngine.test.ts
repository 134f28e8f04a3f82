import {afterEach, describe, expect, it, vi} from "vitest";
import type {Engine} from "../../../src/engine/engine.js";
import {EngineError} from "../../../src/engine/engineError.js";
import {type EngineState, pageEngine} from "../../../src/engine/pageEngine.js";
import {patience, type Watchdog} from "../../../src/engine/watchdog.js";

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
    addPart: async (table, _, part) => {
      parts.push(`${table} ${new TextDecoder().decode(part)}`);
    },
    load: async (tables) => {
      loaded.push(...tables);
    },
    query: async () => ({rows: [], milliseconds: 1}),
    columns: async () => {
      throw new TypeError("The column title is not of numbers throughout");
    },
    parquet: async ({name}) => new TextEncoder().encode(`${name} as Parquet`),
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
    expect(open).toHaveBeenCalledExactlyOnceWith(
      {worker: "/worker.js", wasm: "/duckdb.wasm", version: "", tables: {movies: "/movies.bin"}},
      expect.anything(),
    );
    expect(fake.loaded).toEqual(["movies"]);
    expect(states.map(({kind}) => kind)).toEqual(["idle", "loading", "ready"]);
    expect(states[1]).toEqual({kind: "loading", loaded: 0});
    expect(engine.bytes).toBe(5_000_000);
  });

  it("says what failed and tries again when asked again", async () => {
    const open = vi.fn(async (): Promise<Engine> => fakeEngine());
    open.mockRejectedValueOnce(new Error("no network"));
    const engine = pageEngine(files, open);
    await expect(engine.query({sql: "SELECT 1", params: []})).rejects.toThrow(new EngineError("no network"));
    expect(engine.state).toEqual({kind: "failed", error: new EngineError("no network")});
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
    expect(new TextDecoder().decode(await engine.parquet(query))).toBe("someFilms as Parquet");
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

  describe("that breaks", () => {
    const one = {sql: "SELECT 1", params: []};
    const never = () => new Promise<never>(() => {});
    /** Opens engines that answer nothing; gives the watchdog of each. */
    function opened(first: Partial<Engine>) {
      const dogs: Watchdog[] = [];
      const engine = pageEngine(files, async (_, dog) => {
        dogs.push(dog);
        return dogs.length === 1 ? {...fakeEngine(), ...first} : fakeEngine();
      });
      return {engine, dogs};
    }
    const failsWith = (wait: Promise<unknown>, reason: string) =>
      expect(wait).rejects.toMatchObject({name: "EngineError", reason});

    it("rejects all that is pending, and the next question opens another", async () => {
      const {engine, dogs} = opened({query: never, columns: never, parquet: never, addPart: never});
      vi.stubGlobal("fetch", async () => new Response("rows"));
      await engine.start();
      const pending = [
        engine.query(one),
        engine.columns<{n: number}>(one),
        engine.parquet({...one, name: "one", tables: []}),
        engine.addPart("recommendations", "/07.bin"),
      ].map((wait) => failsWith(wait, "lost"));
      await new Promise((resolve) => setTimeout(resolve));
      dogs[0]?.end(new EngineError("The worker broke", "lost"));
      await Promise.all(pending);
      expect(engine.state).toMatchObject({kind: "failed", error: {reason: "lost"}});
      expect(await engine.query(one)).toMatchObject({rows: []});
      await engine.addPart("recommendations", "/07.bin");
      expect([engine.state.kind, dogs.length]).toEqual(["ready", 2]);
    });

    it("is given up where it says nothing for long, while it opens and while it answers", async () => {
      vi.useFakeTimers();
      for (const silent of [{load: never}, {query: never}]) {
        const {engine, dogs} = opened(silent);
        const wait = failsWith(engine.query(one), "silent");
        await vi.advanceTimersByTimeAsync(patience + 5_000);
        await wait;
        expect(dogs[0]?.signal.aborted).toBe(true);
        expect(engine.state).toMatchObject({kind: "failed", error: {reason: "silent"}});
        expect(await engine.query(one)).toMatchObject({rows: []});
      }
      vi.useRealTimers();
    });

    it.each([
      Object.assign(new Error("memory access out of bounds"), {name: "RuntimeError"}),
      new RangeError("Array buffer allocation failed"),
      new Error("Out of Memory Error: could not allocate block of 262144 bytes"),
    ])("for want of memory is not used again: %s", async (error) => {
      const {engine, dogs} = opened({query: () => Promise.reject(error)});
      await failsWith(engine.query(one), "lost");
      expect(await engine.query(one)).toMatchObject({rows: []});
      expect(dogs).toHaveLength(2);
    });

    it("is not one whose statement fails", async () => {
      const {engine, dogs} = opened({query: () => Promise.reject(new Error("Binder Error: no such column"))});
      await failsWith(engine.query(one), "failed");
      await failsWith(engine.query(one), "failed");
      expect([engine.state.kind, dogs.length]).toEqual(["ready", 1]);
    });

    it("while it opens takes its worker with it", async () => {
      const {engine, dogs} = opened({
        load: () => Promise.reject(new EngineError("Failed to fetch", "offline")),
      });
      await failsWith(engine.start(), "offline");
      expect(dogs[0]?.signal.aborted).toBe(true);
      await engine.start();
      expect(engine.state.kind).toBe("ready");
    });
  });
});
