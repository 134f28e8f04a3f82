import type {Column, Table} from "../../../loaders/schema.js";

/** What can be said of a column's values. */
export type ColumnKind = "id" | "flag" | "quantity" | "date" | "name" | "prose" | "names" | "keys";

export function kindOf(table: Table, {name, type, content}: Column): ColumnKind {
  if (type === "BOOLEAN") return "flag";
  if (type === "DATE") return "date";
  if (type === "STRUCT[]") return "keys";
  if (type === "VARCHAR[]") return content === "keys" ? "keys" : "names";
  if (type === "VARCHAR") return content === "prose" ? "prose" : "name";
  if (content === "codes") return "name";
  return name === "id" || name.endsWith("_id") || table.foreignKeys?.[name] !== undefined ? "id" : "quantity";
}
