import {join} from "node:path";
import {streamFile} from "./streamFile.js";
import {usedSnapshot} from "./usedSnapshot.js";

/** Writes a file of the current snapshot to standard output, as a data loader does. */
export async function streamSnapshotFile(name: string): Promise<void> {
  await streamFile(join(await usedSnapshot(), name));
}
