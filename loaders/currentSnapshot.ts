import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {type PipelineOptions, pipeline} from "./pipeline.js";
import {pruneSnapshots} from "./publish/pruneSnapshots.js";

/**
 * The folder of the snapshot of the present raw data, which is made where there is none. Its name is then
 * also what `.snapshots/current` holds, for readers that must start at once.
 *
 * FILMOTECA_SNAPSHOT names a folder to use as it is: a build sets it for the loaders that it starts.
 */
export async function currentSnapshot(
  options: Omit<PipelineOptions, "raw" | "only" | "snapshots"> = {},
): Promise<string> {
  const given = process.env.FILMOTECA_SNAPSHOT;
  if (given) return given;
  const folder = await pipeline(options);
  const snapshots = dirname(folder);
  mkdirSync(snapshots, {recursive: true});
  const temporary = join(snapshots, `current.${process.pid}`);
  writeFileSync(temporary, `${basename(folder)}\n`);
  renameSync(temporary, join(snapshots, "current"));
  pruneSnapshots(snapshots, folder);
  return folder;
}
