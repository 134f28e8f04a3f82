import {readFileSync} from "node:fs";
import type {Changes} from "../../loaders/diff/changes.js";

/**
 * How the snapshot differs from the one before, which `npm run build -- --previous DIR` has compared; null where the
 * build was not asked to. In page loaders only.
 */
export function changes(): Changes | null {
  const file = process.env.FILMOTECA_CHANGES;
  return file ? (JSON.parse(readFileSync(file, "utf8")) as Changes) : null;
}
