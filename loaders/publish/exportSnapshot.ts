import {copyFileSync, existsSync, readdirSync, readFileSync} from "node:fs";
import {join, sep} from "node:path";
import {tables} from "../schema.js";
import {WrongUse} from "../wrongUse.js";
import {cannotBeReplaced} from "./cannotBeReplaced.js";
import {checksumsText, difference, isFile, readChecksums, SUMS} from "./checksums.js";
import {publicFiles} from "./publicFiles.js";
import {replaceFolder} from "./replaceFolder.js";
import {throughLinks} from "./throughLinks.js";

/**
 * Copies the public files of a snapshot into a folder, all at once. A folder that is there, or that a link leads
 * to, is replaced if it is empty or holds nothing but an earlier snapshot as it was written.
 *
 * @throws WrongUse where the folder holds anything else, or cannot be written: nothing is touched
 */
export async function exportSnapshot(snapshot: string, out: string): Promise<void> {
  refuseForeignFiles(out);
  await replaceFolder(throughLinks(out), async (staging) => {
    // The public files are at the root of the snapshot; its folders are the site's own.
    for (const entry of readdirSync(snapshot, {withFileTypes: true})) {
      if (entry.isFile()) copyFileSync(join(snapshot, entry.name), join(staging, entry.name));
    }
    refuseForeignFiles(out);
  });
}

/**
 * Looks whether a folder can be replaced by a snapshot.
 * @throws WrongUse where it holds anything but a snapshot as it was written, or cannot be replaced at all
 */
export function refuseForeignFiles(out: string): void {
  const folder = throughLinks(out);
  const foreign = existsSync(folder) ? foreignFiles(folder) : [];
  if (foreign.length > 0) {
    const examples = foreign.slice(0, 3).join(", ");
    throw new WrongUse(
      `${out} holds files that are not as a snapshot wrote them (${examples}${foreign.length > 3 ? ", …" : ""}): ` +
        "nothing was written. Move them away, or name an empty or a new folder with --out.",
    );
  }
  const here = [process.cwd(), process.env.INIT_CWD ?? ""];
  const isHere = existsSync(folder) && here.some((path) => `${path}${sep}`.startsWith(`${folder}${sep}`));
  const reason = isHere
    ? "is the folder that you are in, which would be exchanged"
    : cannotBeReplaced(folder);
  if (reason !== null)
    throw new WrongUse(`${out} ${reason}: nothing was written. Name another folder with --out.`);
}

/** What a folder holds beside the files of a snapshot of any version as they were written. */
function foreignFiles(folder: string): readonly string[] {
  const paths = readdirSync(folder).sort();
  const own = publishedNames(folder);
  if (own.size === 0) return paths;
  const listed = readChecksums(join(folder, SUMS));
  const sums = new Map([...listed].filter(([path]) => own.has(path)));
  const {changed, foreign} = difference(
    folder,
    sums,
    paths.filter((path) => path !== SUMS),
  );
  const isListed = listed.size > 0 && readFileSync(join(folder, SUMS), "utf8") === checksumsText(sums);
  return [...changed, ...(isListed ? [] : [SUMS]), ...foreign];
}

/**
 * The names of the files of the snapshot that a folder holds, of this version or another: its data package tells
 * them. None where it holds no snapshot.
 */
function publishedNames(folder: string): ReadonlySet<string> {
  const file = join(folder, "datapackage.json");
  if (!isFile(file)) return new Set();
  try {
    const text = readFileSync(file, "utf8");
    const {name, resources} = JSON.parse(text) as {name: unknown; resources: readonly {path: unknown}[]};
    const paths = resources.flatMap(({path}) => path).map(String);
    return new Set(name === "filmoteca" ? [...publicFiles(tables), ...paths] : []);
  } catch {
    return new Set();
  }
}
