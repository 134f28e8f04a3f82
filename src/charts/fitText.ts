/** The pixels that a text takes in a chart at most: 7 a character, 13 a character of the Far East. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 13 : 7;
  return width;
}

/** A text cut to the pixels there are for it. */
export function fitText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join("")}…`) > room) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}
