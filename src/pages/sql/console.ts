import type {AsyncDuckDB, AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {EngineError, statementError} from "../../engine/engineError.js";
import {fetchFile} from "../../engine/fetchFile.js";
import {compressedWasm, openDatabase} from "../../engine/openDatabase.js";
import {type Watchdog, watchdog} from "../../engine/watchdog.js";
import {foldMacro} from "../../shared/foldMacro.js";
import {sqlString} from "../../shared/sqlString.js";
import {mostRows} from "./bounds.js";
import {namedTables} from "./namedTables.js";
import type {OwnTable} from "./ownTable.js";
import {type Refusal, refusal} from "./refusal.js";
import {type SqlFault, sqlFault} from "./sqlError.js";
import {quotedName} from "./sqlName.js";
import {type ArrowBatch, type ArrowField, isUnreadable, type SqlResult, sqlResult} from "./sqlResult.js";
import {type Statement, statements} from "./statements.js";

/** A table of the site: where its file is, and how large. */
export interface SiteTable {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  /** The column that searches look into: `fold(title) AS title_key`; null where there is none. */
  readonly key: string | null;
}

/** What became of a text that was run. */
export type Outcome =
  | {readonly kind: "rows"; readonly result: SqlResult; readonly statement: Statement}
  /** A statement that changes something; how many rows, where it says so. */
  | {readonly kind: "done"; readonly changed: number | null; readonly milliseconds: number}
  | {readonly kind: "empty"}
  | {readonly kind: "refused"; readonly refusal: Refusal; readonly statement: Statement}
  | {readonly kind: "fault"; readonly fault: SqlFault; readonly statement: Statement}
  | {readonly kind: "cancelled"}
  /** It needed more memory than it may have; the engine has been given up, and with it tables that were made in it. */
  | {readonly kind: "memory"}
  | {readonly kind: "failed"; readonly error: EngineError};

/** Bytes that have come of what the present query needs; null while nothing is loaded. */
export type Loading = {readonly loaded: number; readonly of: number} | null;

export interface Console {
  /**
   * Runs the statements of a text, one after the other, and gives the last one's result, or the first fault. Loads the engine
   * when it is first needed, and tables as statements name them. One text at a time.
   */
  run(text: string): Promise<Outcome>;
  /** Stops what is running: the statement, or the engine with it where that does not answer. */
  cancel(): void;
  /** The rows of a statement as the bytes of a Parquet file, as many as `run` fetches; runs it again. */
  parquet(statement: Statement): Promise<Uint8Array>;
  /** Tables of the visitor's own, loaded when a statement names them; of one name the last counts. */
  add(table: OwnTable): void;
  /** The columns of a table that is loaded. */
  columnsOf(name: string): Promise<readonly {readonly name: string; readonly type: string}[]>;
}

/** More bytes of a result are not fetched. */
const mostBytes = 256_000_000;
/** Milliseconds in which a statement has to stop before the engine is given up. */
const stopsWithin = 4000;

interface Open {
  readonly database: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly dog: Watchdog;
  /** Site's tables that have a view, own ones that are loaded. */
  readonly views: Set<string>;
  readonly own: Map<string, OwnTable>;
}

const changing = /^(create|insert|update|delete|drop|alter|truncate)$/i;

/**
 * @param onLoading is told of bytes that come
 */
export function createConsole(
  sources: {
    readonly worker: string;
    readonly wasm: string;
    readonly tables: readonly SiteTable[];
    /** Bytes that the engine may take. */
    readonly memory: number;
  },
  onLoading: (loading: Loading) => void,
): Console {
  const siteNames = [...sources.tables.map(({name}) => name), "fold"];
  const own = new Map<string, OwnTable>();
  let open: Promise<Open> | null = null;
  let running: {cancelled: boolean; readonly stop: AbortController} | null = null;
  let loading: {loaded: number; of: number} | null = null;
  let openDog: Watchdog | null = null;

  function came(bytes: number): void {
    if (loading === null) return;
    loading.loaded += bytes;
    onLoading({...loading, loaded: Math.min(loading.loaded, loading.of)});
  }

  async function start(): Promise<Open> {
    const dog = watchdog(() => {
      open = null;
      openDog = null;
    }, came);
    openDog = dog;
    const job = async (): Promise<Open> => {
      const {database} = await openDatabase(
        {
          wasm: sources.wasm,
          // Of this page alone: it may be stopped, and holds the visitor's own tables.
          worker: async () => ({worker: new Worker(sources.worker), once: (_, work) => work()}),
          config: {query: {castTimestampToDate: false}},
        },
        dog,
      );
      const connection = await database.connect();
      for (const sql of [
        foldMacro(),
        `SET memory_limit='${Math.round(sources.memory / 1e6)}MB'`,
        "SET autoinstall_known_extensions=false",
        "SET autoload_known_extensions=false",
        "SET lock_configuration=true",
      ])
        await connection.query(sql);
      return {database, connection, dog, views: new Set(), own: new Map()};
    };
    try {
      return await dog.guard(job());
    } catch (error) {
      dog.end(statementError(error));
      throw error;
    }
  }

  async function load(parts: readonly Statement[]): Promise<Open> {
    const tokens = parts.flatMap((statement) => statement.tokens);
    const named = namedTables(
      tokens,
      sources.tables.map(({name}) => name),
    ).map((name) => sources.tables.find((table) => table.name === name)!);
    const ownNamed = namedTables(tokens, [...own.keys()]).map((name) => own.get(name)!);
    const known = open === null ? null : await open;
    const missing = named.filter(({name}) => known?.views.has(name) !== true);
    const bytes = missing.reduce((sum, table) => sum + table.bytes, known === null ? compressedWasm : 0);
    if (bytes > 0) {
      loading = {loaded: 0, of: bytes};
      onLoading(loading);
    }
    try {
      open ??= start();
      const opened = await open;
      await opened.dog.guard(Promise.all(missing.map((table) => loadSite(opened, table))));
      for (const table of ownNamed)
        if (opened.own.get(table.name) !== table) await opened.dog.guard(loadOwn(opened, table));
      return opened;
    } finally {
      loading = null;
      onLoading(null);
    }
  }

  /** A view over the file: nothing can change it, and a query reads only the columns that it names. */
  async function loadSite({database, connection, dog, views}: Open, table: SiteTable): Promise<void> {
    const file = `${table.name}.parquet`;
    await database.registerFileBuffer(file, await fetchFile(table.url, dog));
    const key = table.key === null ? "" : `, ${table.key}`;
    await connection.query(
      `CREATE OR REPLACE VIEW "${table.name}" AS SELECT *${key} FROM parquet_scan('${file}')`,
    );
    views.add(table.name);
  }

  async function loadOwn({database, connection, own: loaded}: Open, table: OwnTable): Promise<void> {
    const file = `own ${table.name}.${table.form}`;
    const target = quotedName(table.name);
    await database.registerFileBuffer(file, await table.read());
    try {
      if (table.form === "json") {
        await connection.query(`DROP TABLE IF EXISTS ${target}`);
        await connection.insertJSONFromPath(file, {name: table.name, create: true});
      } else {
        await connection.query(`CREATE OR REPLACE TABLE ${target} AS SELECT * FROM ${scanOf(table, file)}`);
      }
      loaded.set(table.name, table);
    } finally {
      await database.dropFile(file);
    }
  }

  async function ask(
    opened: Open,
    statement: Statement,
    at: {readonly cancelled: boolean},
  ): Promise<Outcome> {
    const {connection} = opened;
    const begun = performance.now();
    const isChange = changing.test(statement.tokens[0]!.text);
    const {fields, batches, rowCount, capped} = await fetched(connection, statement, at);
    if (at.cancelled) return {kind: "cancelled"};
    const milliseconds = performance.now() - begun;
    if (isChange) {
      const count = fields[0]?.name === "Count" ? batches[0]?.getChildAt(0)?.get(0) : undefined;
      return {
        kind: "done",
        changed: count === undefined || count === null ? null : Number(count),
        milliseconds,
      };
    }
    return {
      kind: "rows",
      statement,
      result: sqlResult(fields, batches, {rowCount, capped, milliseconds}),
    };
  }

  function faultOf(cause: unknown, statement: Statement): Outcome {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (/out of memory|bad_alloc|allocation failed/i.test(message) || cause instanceof RangeError) {
      openDog?.end(new EngineError(message, "lost"));
      return {kind: "memory"};
    }
    const error = statementError(cause);
    if (error.reason === "lost") openDog?.end(error);
    if (error.reason !== "failed") return {kind: "failed", error};
    return {kind: "fault", fault: sqlFault(message, statement), statement};
  }

  async function runAll(text: string, at: {readonly cancelled: boolean}): Promise<Outcome> {
    const parts = statements(text);
    for (const statement of parts) {
      const refused = refusal(statement.tokens, siteNames);
      if (refused !== null) return {kind: "refused", refusal: refused, statement};
    }
    if (parts.length === 0) return {kind: "empty"};
    let opened: Open;
    try {
      opened = await load(parts);
    } catch (cause) {
      if (at.cancelled) return {kind: "cancelled"};
      if (cause instanceof EngineError) return {kind: "failed", error: cause};
      return faultOf(cause, parts[0]!);
    }
    let outcome: Outcome = {kind: "empty"};
    for (const statement of parts) {
      if (at.cancelled) return {kind: "cancelled"};
      try {
        // A statement may take longer than the watchdog's patience: it is the visitor who ends it.
        outcome = await whileOpen(opened, ask(opened, statement, at));
      } catch (cause) {
        return at.cancelled ? {kind: "cancelled"} : faultOf(cause, statement);
      }
    }
    return outcome;
  }

  return {
    async run(text) {
      const at = {cancelled: false, stop: new AbortController()};
      running = at;
      try {
        return await runAll(text, at);
      } finally {
        if (running === at) running = null;
      }
    },
    cancel() {
      const at = running;
      if (at === null) return;
      at.cancelled = true;
      const end = () => openDog?.end(new EngineError("The visitor has stopped it", "failed"));
      if (loading !== null) {
        end();
        return;
      }
      open?.then(({connection}) => connection.cancelSent()).catch(() => undefined);
      setTimeout(() => {
        if (running === at) end();
      }, stopsWithin);
    },
    async parquet(statement) {
      const {database, connection} = await load([statement]);
      const name = "result.parquet";
      await database.registerFileBuffer(name, new Uint8Array(0));
      try {
        await connection.query(
          `COPY (SELECT * FROM (${statement.sql}\n) LIMIT ${mostRows}) TO '${name}' (FORMAT parquet, COMPRESSION zstd)`,
        );
        return await database.copyFileToBuffer(name);
      } finally {
        await database.dropFile(name);
      }
    },
    add(table) {
      own.set(table.name, table);
    },
    async columnsOf(name) {
      if (open === null) return [];
      const {connection} = await open;
      const table = await connection.query(`DESCRIBE ${quotedName(name)}`);
      return table.toArray().map((row: {toJSON(): unknown}) => {
        const {column_name, column_type} = row.toJSON() as Readonly<Record<string, unknown>>;
        return {name: String(column_name), type: String(column_type)};
      });
    },
  };
}

/** Waits for work as long as the engine lives. */
function whileOpen<Result>({dog}: Open, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(dog.signal.reason);
    if (dog.signal.aborted) gone();
    dog.signal.addEventListener("abort", gone);
    work.then(resolve, reject).finally(() => dog.signal.removeEventListener("abort", gone));
  });
}

