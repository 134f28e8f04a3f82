import {matchName} from "../../answers/matchName.js";
import {monthNames} from "../../format/calendar.js";

/** The month (1 to 12) that a number, a Spanish or an English name stands for; null where it is none. */
export function parseMonth(text: string): number | null {
  return matchName(
    text,
    monthNames.en.map((name, i) => [name, monthNames.es[i]!, ...(i === 8 ? ["setiembre"] : [])]),
  );
}
