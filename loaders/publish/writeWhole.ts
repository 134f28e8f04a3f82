import {randomUUID} from "node:crypto";
import {renameSync, rmSync, writeFileSync} from "node:fs";

/** Writes a file at once: nobody ever reads a part of it, whatever else writes it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${randomUUID()}`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, {force: true});
  }
}
