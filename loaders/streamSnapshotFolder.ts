import {join} from "node:path";
import {currentSnapshot} from "./currentSnapshot.js";
import {streamFolder} from "./streamFolder.js";

/** Writes a folder of the current snapshot to standard output as a tar archive. */
export async function streamSnapshotFolder(name: string): Promise<void> {
  await streamFolder(join(await currentSnapshot(), name));
}
