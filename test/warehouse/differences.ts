/** A row of an answer: values by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows by what tells them apart. */
export type Rows = ReadonlyMap<string, Row>;

/** How far two doubles may be apart, as a share of the larger one: sums of another order differ in their last digits. */
const TOLERANCE = 1e-9;

/**
 * Where two sets of rows differ, each as a sentence; only the columns of ours are compared.
 *
 * @param doubles the columns that hold doubles; all others have to be equal
 */
export function differences(ours: Rows, theirs: Rows, doubles: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [key, row] of ours) {
    const other = theirs.get(key);
    if (other === undefined) {
      found.push(`${key}: only ours`);
      continue;
    }
    for (const [name, value] of Object.entries(row)) {
      const isSame = doubles.includes(name) ? isNear(value, other[name]) : isEqual(value, other[name]);
      if (!isSame)
        found.push(`${key}: ${name} is ${JSON.stringify(value)}, there ${JSON.stringify(other[name])}`);
    }
  }
  for (const key of theirs.keys()) if (!ours.has(key)) found.push(`${key}: only theirs`);
  return found;
}

function isNear(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
