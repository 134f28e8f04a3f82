import {copyFileSync, existsSync, lstatSync, readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {replaceFolder} from "./replaceFolder.js";

/**
 * Copies the public files of a snapshot into a folder, all at once. A folder that is there is replaced if
 * it is empty or holds nothing but an earlier snapshot.
 *
 * @throws Error where the folder holds other files: they are not touched
 */
export async function exportSnapshot(snapshot: string, out: string): Promise<void> {
  refuseForeignFiles(out);
  await replaceFolder(resolve(out), "replace", async (staging) => {
    // The public files stand at the root of the snapshot; its folders are the site's own.
    for (const entry of readdirSync(snapshot, {withFileTypes: true})) {
      if (entry.isFile()) copyFileSync(join(snapshot, entry.name), join(staging, entry.name));
    }
  });
}

/** Throws an Error where a folder holds files that are no snapshot. */
export function refuseForeignFiles(out: string): void {
  const foreign = foreignFiles(resolve(out));
  if (foreign.length === 0) return;
  const examples = foreign.slice(0, 3).join(", ");
  throw new Error(
    `${out} holds files that are no snapshot (${examples}${foreign.length > 3 ? ", …" : ""}): ` +
      "nothing was written. Name an empty or a new folder with --out.",
  );
}

/** What a folder holds beside the files that its own `SHA256SUMS` lists. */
function foreignFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!lstatSync(folder).isDirectory()) return ["it is a file"];
  const sums = join(folder, "SHA256SUMS");
  const listed = existsSync(sums) ? readFileSync(sums, "utf8").matchAll(/^[0-9a-f]{64} {2}(.+)$/gm) : [];
  const own = new Set(["SHA256SUMS", ...Array.from(listed, ([, name]) => name!)]);
  return readdirSync(folder).filter((name) => !own.has(name));
}
