import {randomUUID} from "node:crypto";
import {renameSync, rmSync, writeFileSync} from "node:fs";

/** Writes a text file at once: nobody ever reads a part of it, whatever else writes it. */
export function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${randomUUID()}`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, {force: true});
  }
}
