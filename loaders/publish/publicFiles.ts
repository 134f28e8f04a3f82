import type {Table} from "../schema.js";

/**
 * The files of a snapshot that are published in any case, by name; `SHA256SUMS` lists all others. Those of the tables in
 * other forms than Parquet come with a snapshot that has recommendations, which goes on a site.
 */
export function publicFiles(tables: readonly Table[]): readonly string[] {
  return [
    ...tables.map((table) => `${table.name}.parquet`),
    "quality.json",
    "datapackage.json",
    "croissant.json",
    "filmoteca.sql",
    "clickhouse.sql",
    "SHA256SUMS",
  ];
}
