import {closeSync, fstatSync, mkdirSync, openSync, rmSync, statSync} from "node:fs";
import {dirname} from "node:path";
import {setTimeout} from "node:timers/promises";

/** A lock that this process holds; giving it back takes the file away. */
export interface Lock {
  /** The open file. On Linux and macOS a process that inherits it holds the lock as well, until it ends. */
  readonly open: number;
  release(): void;
}

/**
 * Takes a lock that at most one process holds, which is the operating system's on an open file. So it ends with the
 * process, however that ends, it holds between containers that share a folder, and it needs no clock and no process
 * numbers.
 *
 * @param file made where it is not there
 * @param onBusy called where another process holds the lock, before it is waited for; null: then it is not
 * waited for
 * @returns "busy" where another process holds it and it is not to be waited for, "none" where there are no locks, on
 * this kind of machine or of file system
 */
export async function takeLock(file: string, onBusy: (() => void) | null): Promise<Lock | "busy" | "none"> {
  const native = await import("fs-native-extensions").catch(() => null);
  if (native === null) return "none";
  mkdirSync(dirname(file), {recursive: true});
  const begin = performance.now();
  for (let told = false; ; ) {
    const open = openSync(file, "a");
    let isTaken = false;
    try {
      const isFree = attempt(() => native.tryLock(open));
      if (isFree === null) return "none";
      if (!isFree) {
        if (onBusy === null) return "busy";
        if (performance.now() - begin < MOMENT) {
          await setTimeout(MOMENT / 10);
          continue;
        }
        if (!told) onBusy();
        told = true;
        await native.waitForLock(open);
      }
      isTaken = isStill(file, open);
      if (isTaken) return {open, release: () => release(file, open)};
    } finally {
      if (!isTaken) closeSync(open);
    }
  }
}

/** What is given; null where it throws. */
function attempt<Result>(look: () => Result): Result | null {
  try {
    return look();
  } catch {
    return null;
  }
}

/** Milliseconds for which a lock may be held by who only looks whether it is held. */
const MOMENT = 200;

/** Whether the open file is the one of that name: who held the lock before may have taken it away. */
function isStill(file: string, open: number): boolean {
  const named = statSync(file, {bigint: true, throwIfNoEntry: false});
  const own = fstatSync(open, {bigint: true});
  return named?.ino === own.ino && named.dev === own.dev;
}

function release(file: string, open: number): void {
  try {
    rmSync(file, {force: true});
  } finally {
    closeSync(open);
  }
}
