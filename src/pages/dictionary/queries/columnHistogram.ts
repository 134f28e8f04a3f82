import type {Query} from "../../../queries/query.js";
import type {TableName} from "../../../queries/tableNames.js";
import {identifier} from "./identifier.js";

/** Bins of equal width from `low` to `high`, of the decimal logarithm where `log` says so. */
export interface Binning {
  readonly low: number;
  readonly high: number;
  readonly bins: number;
  /** Only values above 0 count. */
  readonly log: boolean;
}

/**
 * How many values of an expression are in each bin that has any; what lies beyond an end is in the bin there.
 * @param known SQL condition under which a value that is not null is known
 */
export function columnHistogram(
  table: TableName,
  expression: string,
  known: string,
  {low, high, bins, log}: Binning,
): Query<{readonly bin: number; readonly count: number}> {
  const size = (high - low) / bins || 1;
  return {
    name: "columnHistogram",
    tables: [table],
    params: [low, size, bins - 1],
    sql: `SELECT least(greatest(floor((value - ?::DOUBLE) / ?::DOUBLE), 0), ?)::INTEGER AS bin, count(*)::INTEGER AS count
FROM (SELECT ${log ? `log10((${expression})::DOUBLE)` : `(${expression})::DOUBLE`} AS value
  FROM ${identifier(table)} WHERE ${log ? `(${known}) AND (${expression}) > 0` : known})
WHERE value IS NOT NULL
GROUP BY bin
ORDER BY bin`,
  };
}
