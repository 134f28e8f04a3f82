import {rmSync, statSync} from "node:fs";
import {join} from "node:path";

/** How much of the limit a part should fill: rows differ in length. */
const FILLED = 0.9;

/** Rows that are to be written. */
export interface Rows {
  /** What their files are called: `TABLE.EXTENSION`, parts `TABLE-01.EXTENSION` and so on. */
  readonly table: string;
  readonly extension: string;
  /** How many there are. */
  readonly rows: number;
  /** Bytes of a file. */
  readonly limit: number;
}

/**
 * Writes rows as one file or, where that is larger than the limit, as parts of as many rows each, of which none is.
 *
 * @param least how many parts there are at least
 * @param write writes a part to a path; `range` says in SQL which rows it has, at the end of a query of all
 * @returns the names of the files, in the order of the rows
 */
export async function writeInParts(
  folder: string,
  {limit, ...all}: Rows,
  write: (path: string, range: string) => Promise<void>,
  least = 1,
): Promise<readonly string[]> {
  for (let count = least; ; ) {
    const parts = partsOf(all, count);
    const sizes: number[] = [];
    for (const {name, range} of parts) {
      const path = join(folder, name);
      await write(path, range);
      sizes.push(statSync(path).size);
    }
    const names = parts.map(({name}) => name);
    if (Math.max(...sizes) <= limit || count >= all.rows) return names;
    for (const name of names) rmSync(join(folder, name));
    const needed = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / (FILLED * limit));
    count = Math.min(all.rows, Math.max(count + 1, needed));
  }
}

function partsOf({table, extension, rows}: Omit<Rows, "limit">, count: number) {
  if (count === 1) return [{name: `${table}.${extension}`, range: ""}];
  const size = Math.ceil(rows / count);
  return Array.from({length: Math.ceil(rows / size)}, (_, i) => ({
    name: `${table}-${String(i + 1).padStart(2, "0")}.${extension}`,
    range: `LIMIT ${size} OFFSET ${i * size}`,
  }));
}
