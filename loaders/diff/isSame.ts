import type {Changes} from "./changes.js";

/** Whether two snapshots have the same tables with the same rows. */
export function isSame({tables}: Changes): boolean {
  return tables.every(
    ({rows, added, removed, changed, columns}) =>
      rows.older === rows.newer &&
      added + removed + (changed ?? 0) === 0 &&
      Object.values(columns).every((list) => list.length === 0),
  );
}
