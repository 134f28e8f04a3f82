import type {Table} from "../schema.js";

/** SQL for the place of a column's values in the order of the rows: that of the schema where it lists them. */
export function orderBy({columns}: Table, name: string): string {
  const values = columns.find((column) => column.name === name)?.values;
  const place =
    values === undefined
      ? `"${name}"`
      : `list_position([${values.map((value) => `'${value}'`).join(", ")}], "${name}")`;
  return `${place} NULLS LAST`;
}
