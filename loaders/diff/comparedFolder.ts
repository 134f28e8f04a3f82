import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {WrongUse} from "../wrongUse.js";
import type {Compared} from "./changes.js";

/** A folder that holds the public files of a snapshot. */
export interface ComparedFolder extends Compared {
  readonly folder: string;
}

/**
 * Finds the snapshot in a folder: that of a snapshot, one that `npm run data -- --out` wrote, or a built site.
 * @throws WrongUse where there is none
 */
export function comparedFolder(path: string): ComparedFolder {
  const folder = [path, join(path, "data")].find((one) => existsSync(join(one, "datapackage.json")));
  const reason = !existsSync(path) ? "is not there" : "holds no snapshot";
  const way = "name a folder that npm run data -- --out wrote, a snapshot of .snapshots or a built site";
  if (folder === undefined) throw new WrongUse(`${path} ${reason}: ${way}.`);
  try {
    const {name, version} = read(folder, "datapackage.json") as {name: unknown; version: unknown};
    if (name !== "filmoteca" || typeof version !== "string") throw new WrongUse("");
    const {data_end: end} = read(folder, "quality.json") as {data_end?: {month: string} | null};
    return {folder, version, until: end?.month ?? null};
  } catch {
    throw new WrongUse(`${path} holds a data package that is no snapshot of this project: ${way}.`);
  }
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}
