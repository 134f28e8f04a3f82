import {existsSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {projectFolder} from "../projectFolder.js";

/** Where Framework keeps what entries have written. */
export const cache = join(projectFolder, "src/.observablehq/cache");

/**
 * Empties the cache: Framework looks at an entry's time only, never at what it imports, and would give old pages. What
 * it has bundled of packages, by name and version, stays.
 */
export function clearCache(): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (name !== "_node") rmSync(join(cache, name), {recursive: true, force: true});
  }
}
