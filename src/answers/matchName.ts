import {spellOut} from "../shared/fold.js";

/** Lower case, accents off, letters in their plain spelling, full-width forms as plain ones, letters and digits only. */
function plain(text: string): string {
  const lower = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return spellOut(lower).replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The number that a text names: a number from 1 on, one of its names, a plural of it, or two letters or more
 * that begin the names of one number only.
 *
 * @param names the names of each number, in any language, beginning with those of 1
 * @returns null where the text names none or more than one
 */
export function matchName(text: string, names: readonly (readonly string[])[]): number | null {
  const asked = plain(text);
  if (/^\d+$/.test(asked)) {
    // "1.0" and "-1" are no numbers of months.
    if (!/^\s*\p{N}+\s*\.?\s*$/u.test(text)) return null;
    const number = Number(asked);
    return number >= 1 && number <= names.length ? number : null;
  }
  if (asked.length < 2) return null;
  const known = names.map((list) => list.map(plain));
  const whole = known.findIndex((list) => list.some((name) => name === asked || `${name}s` === asked));
  if (whole >= 0) return whole + 1;
  const begun = known.flatMap((list, i) => (list.some((name) => name.startsWith(asked)) ? [i + 1] : []));
  return begun.length === 1 ? begun[0]! : null;
}
