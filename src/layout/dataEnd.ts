import type {DataEnd} from "../../loaders/transform/tables.js";

/** Where the bulk of the films ends, as `pageSource` wrote it into the page; null where it did not, or the data do not say. */
export function dataEnd(): DataEnd | null {
  const end = document.querySelector<HTMLElement>("#content")?.dataset.end;
  return end === undefined ? null : (JSON.parse(end) as DataEnd);
}
