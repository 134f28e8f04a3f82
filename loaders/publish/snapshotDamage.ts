import {existsSync, lstatSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {tablesOf} from "../schema.js";
import {checksumsText, difference, pathsUnder, readChecksums, SUMS} from "./checksums.js";
import {publicFiles} from "./publicFiles.js";
import {API, SEARCH} from "./snapshotFolders.js";
import {tableFiles} from "./tableFiles.js";
import {parquet} from "./tableFormats.js";

/** The folders of a snapshot that list their files themselves: what the site has beside the public files. */
const parts = ["site/", `${API}/`, `${SEARCH}/`] as const;

/**
 * What is wrong with the folder of a snapshot, found by reading every byte of it (half a second for the published
 * data): a file is missing, is more or is other than the checksums say.
 *
 * @param only how far the snapshot goes, by default the whole way
 * @returns a clause, or null where the snapshot is whole
 */
export function snapshotDamage(folder: string, only?: "tables"): string | null {
  if (lstatSync(folder, {throwIfNoEntry: false}) === undefined) return "there is no such folder";
  // What is there and does not exist is a link that leads nowhere.
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return "it is no folder";
  const paths = pathsUnder(folder);
  const isPublic = (path: string): boolean =>
    only === "tables" || !parts.some((part) => path.startsWith(part));
  const isThere = (name: string): boolean =>
    paths.includes(name) ||
    (name.endsWith(`.${parquet.extension}`) &&
      tableFiles(paths, name.slice(0, -parquet.extension.length - 1), parquet).length > 0);
  const missing = publicFiles(tablesOf(only)).find((name) => !isThere(name));
  if (missing !== undefined) return `${missing} is missing`;
  const damage = partDamage(
    folder,
    paths.filter((path) => path !== SUMS && isPublic(path)),
  );
  if (damage !== null || only === "tables") return damage;
  for (const part of parts) {
    const own = paths.filter((path) => path.startsWith(part)).map((path) => path.slice(part.length));
    if (!own.includes(SUMS)) return `${part}${SUMS} is missing`;
    const found = partDamage(
      join(folder, part),
      own.filter((path) => path !== SUMS),
      part,
    );
    if (found !== null) return found;
  }
  return null;
}

function partDamage(folder: string, paths: readonly string[], prefix = ""): string | null {
  const sums = readChecksums(join(folder, SUMS));
  const {changed, missing, foreign} = difference(folder, sums, paths);
  if (missing[0] !== undefined) return `${prefix}${missing[0]} is missing`;
  if (changed[0] !== undefined) return `${prefix}${changed[0]} is not what ${prefix}${SUMS} says`;
  if (foreign[0] !== undefined) return `${prefix}${foreign[0]} is not in ${prefix}${SUMS}`;
  const isWhole = sums.size > 0 && readFileSync(join(folder, SUMS), "utf8") === checksumsText(sums);
  return isWhole ? null : `${prefix}${SUMS} is not as it was written`;
}
