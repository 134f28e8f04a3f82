/** What a visitor may want to know of a fault beside the engine's own words. */
export type Hint = "json" | "host" | "extension" | "cast" | "figure";

/**
 * @param message the engine's
 * @param own names of the visitor's own tables
 */
export function hintOf(message: string, sql: string, own: readonly string[]): Hint | null {
  if (/in the json extension/.test(message)) return "json";
  if (/asks no other host/.test(message)) return "host";
  if (/extension/i.test(message)) return "extension";
  if (/\b(from|join)\s+cast\b/i.test(sql) && /^Parser Error/.test(message)) return "cast";
  const [, missing] = /Table with name (figure_\w+) does not exist/.exec(message) ?? [];
  return missing !== undefined && !own.includes(missing) ? "figure" : null;
}
