import {existsSync, type FSWatcher, utimesSync, watch} from "node:fs";
import {join} from "node:path";

/** The entries that render pages. */
const entries = ["[page].md.ts", "es/[page].md.ts"];

/**
 * Renews the entries of pages whenever a document or a module of the site changes: Framework's preview watches an entry,
 * but not what it reads. It renders a page anew where the entry is younger than what it has of it.
 *
 * @param src the folder of the site's sources
 */
export function watchSources(src: string): FSWatcher {
  return watch(src, {recursive: true}, (_, name) => {
    if (name === null || name.includes("[") || name.startsWith(".observablehq")) return;
    if (!/\.(?:markdown|ts)$/.test(name)) return;
    const now = new Date();
    for (const entry of entries) {
      if (existsSync(join(src, entry))) utimesSync(join(src, entry), now, now);
    }
  });
}
