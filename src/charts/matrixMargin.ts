import {type CategoryMargin, categoryMargin} from "./categoryMargin.js";
import {narrowestColumn} from "./columnNames.js";
import {fitText} from "./fitText.js";

const least = 60;

/**
 * The left margin for the names of a matrix's rows, cut shorter where each column keeps its name by that.
 *
 * @param columns their number
 * @param room pixels of the picture without the right margin
 */
export function matrixMargin(
  rows: readonly string[],
  columns: number,
  room: number,
): Pick<CategoryMargin, "margin" | "label"> {
  const {margin, label} = categoryMargin(rows, room, 1);
  const most = room - narrowestColumn * columns;
  if (most < least || most > margin) return {margin, label};
  return {margin: most, label: (name) => fitText(label(name), most - 12)};
}
