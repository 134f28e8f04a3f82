import {readdirSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";
import {tables} from "../schema.js";
import {archive} from "./archive.js";
import {fileLimit} from "./fileLimit.js";
import {zipOfGzips} from "./zipOfGzips.js";

/**
 * Writes the archive of the CSV files of all tables, where it is no larger than a file may be.
 *
 * @param folder holds the CSV files, packed with gzip
 * @returns whether there is one
 */
export function archiveCsv(folder: string, limit = fileLimit): boolean {
  const present = new Set(readdirSync(folder));
  const packed = tables.map(({name}) => ({name: `${name}.csv`, path: join(folder, `${name}.csv.gz`)}));
  // A table in parts is larger than the limit by itself.
  if (tables.some(({name}) => !present.has(`${name}.csv.gz`))) return false;
  if (packed.reduce((sum, {path}) => sum + statSync(path).size, 0) > limit) return false;
  zipOfGzips(join(folder, archive), packed);
  if (statSync(join(folder, archive)).size <= limit) return true;
  rmSync(join(folder, archive));
  return false;
}
