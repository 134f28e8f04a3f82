import {createReadStream} from "node:fs";
import {pipeline} from "node:stream/promises";

/** Writes a file to standard output, as a data loader does. */
export async function streamFile(path: string): Promise<void> {
  await pipeline(createReadStream(path), process.stdout);
}
