import type {Query, Runnable} from "../queries/query.js";
import type {Answer, Engine, FileFormat, NumberColumn, PartedTableName, WholeTableName} from "./engine.js";
import {EngineError} from "./engineError.js";
import {type EngineSources, fetchFile, openEngine} from "./openEngine.js";

export type EngineState =
  | {readonly kind: "idle"}
  | {readonly kind: "loading"}
  | {readonly kind: "ready"; readonly milliseconds: number}
  | {readonly kind: "failed"; readonly message: string};

/** The engine of a page: loaded once, when it is first needed. */
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
   * @throws {EngineError} where the engine cannot be loaded or the statement fails
   */
  query<Row>(query: Runnable<Row>): Promise<Answer<Row>>;
  /**
   * Columns of numbers without a null; starts when needed.
   * @throws {EngineError} likewise, and where a column is none of numbers
   */
  columns<Row extends object>(query: Runnable<Row>): Promise<Readonly<Record<keyof Row, NumberColumn>>>;
  /**
   * The rows of a query as the bytes of a file; starts when needed.
   * @throws {EngineError}
   */
  file(query: Query<unknown>, format: FileFormat): Promise<Uint8Array>;
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

/** What of the engine's 18 MB crosses the network with gzip. */
const compressedWasm = 4_200_000;

/** @param open opens the engine; replaced in tests */
export function pageEngine(
  files: {
    readonly worker: File;
    readonly wasm: File;
    readonly tables: Readonly<Partial<Record<WholeTableName, File>>>;
  },
  open: (sources: EngineSources) => Promise<Engine> = openEngine,
): PageEngine {
  const tables = Object.entries(files.tables);
  const bytes = tables.reduce((sum, [, file]) => sum + (file.size ?? 0), compressedWasm);
  const sources: EngineSources = {
    worker: files.worker.href,
    wasm: files.wasm.href,
    tables: Object.fromEntries(tables.map(([name, file]) => [name, file.href])),
  };
  const listeners = new Set<(state: EngineState) => void>();
  let state: EngineState = {kind: "idle"};
  let engine: Promise<Engine> | null = null;
  const parts = new Map<string, Promise<void>>();

  function enter(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  async function load(): Promise<Engine> {
    const start = performance.now();
    enter({kind: "loading"});
    try {
      const opened = await open(sources);
      await opened.load(tables.map(([name]) => name as WholeTableName));
      enter({kind: "ready", milliseconds: performance.now() - start});
      return opened;
    } catch (error) {
      engine = null;
      enter({kind: "failed", message: error instanceof Error ? error.message : String(error)});
      throw error;
    }
  }

  function ensure(): Promise<Engine> {
    engine ??= load();
    return engine;
  }

  async function ask<Result>(job: (opened: Engine) => Promise<Result>): Promise<Result> {
    try {
      return await job(await ensure());
    } catch (error) {
      throw engineError(error);
    }
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
    query: <Row>(query: Runnable<Row>) => ask((opened) => opened.query<Row>(query)),
    columns: <Row extends object>(query: Runnable<Row>) => ask((opened) => opened.columns<Row>(query)),
    file: (query, format) => ask((opened) => opened.file(query, format)),
    async addPart(table, url) {
      if (!parts.has(url)) {
        const part = Promise.all([ensure(), fetchFile(url)]).then(([opened, bytes]) =>
          opened.addPart(table, bytes),
        );
        parts.set(url, part);
        // What failed can be asked for again.
        part.catch(() => parts.delete(url));
      }
      try {
        await parts.get(url);
      } catch (error) {
        throw engineError(error);
      }
    },
    onState(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}

function engineError(cause: unknown): EngineError {
  return new EngineError(cause instanceof Error ? cause.message : String(cause), {cause});
}

function savesData(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true;
}
