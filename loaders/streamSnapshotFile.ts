import {createReadStream} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {currentSnapshot} from "./currentSnapshot.js";

/** Writes a file of the current snapshot to standard output, as a data loader does. */
export async function streamSnapshotFile(name: string): Promise<void> {
  await pipeline(createReadStream(join(await currentSnapshot(), name)), process.stdout);
}
