import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {generate} from "./generate.js";

/**
 * The folder of the generated raw set of a size, which is kept for the next time beside the snapshots.
 *
 * @param scale 1 for the published size
 */
export function rawSet(scale: number): string {
  const folder = fileURLToPath(new URL(`../.snapshots/bench-${scale}x/`, import.meta.url));
  const done = join(folder, "done");
  if (!existsSync(done)) {
    process.stderr.write(`Making the raw set in ${folder}\n`);
    mkdirSync(folder, {recursive: true});
    generate(folder, scale, 1);
    writeFileSync(done, "");
  }
  return folder;
}
