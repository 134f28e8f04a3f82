/** A value of the page's address, where it is one of those allowed; else what is given instead. */
export function fromAddress<Value extends string>(
  name: string,
  allowed: readonly Value[],
  otherwise: Value,
): Value {
  const value = new URLSearchParams(location.search).get(name);
  return allowed.find((one) => one === value) ?? otherwise;
}

/**
 * A number of the page's address within bounds; else what is given instead.
 * @param step the number lies so many steps above `min`, as those of a slider do; 0: anywhere
 */
export function numberFromAddress(
  name: string,
  min: number,
  max: number,
  otherwise: number,
  step = 0,
): number {
  const text = new URLSearchParams(location.search).get(name);
  const value = Number(text);
  if (text === null || text.trim() === "" || !(value >= min && value <= max)) return otherwise;
  return step === 0 || Number.isInteger((value - min) / step) ? value : otherwise;
}

/**
 * Keeps the reader's choices in the address, so that it can be shared; null takes a value out. It makes no entry in
 * the browser's history: a slider would make hundreds.
 */
export function intoAddress(values: Readonly<Record<string, string | number | null>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  history.replaceState(null, "", url);
}
