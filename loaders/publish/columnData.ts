import type {DuckDBType} from "@duckdb/node-api";
import {BIGINT, BOOLEAN, DATE, DOUBLE, INTEGER, LIST, STRUCT, VARCHAR} from "../duckdb.js";
import {NONE} from "../extract/raw.js";
import type {Column, Field} from "../schema.js";

/**
 * What a column of a table holds; null as the schema says. Dates are `YYYY-MM-DD`. Texts may also be their
 * numbers in the table of texts (see `textsStatement`). In an Int32Array NONE (-1) stands for null, in a
 * Float64Array NaN, where the schema has null.
 */
export type Values = ArrayLike<number | string | boolean | readonly string[] | readonly object[] | null>;

/** A struct by the names of its fields. */
type StructValue = Readonly<Record<string, number | string | null>>;

/** A column as DuckDB takes it. */
export interface ColumnData {
  readonly type: DuckDBType;
  readonly length: number;
  /** Numbers in the bytes of the type; or texts; or lists. */
  readonly data: Int32Array | Float64Array | BigInt64Array | Uint8Array | readonly (string | null)[] | Lists;
  /** 0 where the value is null; absent where none is. */
  readonly valid: Uint8Array | undefined;
}

/** A list in each row. */
export interface Lists {
  /** How many items each list has. */
  readonly lengths: Int32Array;
  /**
   * The items of some lists, all of them in a row: texts, or a column for each field of structs.
   *
   * @param from the first list
   * @param to the first that is not among them any more
   */
  items(from: number, to: number): ColumnData | readonly ColumnData[];
}

const DAY = 86_400_000;

/** Whether the values are the numbers of texts. */
export function isCoded(column: Column, values: Values): values is Int32Array {
  return column.type === "VARCHAR" && values instanceof Int32Array;
}

/** Turns the values of a column into what DuckDB takes. */
export function columnData(column: Column, values: Values): ColumnData {
  const {length} = values;
  // Columns of credits and people come as they are published, except for what stands for null.
  if ((column.type === "INTEGER" || column.type === "VARCHAR") && values instanceof Int32Array) {
    if (column.null === undefined && values.includes(NONE)) {
      throw new Error(`The column ${column.name} has a row without a value, where there must be one.`);
    }
    return {type: INTEGER, length, data: values, valid: known(column, values, (value) => value !== NONE)};
  }
  if (column.type === "DOUBLE" && values instanceof Float64Array) {
    return {
      type: DOUBLE,
      length,
      data: values,
      valid: known(column, values, (value) => !Number.isNaN(value)),
    };
  }
  const valid = validity(values);
  // In a typed array null becomes 0.
  const numbers = values as ArrayLike<number>;
  switch (column.type) {
    case "INTEGER":
      return {type: INTEGER, length, data: new Int32Array(numbers), valid};
    case "BIGINT":
      return {type: BIGINT, length, data: BigInt64Array.from(numbers, (value) => BigInt(value ?? 0)), valid};
    case "DOUBLE":
      return {type: DOUBLE, length, data: new Float64Array(numbers), valid};
    case "BOOLEAN":
      return {type: BOOLEAN, length, data: new Uint8Array(numbers), valid};
    case "DATE": {
      const days = (value: string | null) => (value === null ? 0 : Date.parse(value) / DAY);
      return {type: DATE, length, data: Int32Array.from(values as ArrayLike<string | null>, days), valid};
    }
    case "VARCHAR":
      return {type: VARCHAR, length, data: values as readonly (string | null)[], valid};
    case "VARCHAR[]":
      return {
        type: LIST(VARCHAR),
        length,
        data: listsOfTexts(values as readonly (readonly string[])[]),
        valid,
      };
    case "STRUCT[]": {
      const fields = column.fields ?? [];
      return {
        type: LIST(STRUCT(Object.fromEntries(fields.map(({name, type}) => [name, fieldTypes[type]])))),
        length,
        data: listsOfStructs(values as readonly (readonly StructValue[])[], fields),
        valid,
      };
    }
    default:
      throw new Error(`There is no way to write a column of the type ${column.type}.`);
  }
}

const fieldTypes = {INTEGER, VARCHAR} as const;

function listsOfTexts(lists: readonly (readonly string[])[]): Lists {
  return {
    lengths: Int32Array.from(lists, ({length}) => length),
    items(from, to) {
      const data = lists.slice(from, to).flat();
      return {type: VARCHAR, length: data.length, data, valid: undefined};
    },
  };
}

function listsOfStructs(lists: readonly (readonly StructValue[])[], fields: readonly Field[]): Lists {
  return {
    lengths: Int32Array.from(lists, ({length}) => length),
    items(from, to) {
      const structs = lists.slice(from, to).flat();
      return fields.map((field) => {
        return columnData(
          field,
          structs.map((struct) => struct[field.name] ?? null),
        );
      });
    },
  };
}

/** 0 where a number stands for null; undefined where the column is never null. */
function known(
  column: Column,
  values: Int32Array | Float64Array,
  isKnown: (value: number) => boolean,
): Uint8Array | undefined {
  if (column.null === undefined) return undefined;
  const valid = new Uint8Array(values.length);
  for (let i = 0; i < valid.length; i++) valid[i] = Number(isKnown(values[i]!));
  return valid;
}

/** 0 where a value is null; undefined where none is. */
function validity(values: Values): Uint8Array | undefined {
  if (ArrayBuffer.isView(values)) return undefined;
  let valid: Uint8Array | undefined;
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== null) continue;
    valid ??= new Uint8Array(values.length).fill(1);
    valid[i] = 0;
  }
  return valid;
}
