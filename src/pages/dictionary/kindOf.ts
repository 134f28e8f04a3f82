import type {Column, Table} from "../../../loaders/schema.js";

/** What can be said of a column's values. */
export type ColumnKind = "id" | "flag" | "quantity" | "date" | "name" | "prose" | "names" | "keys";

/** Texts that are hardly ever the same: their lengths say more. */
const prose: readonly string[] = ["overview", "tagline"];
/** Lists of which an entry alone says nothing. */
const keys: readonly string[] = ["director_keys", "cast_keys", "reasons"];

/**
 * SQL conditions under which a value that is not null is known, by `table.column`: where 0 means unknown, and where a
 * figure rests on one that is.
 */
export const unknownValues: Readonly<Record<string, string>> = {
  "movies.runtime": "runtime > 0",
  "movies.budget": "budget > 0",
  "movies.revenue": "revenue > 0",
  "movies.return": "return_known",
  "movies.vote_average": "vote_count > 0",
};

export function kindOf(table: Table, {name, type}: Column): ColumnKind {
  if (type === "BOOLEAN") return "flag";
  if (type === "DATE") return "date";
  if (type === "VARCHAR[]") return keys.includes(name) ? "keys" : "names";
  if (type === "VARCHAR") return prose.includes(name) ? "prose" : "name";
  return name === "id" || name.endsWith("_id") || table.foreignKeys?.[name] !== undefined ? "id" : "quantity";
}
