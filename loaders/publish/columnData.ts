import {BIGINT, BOOLEAN, DATE, DOUBLE, type DuckDBType, INTEGER, LIST, VARCHAR} from "@duckdb/node-api";
import type {Column} from "../schema.js";
import type {StringCodes} from "./stringCodes.js";

/** What a column of a table holds; null as the schema says. Dates are `YYYY-MM-DD`. */
export type Values = ArrayLike<number | string | boolean | readonly string[] | null>;

/** A column as DuckDB takes it. */
export interface ColumnData {
  readonly type: DuckDBType;
  readonly length: number;
  /** Numbers in the bytes of the type; or lists of texts. */
  readonly data: Int32Array | Float64Array | BigInt64Array | Uint8Array | readonly (readonly string[])[];
  /** 0 where the value is null; absent where none is. */
  readonly valid: Uint8Array | undefined;
}

const DAY = 86_400_000;

/** Turns the values of a column into what DuckDB takes; a text becomes its number among `codes`. */
export function columnData(column: Column, values: Values, codes: StringCodes): ColumnData {
  const {length} = values;
  if (column.type === "VARCHAR[]") {
    return {
      type: LIST(VARCHAR),
      length,
      data: Array.from(values as ArrayLike<readonly string[]>),
      valid: undefined,
    };
  }
  // Columns of credits come as they are published, but for -1, which stands for null.
  if (column.type === "INTEGER" && values instanceof Int32Array) {
    const valid =
      column.null === undefined ? undefined : Uint8Array.from(values, (value) => Number(value !== -1));
    return {type: INTEGER, length, data: values, valid};
  }

  let valid: Uint8Array | undefined;
  const fill = <T extends {[index: number]: unknown}, V>(data: T, convert: (value: V) => T[number]): T => {
    for (let i = 0; i < length; i++) {
      const value = values[i] as V | null | undefined;
      if (value === null || value === undefined) {
        valid ??= new Uint8Array(length).fill(1);
        valid[i] = 0;
      } else (data as {[index: number]: unknown})[i] = convert(value);
    }
    return data;
  };
  const make = (): Pick<ColumnData, "type" | "data"> => {
    switch (column.type) {
      case "INTEGER":
        return {type: INTEGER, data: fill(new Int32Array(length), (value: number) => value)};
      case "BIGINT":
        return {type: BIGINT, data: fill(new BigInt64Array(length), (value: number) => BigInt(value))};
      case "DOUBLE":
        return {type: DOUBLE, data: fill(new Float64Array(length), (value: number) => value)};
      case "BOOLEAN":
        return {
          type: BOOLEAN,
          data: fill(new Uint8Array(length), (value: number | boolean) => Number(value)),
        };
      case "DATE":
        return {type: DATE, data: fill(new Int32Array(length), (value: string) => Date.parse(value) / DAY)};
      case "VARCHAR":
        return {type: INTEGER, data: fill(new Int32Array(length), (value: string) => codes.of(value))};
      default:
        throw new Error(`There is no way to write a column of the type ${column.type}.`);
    }
  };
  const {type, data} = make();
  return {type, length, data, valid};
}
