import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import {dirname, join} from "node:path";
import {
  type Checksums,
  checksumsOf,
  checksumsText,
  difference,
  pathsUnder,
  readChecksums,
} from "../publish/checksums.js";

/** The file of a built site that lists its files, so that the next build knows them from those of others. */
const LIST = ".filmoteca-files";

/** Folders in which Framework alone writes. */
const frameworks = /^_(file|import|node|npm|observablehq)\//;

/**
 * Lists the files of a site that was just built, in the site itself.
 * @param known checksums of some of them, which are not computed again
 */
export function listFiles(site: string, known: Checksums = new Map()): void {
  const others = pathsUnder(site).filter((path) => !known.has(path));
  writeFileSync(join(site, LIST), checksumsText(new Map([...known, ...checksumsOf(site, others)])));
}

/**
 * Takes into a new site what stands in the former one and is not the build's: under another name, or other than the
 * build wrote it. The former site stays as it is.
 *
 * @param changed a folder that is not there: it is made where there is a file of the build that somebody changed, or
 * one that stands where the new site has its own. Those are kept in it and do not come into the new site.
 * @returns the paths of the files that are kept there
 */
export function keepForeignFiles(former: string, site: string, changed: string): readonly string[] {
  if (!existsSync(former)) return [];
  const listed = readChecksums(join(former, LIST));
  const paths = pathsUnder(former).filter((path) => path !== LIST);
  const differing = difference(former, listed, paths);
  const isEarlier = listed.size === 0 && isOfEarlierVersion(former);
  const kept: string[] = [...differing.changed];
  for (const path of differing.foreign) {
    const isNew = isIn(site, path);
    if (isEarlier && (isNew || frameworks.test(path))) continue;
    if (isNew) kept.push(path);
    else carry(former, site, path);
  }
  for (const path of kept) {
    cpSync(join(former, path), join(changed, path), {recursive: true, verbatimSymlinks: true});
  }
  return kept;
}

/** Whether it is a site that was built before sites listed their files. */
function isOfEarlierVersion(site: string): boolean {
  const index = join(site, "index.html");
  return existsSync(index) && /property="og:site_name" content="Filmoteca"/.test(readFileSync(index, "utf8"));
}

/** Whether something of the site stands under a path, or where one of the path's folders would be. */
function isIn(site: string, path: string): boolean {
  const parts = path.replace(/\/$/, "").split("/");
  return parts.some((_, i) => {
    const stat = lstatSync(join(site, ...parts.slice(0, i + 1)), {throwIfNoEntry: false});
    return (
      stat !== undefined &&
      (i === parts.length - 1 ? !path.endsWith("/") || !stat.isDirectory() : !stat.isDirectory())
    );
  });
}

/** Gives a file a second name in another folder, so that it is never without one; where that cannot be, a copy. */
function carry(from: string, to: string, path: string): void {
  makeFolder(from, to, dirname(`${path}.`));
  if (path.endsWith("/")) return;
  const [source, target] = [join(from, path), join(to, path)];
  try {
    if (lstatSync(source).isSymbolicLink()) throw new Error("Some systems would link to where it leads.");
    linkSync(source, target);
  } catch {
    cpSync(source, target, {verbatimSymlinks: true, preserveTimestamps: true});
  }
}

/** Makes a folder, and those it is in, as they are in another one. */
function makeFolder(from: string, to: string, path: string): void {
  if (existsSync(join(to, path))) return;
  makeFolder(from, to, dirname(path));
  mkdirSync(join(to, path));
  chmodSync(join(to, path), statSync(join(from, path)).mode);
}
