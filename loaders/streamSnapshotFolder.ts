import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {pack} from "tar-stream";
import {currentSnapshot} from "./currentSnapshot.js";

/** Writes a folder of the current snapshot to standard output as a tar archive, out of which Framework takes the files. */
export async function streamSnapshotFolder(name: string): Promise<void> {
  const folder = join(await currentSnapshot(), name);
  const archive = pack();
  for (const file of readdirSync(folder).sort()) {
    archive.entry({name: file, mtime: new Date(0)}, readFileSync(join(folder, file)));
  }
  archive.finalize();
  await pipeline(archive, process.stdout);
}
