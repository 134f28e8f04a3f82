import {clip} from "./clip.js";
import {fitText, textWidth} from "./fitText.js";

/** The left margin for the names of rows, in pixels, and how each name is written there. */
export function categoryMargin(
  names: readonly string[],
  width: number,
): {readonly margin: number; readonly label: (name: string) => string} {
  const label = (name: string) => fitText(clip(name, width), 0.44 * width);
  return {margin: 12 + Math.max(14, ...names.map((name) => textWidth(label(name)))), label};
}
