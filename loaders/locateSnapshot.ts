import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {findRaw, type RawFolder} from "./extract/findRaw.js";
import {snapshotKey} from "./publish/snapshotKey.js";
import {siteUrl} from "./siteUrl.js";

export interface SnapshotOptions {
  /** Raw folder; by default the first that exists, as `findRaw` says. */
  readonly raw?: string | undefined;
  /** How far to go; by default the whole way. */
  readonly only?: "tables" | undefined;
  /** Folder of the snapshots; by default `.snapshots/` in the project. */
  readonly snapshots?: string | undefined;
}

/** Where the snapshot of some raw data is, or is to be. */
export interface SnapshotPlace {
  readonly raw: RawFolder;
  /** Address of the site, ending in a slash. */
  readonly url: string;
  readonly snapshots: string;
  /** The snapshot's own folder; it exists only when the snapshot is whole. */
  readonly folder: string;
}

const project = fileURLToPath(new URL("../", import.meta.url));

/**
 * Finds the raw data and the folder of its snapshot, which is named after everything that the snapshot
 * depends on. Reads no table.
 *
 * @param raw by default the folder that the options ask for
 * @throws Error where a raw folder that is asked for lacks a file, or FILMOTECA_URL is no address
 */
export function locateSnapshot(options: SnapshotOptions = {}, raw = findRaw(options.raw)): SnapshotPlace {
  const url = siteUrl();
  const snapshots = options.snapshots ?? join(project, ".snapshots");
  const files = [raw.movies, raw.credits, ...(raw.keywords === null ? [] : [raw.keywords])];
  const key = snapshotKey(files, {url, kind: raw.kind, only: options.only ?? "all"}, project, snapshots);
  return {raw, url, snapshots, folder: join(snapshots, key)};
}
