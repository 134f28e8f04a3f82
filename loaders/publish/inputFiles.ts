import {statSync} from "node:fs";
import {basename} from "node:path";
import {hashFile} from "./hashFile.js";

/** A raw file that was read. */
export interface InputFile {
  /** Its name, without a folder. */
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

/** What the raw files of some paths are, by reading every byte of them. */
export function inputFiles(paths: readonly string[]): readonly InputFile[] {
  return paths.map((path) => ({
    file: basename(path),
    bytes: statSync(path).size,
    sha256: hashFile(path),
  }));
}
