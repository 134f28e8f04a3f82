import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";

/** What a host takes of a site at no cost, as its documentation has it; absent: no limit that could matter here. */
interface Host {
  readonly name: string;
  readonly files?: number;
  /** Bytes of one file. */
  readonly file?: number;
  /** Bytes of the whole. */
  readonly site?: number;
}

const MiB = 2 ** 20;

/** The hosts that README tells how to publish on. */
const hosts: readonly Host[] = [
  {name: "GitHub Pages", site: 1e9},
  {name: "Cloudflare Pages", files: 20_000, file: 25 * MiB},
];

/** How a site compares with what hosts take. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: {readonly path: string; readonly bytes: number};
}

/** Counts the files of a built site. */
export function sizeOf(site: string): SiteSize {
  let [files, bytes] = [0, 0];
  let largest = {path: "", bytes: 0};
  for (const entry of readdirSync(site, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const {size} = statSync(path);
    files++;
    bytes += size;
    if (size > largest.bytes) largest = {path, bytes: size};
  }
  return {files, bytes, largest};
}

/** Which hosts do not take a site, a sentence each; empty where all do. */
export function hostFaults({files, bytes, largest}: SiteSize): readonly string[] {
  return hosts.flatMap((host) => {
    const faults = [
      ...(host.files !== undefined && files > host.files
        ? [`it has ${files} files, where ${host.files} are allowed`]
        : []),
      ...(host.site !== undefined && bytes > host.site
        ? [`it weighs ${inMB(bytes)}, where ${inMB(host.site)} are allowed`]
        : []),
      ...(host.file !== undefined && largest.bytes > host.file
        ? [`${largest.path} weighs ${inMB(largest.bytes)}, where a file may have ${inMB(host.file)}`]
        : []),
    ];
    return faults.length === 0 ? [] : [`${host.name} does not take this site: ${faults.join("; ")}.`];
  });
}

function inMB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
