import {lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {takeLock} from "./takeLock.js";
import {withLock} from "./withLock.js";

/** Where the former folder is kept, beside the staging folder, for the moment of the exchange. */
const FORMER = "former";

/** The name of a work folder, which holds that of the folder to be made. */
const WORK = /^\.filmoteca\.(.+)\.work-\w+$/;

/** Milliseconds after which what no lock speaks for is nobody's any more. */
const FORGOTTEN = 3_600_000;

/**
 * Makes a folder at once: `write` fills a new one beside it, which then takes its name. Until that moment
 * the folder, if there is one, is whole and as it was. Only one run at a time makes a folder of that name: others
 * wait. What an earlier run left behind when it was ended is cleared away, and the former folder put back if the
 * run was ended in the moment of the exchange.
 *
 * @param folder no link
 * @param isMade looked at when it is this run's turn: whether another one has made the folder meanwhile; by default
 * it is made in any case
 * @throws Error where the folder cannot be written: what was there is as it was
 */
export async function replaceFolder(
  folder: string,
  write: (staging: string) => Promise<void>,
  isMade: () => boolean = () => false,
): Promise<void> {
  const parent = dirname(folder);
  const name = basename(folder);
  mkdirSync(parent, {recursive: true});
  await clearLeftovers(parent);
  const busy = `Another run is writing ${folder}: waiting until it has ended.`;
  await withLock(lockOf(parent, name), busy, async () => {
    if (isMade()) return;
    const work = mkdtempSync(join(parent, `.filmoteca.${name}.work-`));
    try {
      const staging = join(work, "new");
      mkdirSync(staging);
      await write(staging);
      exchange(folder, staging, join(work, FORMER));
    } finally {
      rmSync(work, {recursive: true, force: true});
    }
  });
}

function exchange(folder: string, staging: string, former: string): void {
  const replaces = isThere(folder);
  if (replaces) renameSync(folder, former);
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (replaces) renameSync(former, folder);
    throw error;
  }
}

function lockOf(parent: string, name: string): string {
  return join(parent, `.filmoteca.${name}.lock`);
}

/** Clears up after runs that were ended, whatever folder they were about to make. Runs that go on are left alone. */
async function clearLeftovers(parent: string): Promise<void> {
  const names = new Set<string>();
  for (const entry of readdirSync(parent)) {
    const name = (WORK.exec(entry) ?? /^\.filmoteca\.(.+)\.lock$/.exec(entry))?.[1];
    if (name !== undefined) names.add(name);
    const earlier = /^\.filmoteca\.(.+)\.\d+\.\w+$/.exec(entry)?.[1];
    if (earlier !== undefined && isForgotten(join(parent, entry))) putBack(join(parent, entry), earlier);
  }
  for (const name of names) {
    const lock = await takeLock(lockOf(parent, name), null);
    if (lock === "busy") continue;
    try {
      for (const entry of readdirSync(parent)) {
        const [, of] = WORK.exec(entry) ?? [];
        const work = join(parent, entry);
        if (of === name && (lock !== "none" || isForgotten(work))) putBack(work, name);
      }
    } finally {
      if (lock !== "none") lock.release();
    }
  }
}

/** Takes a work folder away; the former folder in it, if nothing has taken its place, gets its name back. */
function putBack(work: string, name: string): void {
  const folder = join(dirname(work), name);
  const former = join(work, FORMER);
  if (!isThere(folder) && isThere(former)) renameSync(former, folder);
  rmSync(work, {recursive: true, force: true});
}

/** Whether nothing of it was changed for long: a run of an earlier version, or where there are no locks, may be at it. */
function isForgotten(path: string): boolean {
  const stat = lstatSync(path, {throwIfNoEntry: false});
  if (stat === undefined || Date.now() - stat.mtimeMs < FORGOTTEN) return false;
  return !stat.isDirectory() || readdirSync(path).every((name) => isForgotten(join(path, name)));
}

/** Whether there is anything of that name, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}
