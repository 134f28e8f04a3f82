/** Bytes in any case, enough for the published size, and bytes for each row of the largest table. */
const [LEAST, OF_ROW] = [1_000_000_000, 200];

/**
 * The memory that DuckDB may take, as it is told in SQL: what does not fit goes to the disk. It grows with the data,
 * since a query needs a part of its tables in memory at any rate, and fails where it does not get that.
 *
 * @param rows of the largest table
 */
export function memoryLimit(rows: number): string {
  return `${Math.max(LEAST, OF_ROW * rows)}B`;
}
