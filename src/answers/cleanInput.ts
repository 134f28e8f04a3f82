/** Longer than any title or name there is; what is longer was not meant as one. */
export const longestInput = 300;

/**
 * What somebody typed, or an address brought, as one line of text: halves of characters, control
 * characters and invisible direction marks are taken away, runs of blanks become one.
 */
export function cleanInput(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** An input as it can be quoted in a sentence. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join("")}…`;
}
