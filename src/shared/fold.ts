/** Letters without an accent to take off, and signs, by the plain spelling that people type for them; lower case. */
export const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ſ: "s",
  ς: "σ",
  ª: "a",
  º: "o",
  "½": " 1 2",
  "⅓": " 1 3",
  "⅔": " 2 3",
  "¼": " 1 4",
  "¾": " 3 4",
};

/** Those, and the full-width forms of digits and letters. */
export const spelt: Readonly<Record<string, string>> = {
  ...letters,
  ...wide("０", "0", 10),
  ...wide("ａ", "a", 26),
};

/** The full-width forms of characters that follow each other. */
function wide(from: string, to: string, count: number): Record<string, string> {
  const nth = (first: string, i: number) => String.fromCodePoint(first.codePointAt(0)! + i);
  return Object.fromEntries(Array.from({length: count}, (_, i) => [nth(from, i), nth(to, i)]));
}

const anySpelt = new RegExp(`[${Object.keys(spelt).join("")}]`, "gu");

/** A text in lower case with its letters as people type them: `strauß` as `strauss`. The macro `fold` does the same. */
export function spellOut(text: string): string {
  return text.replace(anySpelt, (letter) => spelt[letter] ?? letter);
}

/** Raised digits, from 0 on. */
export const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What the macro `fold` makes of a text, without an engine: a test holds them to each other. */
export function fold(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  const spelled = spellOut(
    bare.replace(new RegExp(`[${raised}]`, "gu"), (digit) => ` ${raised.indexOf(digit)}`),
  );
  const key = spelled.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  // DuckDB trims the separators that Unicode calls spaces and the byte order mark, and no tab or line feed.
  return key === "" ? text.replace(/^[\p{Zs}\ufeff]+|[\p{Zs}\ufeff]+$/gu, "").toLowerCase() : key;
}
