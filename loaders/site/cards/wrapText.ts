/**
 * Breaks a text at its blanks into lines: as few as it takes, and of these as even ones as there are. Null where a word is
 * wider than a line.
 *
 * @param room width of a line
 * @param widthOf how wide a text is, in the same unit
 */
export function wrapText(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): readonly string[] | null {
  const words = text.split(/ +/).filter((word) => word !== "");
  const widths = words.map(widthOf);
  if (widths.some((width) => width > room)) return null;
  const blank = widthOf(" ");
  const within = (width: number): string[] => {
    const lines: string[] = [];
    let left = 0;
    for (const [i, word] of words.entries()) {
      const own = widths[i] ?? 0;
      if (lines.length > 0 && own + blank <= left) {
        lines[lines.length - 1] += ` ${word}`;
        left -= own + blank;
      } else {
        lines.push(word);
        left = width - own;
      }
    }
    return lines;
  };
  const fewest = within(room);
  // The narrowest line, to a hundredth of the room, that takes no more lines.
  for (let part = 50; part < 100; part++) {
    const width = (room * part) / 100;
    if (widths.some((own) => own > width)) continue;
    const lines = within(width);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}
