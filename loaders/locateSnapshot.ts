import {join} from "node:path";
import {type RawFolder, rawPaths} from "./extract/findRaw.js";
import {projectFolder} from "./projectFolder.js";
import {type DataOrigin, dataOrigin} from "./publish/dataOrigin.js";
import {type InputFile, inputFiles} from "./publish/inputFiles.js";
import {snapshotKey} from "./publish/snapshotKey.js";
import {siteSettings} from "./siteSettings.js";
import {siteUrl} from "./siteUrl.js";

export interface SnapshotOptions {
  /** Raw folder; by default the first that exists, as `findRaw` says. */
  readonly raw?: string | undefined;
  /** How far to go; by default the whole way. */
  readonly only?: "tables" | undefined;
  /** Whether the ratings of the raw folder count in the recommendations; by default they do not. */
  readonly ratings?: boolean | undefined;
  /** How the text of the raw files is encoded, by a label that `TextDecoder` knows; by default UTF-8. */
  readonly encoding?: string | undefined;
  /** Folder of the snapshots; by default `.snapshots/` in the project. */
  readonly snapshots?: string | undefined;
}

/** Where the snapshot of some raw data is or will be. */
export interface SnapshotLocation {
  /** Address of the site, ending in a slash. */
  readonly url: string;
  readonly snapshots: string;
  /** The raw files, by name, size and checksum. */
  readonly inputs: readonly InputFile[];
  readonly origin: DataOrigin;
  /** The snapshot's own folder; it is made at once, but may have been damaged since. */
  readonly folder: string;
}

/**
 * Finds the folder of the snapshot of some raw data, which is named after everything that the snapshot depends
 * on. Reads no table.
 *
 * @throws Error where FILMOTECA_URL is no address
 */
export function locateSnapshot(raw: RawFolder, options: Omit<SnapshotOptions, "raw"> = {}): SnapshotLocation {
  const url = siteUrl(raw.kind);
  const snapshots = options.snapshots ?? join(projectFolder, ".snapshots");
  const inputs = inputFiles(rawPaths(raw));
  const origin = dataOrigin(raw.published, siteSettings(raw.kind));
  const key = snapshotKey(
    inputs,
    {
      url,
      kind: raw.kind,
      only: options.only ?? "all",
      encoding: options.encoding ?? "utf-8",
      remarks: JSON.stringify(raw.remarks),
      shapes: JSON.stringify(raw.shapes),
      textLanguage: raw.textLanguage,
      origin: JSON.stringify(origin),
    },
    projectFolder,
  );
  return {url, snapshots, inputs, origin, folder: join(snapshots, key)};
}
