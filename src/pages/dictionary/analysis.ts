import {type Column, type Table, tables} from "../../../loaders/schema.js";
import type {Analysis} from "../../notebook/analysisSource.js";
import type {Run} from "../../queries/query.js";
import type {TableName} from "../../queries/tableNames.js";
import {binningOf} from "./binningOf.js";
import {kindOf} from "./kindOf.js";
import {brokenReferences} from "./queries/brokenReferences.js";
import {columnCounts} from "./queries/columnCounts.js";
import {type Binning, columnHistogram} from "./queries/columnHistogram.js";
import {columnSpread} from "./queries/columnSpread.js";
import {identifier} from "./queries/identifier.js";
import {repeatedKeys} from "./queries/repeatedKeys.js";
import {topValues} from "./queries/topValues.js";

/** How numbers are spread: of a quantity, of the lengths of lists or texts, of years. */
export interface Distribution extends Binning {
  readonly counts: readonly number[];
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** On a logarithmic scale: values that are 0 and have no bin. */
  readonly zeros: number;
}

export interface ColumnFacts {
  /** Values that are null. */
  readonly nulls: number;
  /** Values that stand for "unknown" without being null, and empty lists. */
  readonly unknown: number;
  /** Different known values; null of flags. */
  readonly different: number | null;
  readonly distribution: Distribution | null;
  readonly top: readonly {readonly value: string; readonly count: number}[];
  /** Of flags, how many are true; else null. */
  readonly trues: number | null;
}

export interface TableFacts {
  readonly name: string;
  readonly rows: number;
  /** Rows whose primary key is not the first of its kind; null where there is none. */
  readonly repeated: number | null;
  /** By column: rows that point to something that is not there. */
  readonly broken: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, ColumnFacts>>;
}

/** What the page shows. */
export interface DictionaryAnalysis {
  readonly tables: readonly TableFacts[];
}

/** How many of the most frequent values are shown. */
const shown = 5;

export const dictionaryAnalysis: Analysis<DictionaryAnalysis> = async ({run}) => {
  const facts: TableFacts[] = [];
  for (const table of tables) facts.push(await tableFacts(run, table));
  return {tables: facts};
};

async function tableFacts(run: Run, table: Table): Promise<TableFacts> {
  const name = table.name as TableName;
  const columns: Record<string, ColumnFacts> = {};
  let rows = 0;
  for (const column of table.columns) {
    const [counts] = await run(columnCounts(name, column.name, knownIf(column)));
    rows = counts?.rows ?? 0;
    const {nulls, known, different} = counts ?? {nulls: 0, known: 0, different: 0};
    columns[column.name] = await columnFacts(run, table, column, {
      nulls,
      unknown: rows - nulls - known,
      different,
    });
  }
  const broken: Record<string, number> = {};
  for (const [column, reference] of Object.entries(table.foreignKeys ?? {})) {
    const [target, key] = reference.split(".") as [TableName, string];
    const [found] = await run(brokenReferences(name, column, {table: target, column: key}));
    broken[column] = found?.rows ?? 0;
  }
  const [key] = table.primaryKey === undefined ? [] : await run(repeatedKeys(name, table.primaryKey));
  return {name: table.name, rows, repeated: key?.rows ?? null, broken, columns};
}

async function columnFacts(
  run: Run,
  table: Table,
  column: Column,
  counts: {readonly nulls: number; readonly unknown: number; readonly different: number},
): Promise<ColumnFacts> {
  const name = table.name as TableName;
  const quoted = identifier(column.name);
  const kind = kindOf(table, column);
  const known = knownIf(column);
  const facts = {...counts, distribution: null, top: [], trues: null};
  switch (kind) {
    case "id":
      return facts;
    case "flag": {
      const top = await run(topValues(name, column.name, {list: false, limit: 2}));
      const trues = top.find(({value}) => value === "true")?.count ?? 0;
      return {...facts, different: null, trues};
    }
    case "quantity":
      return {...facts, distribution: await distribution(run, name, quoted, known)};
    case "date":
      return {...facts, distribution: await distribution(run, name, `year(${quoted})`, known)};
    case "prose":
      return {...facts, distribution: await distribution(run, name, `length(${quoted})`, known)};
    case "name":
      return {...facts, top: await run(topValues(name, column.name, {list: false, limit: shown}))};
    case "names":
    case "keys":
      return {
        ...facts,
        distribution: await distribution(run, name, `len(${quoted})`, known),
        top: kind === "keys" ? [] : await run(topValues(name, column.name, {list: true, limit: shown})),
      };
  }
}

async function distribution(
  run: Run,
  table: TableName,
  expression: string,
  known: string,
): Promise<Distribution | null> {
  const [spread] = await run(columnSpread(table, expression, known));
  const binning = spread === undefined ? null : binningOf(spread);
  if (spread === undefined || binning === null) return null;
  const counts = new Array<number>(binning.bins).fill(0);
  for (const {bin, count} of await run(columnHistogram(table, expression, known, binning)))
    counts[bin] = count;
  return {
    ...binning,
    counts,
    least: spread.least!,
    median: spread.median!,
    most: spread.most!,
    zeros: binning.log ? spread.zeros : 0,
  };
}

function knownIf({name, type, known}: Column): string {
  return type.endsWith("[]") ? `len(${identifier(name)}) > 0` : (known ?? "true");
}
