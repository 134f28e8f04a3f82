import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {type Search, search} from "../../../src/search/search.js";

export interface MeasuredSearch extends Search {
  /** Bytes of the files that were read, packed with gzip. */
  bytes(): number;
  readonly read: readonly string[];
}

const sizes = new Map<string, number>();

/** The search of a snapshot, as a page has it that was just opened. */
export function readSearch(snapshot: string): MeasuredSearch {
  const read: string[] = [];
  const site = search(async (name) => {
    const file = join(snapshot, "search", `${name}.json`);
    const text = readFileSync(file);
    if (!sizes.has(file)) sizes.set(file, gzipSync(text).length);
    if (!read.includes(name)) read.push(name);
    return JSON.parse(text.toString("utf8"));
  });
  const bytes = () =>
    read.reduce((sum, name) => sum + (sizes.get(join(snapshot, "search", `${name}.json`)) ?? 0), 0);
  return {...site, bytes, read};
}
