import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {snapshotFolder} from "./snapshotFolder.js";

/** A JSON file of the snapshot's `site/` folder, null where there is none; in page loaders only. */
export function siteJson<T>(name: string): T | null {
  const file = join(snapshotFolder(), "site", name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}
