import {monthNames, weekdayNames} from "../../../format/calendar.js";
import type {Language} from "../../../format/language.js";
import type {CalendarKind} from "../calendarCounts.js";

/** The names of the months or of the weekdays, as they stand in a sentence. */
export function calendarNames(kind: CalendarKind, lang: Language): readonly string[] {
  return (kind === "months" ? monthNames : weekdayNames)[lang];
}
