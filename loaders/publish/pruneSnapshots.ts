import {readdirSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";

/** How many snapshots stay: those of a few raw folders and of the last changes of the code. */
const KEPT = 8;

/** Removes the oldest snapshots of a folder, never the one given. */
export function pruneSnapshots(folder: string, given: string): void {
  const snapshots = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{32}$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => path !== given)
    .map((path) => ({path, made: statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0}))
    .sort((a, b) => b.made - a.made);
  for (const {path} of snapshots.slice(KEPT - 1)) rmSync(path, {recursive: true, force: true});
}
