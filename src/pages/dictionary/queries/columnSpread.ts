import type {Query} from "../../../queries/query.js";
import type {TableName} from "../../../queries/tableNames.js";
import {identifier} from "./identifier.js";

/** Where the values of an expression lie; all null where none is known. */
export interface Spread {
  readonly least: number | null;
  /** Of an even number, the mean of the middle two. */
  readonly median: number | null;
  /** 99 of 100 values are not above it. */
  readonly p99: number | null;
  readonly most: number | null;
  readonly zeros: number;
  /** The least value above 0. */
  readonly least_positive: number | null;
  /** Whether all are whole numbers. */
  readonly whole: boolean | null;
}

/** @param known SQL condition under which a value that is not null is known */
export function columnSpread(table: TableName, expression: string, known: string): Query<Spread> {
  return {
    name: "columnSpread",
    tables: [table],
    params: [],
    sql: `SELECT min(value) AS least, median(value) AS median, quantile_disc(value, 0.99) AS p99,
  max(value) AS most, (count(*) FILTER (WHERE value = 0))::INTEGER AS zeros,
  min(value) FILTER (WHERE value > 0) AS least_positive, bool_and(value = floor(value)) AS whole
FROM (SELECT (${expression})::DOUBLE AS value FROM ${identifier(table)} WHERE ${known})
WHERE value IS NOT NULL`,
  };
}
