import {existsSync, utimesSync} from "node:fs";
import {basename, join} from "node:path";
import {type FSWatcher, watch} from "chokidar";

/** The entries that render pages. */
const entries = ["[page].md.ts", "es/[page].md.ts"];

/**
 * Renews the entries of pages whenever a document or a module of the site changes: Framework's preview watches an entry,
 * but not what it reads. It renders a page anew where the entry is younger than what it has of it.
 *
 * @param src the folder of the site's sources
 */
export function watchSources(src: string): FSWatcher {
  const ignored = (path: string) => path.includes(".observablehq") || basename(path).startsWith("[");
  return watch(src, {ignored, ignoreInitial: true}).on("all", (_, path) => {
    if (!/\.(?:markdown|ts)$/.test(path)) return;
    const now = new Date();
    for (const entry of entries) {
      if (existsSync(join(src, entry))) utimesSync(join(src, entry), now, now);
    }
  });
}
