import {join} from "node:path";
import {streamFolder} from "./streamFolder.js";
import {usedSnapshot} from "./usedSnapshot.js";

/** Writes a folder of the current snapshot to standard output as a tar archive. */
export async function streamSnapshotFolder(name: string): Promise<void> {
  await streamFolder(join(await usedSnapshot(), name));
}