interface Fetched {
  readonly fields: readonly ArrowField[];
  readonly batches: readonly ArrowBatch[];
  readonly rowCount: number;
  readonly capped: boolean;
}

async function fetched(
  connection: AsyncDuckDBConnection,
  {sql, tokens}: Statement,
  at: {readonly cancelled: boolean},
): Promise<Fetched> {
  if (tokens[0]?.text.toLowerCase() === "pivot") return pivoted(connection, sql);
  const reader = await connection.send(sql);
  await reader.open();
  const fields = fieldsOf(reader.schema);
  const unread = fields.filter(({type}) => isUnreadable(type));
  if (unread.length > 0) {
    await reader.cancel();
    const texts = unread.map(({name}) => `${quotedName(name)}::VARCHAR AS ${quotedName(name)}`);
    const cast = `SELECT * REPLACE (${texts.join(", ")}) FROM (${sql}\n)`;
    return fetched(connection, {sql: cast, tokens: [], from: 0}, at);
  }
  const batches: ArrowBatch[] = [];
  let [rowCount, bytes] = [0, 0];
  let capped = false;
  for await (const batch of reader) {
    if (at.cancelled) break;
    if (rowCount === mostRows) {
      capped = batch.numRows > 0;
      break;
    }
    batches.push(batch as ArrowBatch);
    rowCount += batch.numRows;
    bytes += batch.data.byteLength;
    capped = rowCount > mostRows || bytes > mostBytes;
    if (capped) break;
  }
  return {fields, batches, rowCount: Math.min(rowCount, mostRows), capped};
}

/** PIVOT is two statements to the engine, which it runs in one go only. */
async function pivoted(connection: AsyncDuckDBConnection, sql: string): Promise<Fetched> {
  const table = await connection.query(sql);
  return {
    fields: fieldsOf(table.schema),
    batches: table.batches as unknown as readonly ArrowBatch[],
    rowCount: Math.min(table.numRows, mostRows),
    capped: table.numRows > mostRows,
  };
}

function fieldsOf(schema: {readonly fields: readonly object[]}): readonly ArrowField[] {
  return schema.fields as readonly ArrowField[];
}

function scanOf({form, columns}: OwnTable, file: string): string {
  const name = sqlString(file);
  if (form === "parquet") return `parquet_scan(${name})`;
  if (columns === null) return `read_csv_auto(${name}, SAMPLE_SIZE=-1)`;
  const types = columns.map((column) => `${sqlString(column.name)}: '${column.type}'`);
  return `read_csv(${name}, columns={${types.join(", ")}}, header=true, delim=',', quote='"', escape='"', nullstr='\\N')`;
}
