import {mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {hashFile} from "./hashFile.js";

/** Hashes of files by path, each with what the file looked like when it was hashed. */
type Cache = Record<string, {readonly look: string; readonly hash: string}>;

/**
 * The SHA-256 of each file, in hex. A file that looks as it did (size, times of change, inode) is not read
 * again: hashing the published files takes half a second, looking at them none. The time at which the file
 * system noted a change cannot be set by a program, so a file that was rewritten with its old time is seen.
 *
 * @param folder where the cache is kept, in `hashes.json`; losing it costs only time
 */
export function hashesOf(paths: readonly string[], folder: string): readonly string[] {
  const file = join(folder, "hashes.json");
  const cache = read(file);
  const next: Cache = {};
  const hashes = paths.map((path) => {
    const look = lookOf(path);
    const known = cache[path];
    if (known?.look === look) {
      next[path] = known;
      return known.hash;
    }
    const hash = hashFile(path);
    // A file that changed meanwhile, or so lately that its next change could bear the same time, is not kept.
    const settled = Date.now() - Number(statSync(path).ctimeMs) > 2000;
    if (settled && lookOf(path) === look) next[path] = {look, hash};
    return hash;
  });
  if (paths.some((path) => next[path] && next[path] !== cache[path])) {
    mkdirSync(folder, {recursive: true});
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify({...cache, ...next}));
    renameSync(temporary, file);
  }
  return hashes;
}

function lookOf(path: string): string {
  const {size, mtimeNs, ctimeNs, ino, dev} = statSync(path, {bigint: true});
  return [size, mtimeNs, ctimeNs, ino, dev].join(" ");
}

function read(file: string): Cache {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Cache;
  } catch {
    return {};
  }
}
