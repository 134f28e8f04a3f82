/** Widths of Source Sans 3 at weight 600, in thousandths of the type's size. */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "a516 b563 c462 d564 e507 f317 g520 h558 i262 j263 k522 l271 m843 n560 o549 p564 q564 r373 s431 t361 " +
    "u556 v495 w748 x481 y495 z443 0513 1513 2513 3513 4513 5513 6513 7513 8513 9513"
  )
    .split(" ")
    .map((entry) => [entry[0]!, Number(entry.slice(1))]),
);
const usual = 560;
const farEast = 1000;

/** Where the ink of a letter ends above and below the line, likewise. */
const [capital, small, below, line] = [720, 500, 220, 16];

export interface LetterBox {
  /** Left edge and width, height above the line and depth below it; in sizes of the type. */
  readonly x: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

/** The boxes of the letters of a word in the page's typeface, one after the other, wherever it is computed. */
export function letterBoxes(word: string): readonly LetterBox[] {
  const boxes: LetterBox[] = [];
  let x = 0;
  for (const letter of word) {
    const width = widths[letter] ?? ((letter.codePointAt(0) ?? 0) > 0x2e7f ? farEast : usual);
    boxes.push({
      x: x / 1000,
      width: width / 1000,
      above: (/[acegmnopqrsuvwxyz]/.test(letter) ? small : capital) / 1000,
      below: (/[gjpqy]/.test(letter) || !(letter in widths) ? below : line) / 1000,
    });
    x += width;
  }
  return boxes;
}

/** The width of a word in sizes of the type. */
export function wordWidth(word: string): number {
  const last = letterBoxes(word).at(-1);
  return last === undefined ? 0 : last.x + last.width;
}
