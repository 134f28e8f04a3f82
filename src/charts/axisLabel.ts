import {textWidth} from "./fitText.js";

/**
 * The name of an x axis in as many lines as it needs: below the middle of the axis, or where it is longer
 * than that, at the right.
 *
 * @param axis length of the axis in pixels
 * @returns what Plot is told, and the pixels the lines after the first one take, in addition to a margin of 42
 */
export function xAxisLabel(text: string, axis: number, width: number) {
  const lines = wrap(text, width - 8);
  const extra = 14 * (lines.length - 1);
  const centred = lines.every((line) => textWidth(line) <= axis);
  return {
    label: {
      label: lines.join("\n"),
      labelAnchor: centred ? ("center" as const) : ("right" as const),
      labelArrow: "none" as const,
      labelOffset: 37 + extra,
    },
    extra,
  };
}

/** The name of a y axis, above it and to the right. */
export function yAxisLabel(text: string, width: number) {
  const lines = wrap(text, width - 8);
  return {label: {label: lines.join("\n"), labelArrow: "none" as const}, extra: 14 * (lines.length - 1)};
}

/** A text as lines of at most `room` pixels, broken between words. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
