import type {Table} from "../schema.js";

/** The files of a snapshot of these tables that are published, by name; `SHA256SUMS` lists all others. */
export function publicFiles(tables: readonly Table[]): readonly string[] {
  return [
    ...tables.map((table) => `${table.name}.parquet`),
    "quality.json",
    "datapackage.json",
    "filmoteca.sql",
    "SHA256SUMS",
  ];
}
