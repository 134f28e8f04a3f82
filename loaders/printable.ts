/**
 * A text that a terminal shows as text: control characters, marks that turn the direction of writing, and halves of
 * surrogate pairs are written as escapes. Line feeds stay.
 */
export function printable(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
