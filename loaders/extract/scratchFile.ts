import {randomUUID} from "node:crypto";
import {openSync, unlinkSync, writeSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/**
 * A file for what was unpacked. It has no name, so nothing of it is left when it is closed, however the process ends.
 * @returns its descriptor
 */
export function openScratch(): number {
  const path = join(tmpdir(), `filmoteca-${randomUUID()}`);
  const file = openSync(path, "wx+", 0o600);
  unlinkSync(path);
  return file;
}

/**
 * Writes to the end of a scratch file.
 * @throws Error that says what to do where the disk is full
 */
export function appendScratch(file: number, bytes: Uint8Array): void {
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  } catch (error) {
    if ((error as {code?: unknown}).code !== "ENOSPC") throw error;
    throw new Error(
      `There is no room in ${tmpdir()} to unpack the raw files. Make room there, name another folder with TMPDIR, ` +
        "or unpack the files yourself.",
    );
  }
}
