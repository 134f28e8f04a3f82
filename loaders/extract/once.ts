/**
 * Hands a value over to the first who asks, and holds it no longer.
 *
 * @throws Error when it is asked for again
 */
export function once<T>(value: T): () => T {
  const held = [value];
  return () => {
    if (held.length === 0) throw new Error("What was handed over once is asked for again.");
    return held.splice(0)[0] as T;
  };
}
