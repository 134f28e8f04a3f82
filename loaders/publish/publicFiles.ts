import {tables} from "../schema.js";

/** The files of a snapshot that are published, by name; `SHA256SUMS` lists all others. */
export const publicFiles: readonly string[] = [
  ...tables.map((table) => `${table.name}.parquet`),
  "quality.json",
  "datapackage.json",
  "filmoteca.sql",
  "SHA256SUMS",
];
