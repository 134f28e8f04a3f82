import type {Kind} from "../run.js";

/** Something that must not be, found in one input. */
export interface Finding {
  readonly kind: Kind;
  readonly what: string;
}

/** The start of a value, in one line. */
export function shown(value: unknown): string {
  const text =
    JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item)) ?? "nothing";
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
