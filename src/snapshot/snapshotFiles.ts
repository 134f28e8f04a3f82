import {readFileSync} from "node:fs";
import {join} from "node:path";
import {snapshotFolder} from "./snapshotFolder.js";

/** A public file of the snapshot, as its own descriptions have it. */
export interface SnapshotFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** The files that `SHA256SUMS` lists, in its order, and that file itself; in page loaders only. */
export function snapshotFiles(): readonly SnapshotFile[] {
  const folder = snapshotFolder();
  const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8");
  return sums
    .trim()
    .split("\n")
    .map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sha256 === undefined || path === undefined)
        throw new Error(`SHA256SUMS: “${line}” is no checksum.`);
      return {path, bytes: readFileSync(join(folder, path)).length, sha256};
    });
}
