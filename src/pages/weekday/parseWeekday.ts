import {matchName} from "../../answers/matchName.js";
import {weekdayNames} from "../../format/calendar.js";

/** The ISO weekday (1 is Monday) that a number, a Spanish or an English name stands for; null where it is none. */
export function parseWeekday(text: string): number | null {
  return matchName(
    text,
    weekdayNames.en.map((name, i) => [name, weekdayNames.es[i]!]),
  );
}
