/** Folders of files whose names hold a hash of their content: what has the same name is the same. */
export const hashedFolders = ["_import", "_file", "_observablehq"] as const;

const hashed = new RegExp(`^(${hashedFolders.join("|")})/`);

/** @param path from the site's root, without a slash at the beginning */
export function isHashed(path: string): boolean {
  return hashed.test(path);
}

/**
 * Whether a file of the site is kept for reading without a connection: all that pages read. Files to take away, pictures
 * for shared links and what hosts, crawlers and debuggers read is not.
 * @param path from the site's root, without a slash at the beginning
 */
export function isKept(path: string): boolean {
  if (/^(cards\/|\.|_headers$|sw\.js$|offline\.json$|robots\.txt$|sitemap\.xml$|404\.html$)/.test(path))
    return false;
  if (path.startsWith("data/")) return path.endsWith(".parquet");
  return !path.endsWith(".map");
}

/** What a build says about its files, in `offline.json`. */
export interface OfflineJson {
  /** Another one with every change of any file. */
  readonly version: string;
  /** Of all files together, as they lie on the device. */
  readonly bytes: number;
  /** Paths from the site's root, as `isKept` wants them: scripts before the pages that need them. */
  readonly files: readonly string[];
}
