import {lstatSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";

/** How many snapshots stay: those of a few raw folders and of the last changes of the code. */
const KEPT = 8;

/** Milliseconds after which a temporary file is nobody's any more: it is written in one. */
const FORGOTTEN = 60_000;

/**
 * Removes the snapshots of a folder that were used the longest ago, never the one given, and temporary files that
 * runs left when they were ended.
 */
export function pruneSnapshots(folder: string, given: string): void {
  const entries = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return {name, path, changed: lstatSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0};
  });
  const snapshots = entries
    .filter(({name, path}) => /^[0-9a-f]{32}$/.test(name) && path !== given)
    .sort((a, b) => b.changed - a.changed);
  const temporary = entries.filter(
    ({name, changed}) => isTemporary.test(name) && Date.now() - changed > FORGOTTEN,
  );
  for (const {path} of [...snapshots.slice(KEPT - 1), ...temporary])
    rmSync(path, {recursive: true, force: true});
}

/** Also what earlier versions wrote: `hashes.json` with what it remembered of raw files, and files by process number. */
const isTemporary = /^(hashes\.json|hashes\.json\.\d+|current\.[\da-f-]+)$/;
