import type {Query, Runnable} from "../queries/query.js";
import {sqlText} from "../queries/sqlText.js";
import type {PartedTableName, WholeTableName} from "../queries/tableNames.js";
import {foldMacro} from "../shared/foldMacro.js";

export type Value = string | number | boolean | null | readonly Value[] | {readonly [field: string]: Value};

export interface Answer<Row> {
  readonly rows: readonly Row[];
  /** How long the query took, without what came before it. */
  readonly milliseconds: number;
}

/** A column of numbers as it stands in memory. */
export type NumberColumn = Int32Array | Float64Array | Uint32Array | Int16Array | Uint8Array | Int8Array;

export interface Engine {
  /** Makes tables out of the snapshot's Parquet files; those that exist stay. */
  load(tables: readonly WholeTableName[]): Promise<void>;
  /**
   * Adds the rows of a Parquet file to a table, which it makes where there is none yet; for a table that comes in parts because
   * a page needs few of its rows. No two rows of it may be the same.
   * @param name of the part
   */
  addPart(table: PartedTableName, name: string, part: Uint8Array): Promise<void>;
  /**
   * Runs one statement. BIGINT comes as number, DATE as milliseconds since 1970 UTC, a list as array, a struct as object;
   * HUGEINT (what a sum of integers is) comes as no number: cast it `::double`.
   */
  query<Row = Readonly<Record<string, Value>>>(query: Runnable<Row>): Promise<Answer<Row>>;
  /**
   * Runs one statement and gives its columns whole, without an object for every row.
   * @throws {TypeError} where a column is not of numbers (a BIGINT: cast it `::double`) or holds a null
   */
  columns<Row extends object>(query: Runnable<Row>): Promise<Readonly<Record<keyof Row, NumberColumn>>>;
  /** Runs one statement and gives its rows as a Parquet file. */
  parquet(query: Query<unknown>): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What Arrow's tables and DuckDB's two builds (a worker's in the browser, a blocking one in Node) share. */
interface ResultTable {
  readonly schema: {readonly fields: readonly {readonly name: string | number | symbol}[]};
  toArray(): readonly {toJSON(): Record<string, unknown>}[];
  getChild(name: string): {readonly nullCount: number; toArray(): unknown} | null;
}
interface Statement {
  query(...params: unknown[]): ResultTable | Promise<ResultTable>;
  close(): void | Promise<void>;
}
export interface Connection {
  query(sql: string): ResultTable | Promise<ResultTable>;
  prepare(sql: string): Statement | Promise<Statement>;
  close(): void | Promise<void>;
}
export interface Database {
  registerFileBuffer(name: string, bytes: Uint8Array): unknown;
  copyFileToBuffer(name: string): Uint8Array | Promise<Uint8Array>;
  dropFile(name: string): unknown;
}

/** The casts with which the database has to be opened; without them BIGINT and DECIMAL come as no number. */
export const databaseConfig = {
  query: {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true},
} as const;

/** The column that searches look into: `fold` of the title or of the name. */
export function keyColumn(table: WholeTableName): string {
  return table === "movies" || table === "titles" ? "fold(title) AS title_key" : "fold(name) AS name_key";
}

/**
 * An engine on an open database.
 * @param read gives the bytes of a table's Parquet file
 * @param once does what changes the engine, unless another page has done it; a page may have been left in the middle of it
 */
export async function createEngine(
  database: Database,
  connection: Connection,
  read: (table: WholeTableName) => Promise<Uint8Array>,
  close: () => Promise<void>,
  once: (key: string, job: () => Promise<void>) => Promise<void> = (_, job) => job(),
): Promise<Engine> {
  // Of a connection, so that pages that share the engine do not take each other's files.
  const own = Math.random().toString(36).slice(2);
  await once("fold", async () => {
    await connection.query(foldMacro());
  });
  const loaded = new Map<WholeTableName, Promise<void>>();

  // As a view over the file, the Parquet would be parsed again by every query.
  async function loadTable(table: WholeTableName): Promise<void> {
    await once(`table ${table}`, async () => {
      const file = `${own} ${table}.parquet`;
      await database.registerFileBuffer(file, await read(table));
      await connection.query(
        `CREATE TABLE IF NOT EXISTS "${table}" AS SELECT *, ${keyColumn(table)} FROM parquet_scan('${file}')`,
      );
      await database.dropFile(file);
    });
  }

  async function addPart(table: PartedTableName, name: string, part: Uint8Array): Promise<void> {
    await once(`${table} ${name}`, async () => {
      const file = `${own} part of ${table}.parquet`;
      await database.registerFileBuffer(file, part);
      await connection.query(
        `CREATE TABLE IF NOT EXISTS "${table}" AS SELECT * FROM parquet_scan('${file}') LIMIT 0`,
      );
      await connection.query(
        `INSERT INTO "${table}" SELECT * FROM parquet_scan('${file}') EXCEPT SELECT * FROM "${table}"`,
      );
      await database.dropFile(file);
    });
  }
  // One after the other: parts share the file's name and the table.
  let adding: Promise<void> = Promise.resolve();
  let files = 0;

  return {
    addPart(table, name, part) {
      adding = adding.catch(() => undefined).then(() => addPart(table, name, part));
      return adding;
    },
    async load(tables) {
      for (const table of tables) {
        if (!loaded.has(table)) loaded.set(table, loadTable(table));
      }
      await Promise.all(tables.map((table) => loaded.get(table)));
    },
    async query<Row>({sql, params}: Runnable<Row>) {
      const statement = await connection.prepare(sql);
      try {
        const start = performance.now();
        const table = await statement.query(...params);
        const milliseconds = performance.now() - start;
        return {rows: table.toArray().map((row) => plainRow(row.toJSON()) as Row), milliseconds};
      } finally {
        await statement.close();
      }
    },
    async columns<Row extends object>({sql, params}: Runnable<Row>) {
      const statement = await connection.prepare(sql);
      try {
        const table = await statement.query(...params);
        const named = table.schema.fields.map(({name}) => [name, numbers(table, String(name))]);
        return Object.fromEntries(named) as Record<keyof Row, NumberColumn>;
      } finally {
        await statement.close();
      }
    },
    async parquet(query) {
      const name = `${own} rows ${++files}.parquet`;
      // Node's build would write an unknown name to the disk.
      await database.registerFileBuffer(name, new Uint8Array(0));
      try {
        // COPY takes no parameters.
        await connection.query(
          `COPY (${sqlText(query).replace(/;$/, "")}) TO '${name}' (FORMAT parquet, COMPRESSION zstd)`,
        );
        return await database.copyFileToBuffer(name);
      } finally {
        await database.dropFile(name);
      }
    },
    close,
  };
}

function numbers(table: ResultTable, name: string): NumberColumn {
  const column = table.getChild(name);
  const values = column?.toArray();
  if (column?.nullCount !== 0 || !isNumbers(values)) {
    throw new TypeError(`The column ${name} is not of numbers throughout`);
  }
  return values;
}

function isNumbers(values: unknown): values is NumberColumn {
  return ArrayBuffer.isView(values) && !(values instanceof DataView) && !(values instanceof BigInt64Array);
}

function plainRow(row: Record<string, unknown>): Record<string, Value> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

/** Arrow's lists are vectors, its structs rows; everything else that is left after the casts is plain already. */
function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime();
  if (typeof value === "bigint") return Number(value);
  // A row can be gone through as well, by pairs of a name and a value; and it says of nothing but its fields that it is in it.
  const {toJSON} = value as {readonly toJSON?: unknown};
  if (typeof toJSON === "function") {
    const json: unknown = toJSON.call(value);
    if (!Array.isArray(json)) return plainRow(json as Record<string, unknown>);
  }
  if (typeof value === "object" && Symbol.iterator in value) {
    return Array.from(value as Iterable<unknown>, plainValue);
  }
  throw new TypeError(`A query gave a value of a kind that pages do not read: ${String(value)}`);
}
