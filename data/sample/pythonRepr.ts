/** What the nested cells of the published files are made of. */
export type PythonValue =
  | string
  | number
  | boolean
  | null
  | readonly PythonValue[]
  | {readonly [key: string]: PythonValue};

const named: Readonly<Record<string, string>> = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"};

/**
 * A value as Python's `repr` writes it, which is how the published files store lists and dicts: strings in
 * single quotes, in double quotes where they hold a single and no double one, what cannot be printed escaped.
 * Numbers are integers.
 */
export function pythonRepr(value: PythonValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${quoted(key)}: ${pythonRepr(item)}`)
    .join(", ")}}`;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  // Python prints a space and everything outside the categories C (control, …) and Z (separators).
  const body = text.replace(/[\\]|[\p{C}\p{Z}]/gu, (char) => (char === " " ? char : escaped(char)));
  return `${quote}${quote === "'" ? body.replaceAll("'", "\\'") : body}${quote}`;
}

function escaped(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code > 0xffff) return `\\U${hex.padStart(8, "0")}`;
  return named[char] ?? (code > 0xff ? `\\u${hex.padStart(4, "0")}` : `\\x${hex.padStart(2, "0")}`);
}
