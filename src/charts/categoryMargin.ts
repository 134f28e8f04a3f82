import {wrap} from "./axisLabel.js";
import {fitText, textWidth} from "./fitText.js";

/** The names of a chart's rows, beside it. */
export interface CategoryMargin {
  /** In pixels. */
  readonly margin: number;
  /** How a name is written there: with a line break where it takes two lines. */
  readonly label: (name: string) => string;
  /** Whether one of the names takes two lines, for which a row needs some 30 pixels. */
  readonly two: boolean;
}

/**
 * The left margin for the names of rows. A name without room for it in a line takes two, where a row may have two;
 * what has no room even then is cut.
 */
export function categoryMargin(names: readonly string[], width: number, lines: 1 | 2 = 2): CategoryMargin {
  // Some 22 characters on a narrow page, 44 on a wide one.
  const room = Math.min(0.44 * width, width < 500 ? 154 : 308);
  const label = (name: string) => {
    if (lines === 1 || textWidth(name) <= room) return fitText(name, room);
    const [first = "", ...rest] = wrap(name, room);
    return [first, ...(rest.length === 0 ? [] : [rest.join(" ")])]
      .map((line) => fitText(line, room))
      .join("\n");
  };
  const written = names.map(label);
  const widths = written.flatMap((text) => text.split("\n")).map(textWidth);
  return {margin: 12 + Math.max(14, ...widths), label, two: written.some((text) => text.includes("\n"))};
}
