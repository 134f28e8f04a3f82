import type {Query, Runnable} from "../queries/query.js";
import type {PartedTableName, WholeTableName} from "../queries/tableNames.js";
import type {Answer, Engine, NumberColumn} from "./engine.js";
import {type EngineError, statementError} from "./engineError.js";
import {fetchFile} from "./fetchFile.js";
import {compressedWasm} from "./openDatabase.js";
import {type EngineSources, openEngine} from "./openEngine.js";
import {type Watchdog, watchdog} from "./watchdog.js";

export type EngineState =
  | {readonly kind: "idle"}
  /** Bytes that have come, of `bytes`; told again with every piece. */
  | {readonly kind: "loading"; readonly loaded: number}
  | {readonly kind: "ready"; readonly milliseconds: number}
  | {readonly kind: "failed"; readonly error: EngineError};

/** An engine that is open, with the parts of tables that it holds, by their address. */
interface Running {
  readonly engine: Engine;
  readonly dog: Watchdog;
  readonly parts: Map<string, Promise<void>>;
}

/**
 * The engine of a page: loaded when it is first needed, and again when it is asked after it broke. No question to it stays
 * open for ever.
 */
export interface PageEngine {
  readonly state: EngineState;
  /** About how much crosses the network when the engine and the page's tables are loaded. */
  readonly bytes: number;
  /** Loads the engine and the page's tables; after a failure, tries again. */
  start(): Promise<void>;
  /** `start()` before anyone has asked: not for visitors who save data. Never throws. */
  warmUp(): void;
  /** Whether a query that nobody asked for may run: the engine is ready, or the visitor does not save data. */
  mayGuess(): boolean;
  /**
   * Starts when needed.
   * @throws {EngineError} where the engine cannot be loaded, breaks or says nothing for long, or the statement fails
   */
  query<Row>(query: Runnable<Row>): Promise<Answer<Row>>;
  /**
   * Columns of numbers without a null; starts when needed.
   * @throws {EngineError} likewise, and where a column is none of numbers
   */
  columns<Row extends object>(query: Runnable<Row>): Promise<Readonly<Record<keyof Row, NumberColumn>>>;
  /**
   * The rows of a query as the bytes of a Parquet file; starts when needed.
   * @throws {EngineError}
   */
  parquet(query: Query<unknown>): Promise<Uint8Array>;
  /**
   * Fetches a part of a table and adds it, each once; starts when needed.
   * @throws {EngineError}
   */
  addPart(table: PartedTableName, url: string): Promise<void>;
  /** Calls the listener at once with the present state, then with each new one; gives the way to stop. */
  onState(listener: (state: EngineState) => void): () => void;
}

interface File {
  readonly href: string;
  readonly size?: number;
}

/** @param open opens the engine; replaced in tests */
export function pageEngine(
  files: {
    readonly worker: File;
    readonly wasm: File;
    readonly tables: Readonly<Partial<Record<WholeTableName, File>>>;
    readonly version?: string;
  },
  open: (sources: EngineSources, dog: Watchdog) => Promise<Engine> = openEngine,
): PageEngine {
  const tables = Object.entries(files.tables);
  const bytes = tables.reduce((sum, [, file]) => sum + (file.size ?? 0), compressedWasm);
  const sources: EngineSources = {
    worker: files.worker.href,
    wasm: files.wasm.href,
    version: files.version ?? "",
    tables: Object.fromEntries(tables.map(([name, file]) => [name, file.href])),
  };
  const listeners = new Set<(state: EngineState) => void>();
  let state: EngineState = {kind: "idle"};
  let running: Promise<Running> | null = null;

  function enter(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  async function load(dog: Watchdog): Promise<Running> {
    const begun = performance.now();
    enter({kind: "loading", loaded: 0});
    const opened = await open(sources, dog);
    await opened.load(tables.map(([name]) => name as WholeTableName));
    dog.signal.throwIfAborted();
    enter({kind: "ready", milliseconds: performance.now() - begun});
    return {engine: opened, dog, parts: new Map()};
  }

  function start(): Promise<Running> {
    const dog = watchdog(
      (error) => {
        // Nothing of this engine is used again: who asks next opens another.
        running = null;
        enter({kind: "failed", error});
      },
      (came) => {
        if (state.kind === "loading") enter({kind: "loading", loaded: state.loaded + came});
      },
    );
    return work(dog, load(dog), true);
  }

  /** Waits for an engine's work; where the engine is gone with it, ends it. */
  async function work<Result>(dog: Watchdog, job: Promise<Result>, fatal = false): Promise<Result> {
    try {
      return await dog.guard(job);
    } catch (cause) {
      const error = statementError(cause);
      if (fatal || error.reason === "lost") dog.end(error);
      throw error;
    }
  }

  function ensure(): Promise<Running> {
    running ??= start();
    return running;
  }

  async function ask<Result>(job: (engine: Engine) => Promise<Result>): Promise<Result> {
    const {engine, dog} = await ensure();
    return work(dog, job(engine));
  }

  return {
    bytes,
    get state() {
      return state;
    },
    async start() {
      await ensure();
    },
    warmUp() {
      if (savesData()) return;
      // The state tells of a failure.
      ensure().catch(() => undefined);
    },
    mayGuess: () => state.kind === "ready" || !savesData(),
    query: <Row>(query: Runnable<Row>) => ask((engine) => engine.query<Row>(query)),
    columns: <Row extends object>(query: Runnable<Row>) => ask((engine) => engine.columns<Row>(query)),
    parquet: (query) => ask((engine) => engine.parquet(query)),
    async addPart(table, url) {
      const {engine, dog, parts} = await ensure();
      if (!parts.has(url)) {
        const part = fetchFile(url).then((bytes) => work(dog, engine.addPart(table, url, bytes)));
        parts.set(url, part);
        // What failed can be asked for again.
        part.catch(() => parts.delete(url));
      }
      await parts.get(url);
    },
    onState(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether the visitor saves data, or the device has less than a gigabyte of memory, as far as the browser says so. */
function savesData(): boolean {
  const {connection, deviceMemory = 8} = navigator as Navigator & {
    readonly connection?: {readonly saveData?: boolean};
    readonly deviceMemory?: number;
  };
  return connection?.saveData === true || deviceMemory < 1;
}
