import {realpathSync} from "node:fs";
import {basename, dirname, join, resolve, sep} from "node:path";
import {projectFolder} from "./projectFolder.js";
import {refuseForeignFiles} from "./publish/exportSnapshot.js";
import {WrongUse} from "./wrongUse.js";

/**
 * Looks, before anything is done, whether the snapshot can be written into a folder.
 *
 * @param raw the raw folder, as far as one is named
 * @throws WrongUse where the folder is or lies in one that the pipeline reads
 * @throws Error where it holds files that are no snapshot, or cannot be replaced
 */
export function refuseOut(out: string, raw: string = process.env.FILMOTECA_RAW ?? ""): void {
  const read = [...(raw === "" ? [] : [raw]), join(projectFolder, "data"), join(projectFolder, ".snapshots")];
  for (const folder of read) {
    if (`${real(out)}${sep}`.startsWith(`${real(folder)}${sep}`)) {
      throw new WrongUse(
        `--out ${out} is or lies in ${folder}, from which the data are read: name another folder.`,
      );
    }
  }
  refuseForeignFiles(out);
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
