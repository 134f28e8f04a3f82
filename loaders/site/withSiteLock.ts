import {join} from "node:path";
import {projectFolder} from "../projectFolder.js";
import type {Lock} from "../publish/takeLock.js";
import {withLock} from "../publish/withLock.js";

/**
 * Does what needs Framework's cache, which is in the source: one build or preview at a time, whatever data it shows.
 * Others wait.
 * @param work is given the lock, for the processes that it starts (see `spawnUnderLock`)
 */
export function withSiteLock<Result>(work: (lock: Lock | null) => Promise<Result>): Promise<Result> {
  return withLock(
    join(projectFolder, ".snapshots", ".filmoteca.site.lock"),
    "Another build or preview (npm start, run build, run dev) is at work in this project: waiting until it has ended.",
    work,
  );
}
