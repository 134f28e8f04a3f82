import {placeOf} from "../../statistics/placeOf.js";
import type {CalendarCount} from "./calendarCounts.js";

export interface PlaceChange extends CalendarCount {
  /** Place among all by all films, and by those not dated 1 January; from 1. */
  readonly before: number;
  readonly after: number;
}

/** What the dates of 1 January do to the order of months or weekdays. */
export function placeChanges(counts: readonly CalendarCount[]): readonly PlaceChange[] {
  const films = counts.map((count) => count.films);
  const dated = counts.map((count) => count.dated);
  return counts.map((count) => ({
    ...count,
    before: placeOf(count.films, films),
    after: placeOf(count.dated, dated),
  }));
}

/** Of those that move, the one that moves farthest; null where none does. */
export function farthest(changes: readonly PlaceChange[]): PlaceChange | null {
  const moved = changes.filter(({before, after}) => before !== after);
  return moved.reduce<PlaceChange | null>(
    (kept, change) =>
      kept === null || Math.abs(change.before - change.after) > Math.abs(kept.before - kept.after)
        ? change
        : kept,
    null,
  );
}
