import type {MonthRevenue} from "./totals.js";

/** The months with the highest and the lowest median; of equal ones the first. `rows` is not empty. */
export function monthExtremes(rows: readonly MonthRevenue[]): {
  readonly high: MonthRevenue;
  readonly low: MonthRevenue;
} {
  return {
    high: rows.reduce((kept, row) => (row.median > kept.median ? row : kept)),
    low: rows.reduce((kept, row) => (row.median < kept.median ? row : kept)),
  };
}
