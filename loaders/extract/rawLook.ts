import {statSync} from "node:fs";
import {type RawFolder, rawPaths} from "./findRaw.js";

/**
 * What the raw files look like from outside, to see whether one changes while it is read: sizes, times and places.
 * The time at which the file system noted a change cannot be set by a program.
 */
export function rawLook(raw: RawFolder): string {
  return rawPaths(raw)
    .map((path) => {
      const {size, mtimeNs, ctimeNs, ino, dev} = statSync(path, {bigint: true});
      return [size, mtimeNs, ctimeNs, ino, dev].join(" ");
    })
    .join("\n");
}
