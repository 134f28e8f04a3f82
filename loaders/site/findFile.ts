import {realpath, stat} from "node:fs/promises";
import {join, sep} from "node:path";

/** The file that an address stands for; "folder" where the address of a folder lacks its slash; null for nothing. */
export type Found = {readonly file: string} | "folder" | null;

/**
 * Finds the file of a folder that a path of an address stands for: itself, with `.html`, or the `index.html` of the
 * path with a slash at its end. Hidden files, and what links lead to outside the folder, are not there.
 *
 * @param path encoded as in an address, from the folder, with a slash in front
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const names = decode(path.slice(1).split("/"));
  if (names === null) return null;
  const last = names.pop();
  const root = await realpath(folder).catch(() => null);
  if (root === null) return null;
  const parent = join(root, ...names);
  if (last === "" || last === undefined) return isFile(await inside(root, join(parent, "index.html")));
  const exact = await inside(root, join(parent, last));
  return (
    isFile(exact) ?? isFile(await inside(root, join(parent, `${last}.html`))) ?? (exact ? "folder" : null)
  );
}

/** The names of a path, of which only the last may be empty; null where one is no plain name. */
function decode(segments: readonly string[]): string[] | null {
  try {
    const names = segments.map(decodeURIComponent);
    const plain = names.every((name, i) =>
      name === "" ? i === names.length - 1 : !/^\.|[/\\:\0]/.test(name),
    );
    return plain ? names : null;
  } catch {
    return null;
  }
}

interface Entry {
  readonly path: string;
  readonly kind: "file" | "folder";
}

/** What a path below the root leads to; null where that is nothing, nothing to read, or outside. */
async function inside(root: string, path: string): Promise<Entry | null> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return null;
    const stats = await stat(real);
    if (stats.isFile()) return {path: real, kind: "file"};
    return stats.isDirectory() ? {path: real, kind: "folder"} : null;
  } catch {
    return null;
  }
}

function isFile(entry: Entry | null): {readonly file: string} | null {
  return entry?.kind === "file" ? {file: entry.path} : null;
}
