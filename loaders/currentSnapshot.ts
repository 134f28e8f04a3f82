import {readFileSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import {type PipelineOptions, pipeline} from "./pipeline.js";
import {pruneSnapshots} from "./publish/pruneSnapshots.js";
import {snapshotDamage} from "./publish/snapshotDamage.js";
import {writeWhole} from "./publish/writeWhole.js";
import {WrongUse} from "./wrongUse.js";

/**
 * The folder of the snapshot of the present raw data, which is made where there is none. Its name is then
 * also what `.snapshots/current` holds, for readers that must start at once.
 *
 * FILMOTECA_SNAPSHOT names a folder to use as it is.
 *
 * @throws WrongUse where that folder is not a whole snapshot
 */
export async function currentSnapshot(
  options: Omit<PipelineOptions, "raw" | "only" | "snapshots"> = {},
): Promise<string> {
  const given = process.env.FILMOTECA_SNAPSHOT;
  if (given) {
    const damage = snapshotDamage(resolve(given));
    if (damage === null) return given;
    throw new WrongUse(
      `FILMOTECA_SNAPSHOT names ${given}, which is no whole snapshot of this version: ${damage}. ` +
        "Name another one, or leave it out: the snapshot is then made from the raw data.",
    );
  }
  const folder = await pipeline(options);
  const current = join(dirname(folder), "current");
  if (read(current) !== `${basename(folder)}\n`) writeWhole(current, `${basename(folder)}\n`);
  pruneSnapshots(dirname(folder), folder);
  return folder;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
