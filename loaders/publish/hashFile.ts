import {createHash} from "node:crypto";
import {closeSync, openSync, readSync} from "node:fs";

const BLOCK = 4 * 1024 * 1024;

/** The SHA-256 of a file's bytes, in hex; the file may be of any size. */
export function hashFile(path: string): string {
  const hash = createHash("sha256");
  const block = Buffer.allocUnsafe(BLOCK);
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
      hash.update(block.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
