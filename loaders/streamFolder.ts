import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {pack} from "tar-stream";

/** Writes the files of a folder to standard output as a tar archive, out of which Framework takes them. */
export async function streamFolder(folder: string): Promise<void> {
  const archive = pack();
  for (const file of readdirSync(folder).sort()) {
    archive.entry({name: file, mtime: new Date(0)}, readFileSync(join(folder, file)));
  }
  archive.finalize();
  await pipeline(archive, process.stdout);
}
