import {deviations} from "./confidence.js";

export interface RankCorrelation {
  /** From -1 (the opposite order) to 1 (the same order); null where it cannot be told. */
  readonly rho: number | null;
  /** Bounds of its interval, of the usual level. */
  readonly low: number | null;
  readonly high: number | null;
  /** Rows of which both are known. */
  readonly n: number;
}

/** Fewer rows say nothing. */
export const fewestRows = 10;

/**
 * Spearman's rank correlation of every two columns, over the rows of which both are known: Pearson's correlation of
 * their ranks, equal values sharing the mean of theirs. The interval is that of Bonett and Wright, "Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations" (Psychometrika 65, 2000): on Fisher's
 * scale, with the variance (1 + rho²/2) / (n - 3).
 *
 * @param columns of the same length; null is unknown
 * @returns `result[i][j]` for i > j
 */
export function spearman(columns: readonly (readonly (number | null)[])[]): RankCorrelation[][] {
  // Each column is sorted once: the order of a part of its rows is a part of that order.
  const orders = columns.map((column) =>
    column.flatMap((value, row) => (value === null ? [] : [row])).sort((a, b) => column[a]! - column[b]!),
  );
  return columns.map((one, i) =>
    columns.slice(0, i).map((other, j) => pair(one, orders[i]!, other, orders[j]!)),
  );
}

type Column = readonly (number | null)[];

function pair(
  one: Column,
  oneOrder: readonly number[],
  other: Column,
  otherOrder: readonly number[],
): RankCorrelation {
  const a = ranks(one, oneOrder, other);
  const b = ranks(other, otherOrder, one);
  const rows = oneOrder.filter((row) => other[row] !== null);
  const n = rows.length;
  if (n < fewestRows) return {rho: null, low: null, high: null, n};
  // Ranks are doubled, and their mean is n + 1: all sums are whole numbers, exact in any order.
  let [ab, aa, bb] = [0, 0, 0];
  for (const row of rows) {
    const [x, y] = [a[row]! - n - 1, b[row]! - n - 1];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  if (aa === 0 || bb === 0) return {rho: null, low: null, high: null, n};
  const rho = ab / Math.sqrt(aa * bb);
  const reach = deviations() * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const fisher = Math.atanh(Math.max(-1 + 1e-12, Math.min(1 - 1e-12, rho)));
  return {rho, low: Math.tanh(fisher - reach), high: Math.tanh(fisher + reach), n};
}

/** Twice the rank, from 1, of each row among those of which the other is known too. */
function ranks(column: Column, order: readonly number[], other: Column): Int32Array {
  const result = new Int32Array(column.length);
  const kept = order.filter((row) => other[row] !== null);
  for (let from = 0; from < kept.length; ) {
    let to = from;
    while (to < kept.length && column[kept[to]!] === column[kept[from]!]) to++;
    // The ranks from + 1 to to share their mean.
    for (let i = from; i < to; i++) result[kept[i]!] = from + to + 1;
    from = to;
  }
  return result;
}
