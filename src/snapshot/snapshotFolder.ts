import {readFileSync} from "node:fs";
import {join} from "node:path";

/**
 * The folder of the snapshot that the site is built on: the one that the build names, else the last one made.
 * Page loaders read it here, for starting the pipeline takes longer than making the page.
 */
export function snapshotFolder(): string {
  return (
    process.env.FILMOTECA_SNAPSHOT ?? join(".snapshots", readFileSync(".snapshots/current", "utf8").trim())
  );
}
