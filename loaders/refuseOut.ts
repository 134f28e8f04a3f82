import {realpathSync} from "node:fs";
import {basename, dirname, join, resolve, sep} from "node:path";
import {projectFolder} from "./projectFolder.js";
import {refuseForeignFiles} from "./publish/exportSnapshot.js";
import {WrongUse} from "./wrongUse.js";

/**
 * Looks, before anything is done, whether the snapshot can be written into a folder.
 *
 * @param raw the raw folder, as far as one is named
 * @throws WrongUse where the folder is or lies in one that the pipeline reads, or in the built site
 * @throws Error where it holds files that are no snapshot, or cannot be replaced
 */
export function refuseOut(out: string, raw: string = process.env.FILMOTECA_RAW ?? ""): void {
  const own = ["data/raw", "data/sample", ".snapshots"].map((name) => join(projectFolder, name));
  for (const folder of [...(raw === "" ? [] : [raw]), ...own])
    refuseIn(folder, "from which the data are read", out);
  refuseIn(join(projectFolder, "dist"), "the built site, which `npm run build` makes", out);
  refuseForeignFiles(out);
}

function refuseIn(folder: string, what: string, out: string): void {
  if (`${real(out)}${sep}`.startsWith(`${real(folder)}${sep}`))
    throw new WrongUse(`--out ${out} is or lies in ${folder}, ${what}: name another folder.`);
}

/** A path without links, whether or not there is something of that name. */
function real(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(real(dirname(whole)), basename(whole));
  }
}
