import {lstatSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {hashFile} from "./hashFile.js";

/** The name under which the checksums of a folder's files are kept in it. */
export const SUMS = "SHA256SUMS";

/** SHA-256 of files in hex, by path within their folder, with `/`. */
export type Checksums = ReadonlyMap<string, string>;

/** How a folder differs from checksums: paths in it, sorted. */
export interface Difference {
  /** Not the files that are listed: of other content, or no plain files. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Not listed. An empty folder is named with a slash at the end. */
  readonly foreign: readonly string[];
}

/** Lines as `sha256sum` writes and checks them, by path. */
export function checksumsText(sums: Checksums): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join("");
}

/** The checksums that a file lists; none where there is no such file, or it lists nothing. */
export function readChecksums(file: string): Checksums {
  if (!isFile(file)) return new Map();
  const lines = readFileSync(file, "utf8").matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return new Map(Array.from(lines, ([, hash = "", path = ""]) => [path, hash]));
}

/** The checksums of files of a folder. */
export function checksumsOf(folder: string, paths: readonly string[]): Checksums {
  return new Map(paths.map((path) => [path, hashFile(join(folder, path))]));
}

/** All that is in a folder and its folders, by path, sorted; links are not followed, and empty folders end in `/`. */
export function pathsUnder(folder: string): readonly string[] {
  const paths: string[] = [];
  const walk = (below: string): void => {
    const entries = readdirSync(join(folder, below), {withFileTypes: true});
    if (entries.length === 0 && below !== "") paths.push(below);
    for (const entry of entries) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else paths.push(below + entry.name);
    }
  };
  walk("");
  return paths.sort();
}

/**
 * Holds what is in a folder to checksums, by reading every byte of the listed files.
 * @param paths what of the folder is looked at, by default all but its own `SHA256SUMS`
 */
export function difference(
  folder: string,
  sums: Checksums,
  paths: readonly string[] = pathsUnder(folder).filter((path) => path !== SUMS),
): Difference {
  const present = new Set(paths);
  const isAsListed = (path: string): boolean =>
    isFile(join(folder, path)) && hashFile(join(folder, path)) === sums.get(path);
  return {
    changed: paths.filter((path) => sums.has(path) && !isAsListed(path)),
    missing: [...sums.keys()].filter((path) => !present.has(path)).sort(),
    foreign: paths.filter((path) => !sums.has(path)),
  };
}

/** Whether there is a plain file of that name; a link to one is none. */
export function isFile(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
