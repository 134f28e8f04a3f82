/** How far two numbers may differ that are the same but for the order of a sum. */
const tolerance = 1e-12;

/** Whether two sets of rows hold the same in the same order: what the API says and what the engine gave. */
export function sameRows(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, i) => sameRows(value, b[i]));
  if (!isRow(a) || !isRow(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameRows(a[key], b[key]))
  );
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
