import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, rmSync} from "node:fs";
import {copyFile, readFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {projectFolder} from "../../projectFolder.js";
import {pathsUnder} from "../../publish/checksums.js";
import {writeWhole} from "../../publish/writeWhole.js";

const settings = {
  gzip: {level: 9},
  // The widest window that browsers take: it sees the whole engine, where the usual one sees a quarter.
  brotli: {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24}},
};

/** By the ending of the copy. */
const packers = {
  ".gz": (bytes: Buffer) => promisify(gzip)(bytes, settings.gzip),
  ".br": (bytes: Buffer) => promisify(brotliCompress)(bytes, settings.brotli),
};
const endings = [".gz", ".br"] as const;

/** What a copy depends on besides the bytes of the file. */
const way = JSON.stringify([settings, process.versions.zlib, process.versions.brotli]);

/**
 * Whether a file of the site is packed beforehand: the engine, and what stands beside the tables as text. Parquet is not: it
 * is packed itself, would gain at most a twentieth, and is read in ranges, which a packed answer does not have.
 * @param path from the site's root, without a slash at the beginning
 */
export function isPacked(path: string): boolean {
  return /^(_file\/(engine|data)|data)\/.*\.(wasm|js|json|sql)$/.test(path);
}

/**
 * Writes a `.gz` and a `.br` beside files of a site, as small as they get, for servers that send what is packed already. The
 * threads of zlib pack several at once.
 *
 * @param kept folder of what was packed before, which takes no time: it is made, and holds these copies afterwards
 * @returns the paths of the copies
 */
export async function packFiles(
  site: string,
  kept: string = join(projectFolder, ".snapshots/packed"),
): Promise<readonly string[]> {
  mkdirSync(kept, {recursive: true});
  const names = new Set<string>();
  const pack = async (path: string, ending: keyof typeof packers): Promise<string> => {
    const bytes = await readFile(join(site, path));
    const name = createHash("sha256").update(way).update(bytes).digest("hex").slice(0, 32) + ending;
    names.add(name);
    if (!existsSync(join(kept, name))) writeWhole(join(kept, name), await packers[ending](bytes));
    await copyFile(join(kept, name), join(site, path + ending));
    return path + ending;
  };
  const copies = await Promise.all(
    pathsUnder(site)
      .filter(isPacked)
      .flatMap((path) => endings.map((ending) => pack(path, ending))),
  );
  for (const name of readdirSync(kept)) if (!names.has(name)) rmSync(join(kept, name));
  return copies.sort();
}
