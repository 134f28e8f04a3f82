import type {CalendarCount, CalendarKind} from "./calendarCounts.js";
import type {CalendarCell} from "./queries/calendarOfChoice.js";

/** Films by month or by weekday out of the films by both. */
export function countsOfCells(cells: readonly CalendarCell[], kind: CalendarKind): readonly CalendarCount[] {
  return Array.from({length: kind === "months" ? 12 : 7}, (_, index) => {
    const own = cells.filter((cell) => (kind === "months" ? cell.month : cell.weekday) === index + 1);
    const films = own.reduce((sum, cell) => sum + cell.films, 0);
    return {index, films, dated: films - own.reduce((sum, cell) => sum + cell.january_1, 0)};
  });
}
