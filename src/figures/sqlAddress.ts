import {href} from "../dom/href.js";

/**
 * The address of the page on which one writes SQL, with a text to begin with. The text stands behind `#`, which no browser
 * sends to a host: it may be long, and it stays on the device.
 */
export function sqlAddress(sql: string): string {
  return `${href("sql")}#sql=${encodeURIComponent(sql)}`;
}

/** The text of an address (`#sql=…`); null where it has none. */
export function readSql(hash: string): string | null {
  const [, code] = /^#sql=(.*)$/s.exec(hash) ?? [];
  if (code === undefined) return null;
  try {
    return decodeURIComponent(code);
  } catch {
    // Somebody has cut it in the middle of a character.
    return null;
  }
}
