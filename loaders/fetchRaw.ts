import {randomBytes} from "node:crypto";
import {constants, copyFileSync, lstatSync, mkdirSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {DataRefused} from "./dataRefused.js";
import {type Download, download, partOf, removeParts} from "./download.js";
import {hashFile} from "./publish/hashFile.js";
import {withLock} from "./publish/withLock.js";
import {WrongUse} from "./wrongUse.js";

/** `data/SOURCES.json`: the published files and where they are. */
export interface Sources {
  readonly title: string;
  /** Where a person gets the files. */
  readonly page: string;
  /** Addresses that have the files by name, each ending in a slash. */
  readonly mirrors: readonly string[];
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  readonly name: string;
  /** Other names of the same content. */
  readonly otherNames: readonly string[];
  readonly optional: boolean;
  /** The published copies of the file. */
  readonly copies: readonly {readonly bytes: number; readonly sha256: string}[];
}

export interface FetchOptions {
  /** Whether files that are there and are not the published ones are replaced; false by default. */
  readonly overwrite?: boolean;
  /** Milliseconds without a byte after which a line counts as cut; half a minute by default. */
  readonly stall?: number;
}

/** Why a file could not be brought from a source. */
interface Failure {
  readonly text: string;
  readonly kind: "absent" | "unreadable" | "not published";
}

type Failed = (kind: Failure["kind"], text: string) => void;

/**
 * Brings the published files into a folder. Each is checked by size and SHA-256 and takes its name only when
 * it is whole; one that is there already is left alone, and one that another run is bringing is waited for. No more is taken of a file than its largest published copy has.
 *
 * @param from folders and addresses to look in, in order
 * @param to folder; made where it is missing
 * @param tell is told what happens to each file
 * @throws WrongUse where a file is there that is not the published one and may not be replaced, or where there is no
 * place to look in; DataRefused where a source has other content; Error where a file that is needed is nowhere
 */
export async function fetchRaw(
  sources: Sources,
  from: readonly string[],
  to: string,
  tell: (line: string) => void,
  {overwrite = false, stall = 30_000}: FetchOptions = {},
): Promise<void> {
  refuseToReplace(sources.files, to, overwrite);
  const isThere = (file: SourceFile): boolean => {
    const there = isPublished(join(to, file.name), file);
    if (there) tell(`${file.name} is there already.`);
    return there;
  };
  const fetchFile = async (file: SourceFile): Promise<void> => {
    const target = join(to, file.name);
    const failures: Failure[] = [];
    const part = await bring(file, from, target, stall, failures);
    if (part !== null) {
      // It may have come while the download ran.
      refuseToReplace([file], to, overwrite);
      renameSync(part, target);
      removeParts(target);
      tell(`${file.name} is checked and in ${to}.`);
    } else if (file.optional) {
      const told = failures.filter(({kind}) => kind !== "absent");
      const outcome = told.length === 0 ? "found" : "brought";
      tell([`${file.name} was not ${outcome}; it is optional.`, ...lines(told)].join("\n"));
    } else {
      throw unavailable(sources, file, from, failures);
    }
  };
  for (const file of sources.files) {
    if (isThere(file)) continue;
    // With no place to look in, nothing is written, not even a lock.
    if (from.length === 0) await fetchFile(file);
    else {
      const busy = `Another run is bringing ${file.name} into ${to}: waiting until it has ended.`;
      await withLock(join(to, ".filmoteca.fetch.lock"), busy, async () => {
        if (!isThere(file)) await fetchFile(file);
      });
    }
  }
}

/** @throws WrongUse where one of the files is there, is not the published one, and may not be replaced */
function refuseToReplace(files: readonly SourceFile[], to: string, overwrite: boolean): void {
  const others = files
    .map((file) => ({file, path: join(to, file.name)}))
    .filter(({file, path}) => {
      const entry = lstatSync(path, {throwIfNoEntry: false});
      const replaceable = overwrite && !entry?.isDirectory();
      return entry !== undefined && !replaceable && !isPublished(path, file);
    });
  if (others.length === 0) return;
  throw new WrongUse(
    [
      ...others.map(
        ({path}) => `${path} is there and is not the published file, but edited or of another version.`,
      ),
      "Nothing was changed. To have it replaced, add --overwrite; to keep it, move it to a folder of its own and name",
      "that with FILMOTECA_RAW.",
    ].join("\n"),
  );
}

/** The published file under a name of its own beside the target; null, and why, where no source has it. */
async function bring(
  file: SourceFile,
  from: readonly string[],
  target: string,
  stall: number,
  failures: Failure[],
): Promise<string | null> {
  for (const source of from) {
    for (const name of [file.name, ...file.otherNames]) {
      const failed: Failed = (kind, text) => void failures.push({kind, text: `${name} of ${source} ${text}`});
      try {
        mkdirSync(dirname(target), {recursive: true});
        const part = isAddress(source)
          ? await bringFromAddress(addressIn(source, name), file, target, stall, failed)
          : bringFromFolder(join(source, name), file, target, failed);
        if (part !== null) return part;
      } catch (error) {
        failed("unreadable", `could not be read (${error instanceof Error ? error.message : String(error)})`);
      }
    }
  }
  return null;
}

async function bringFromAddress(
  address: URL,
  file: SourceFile,
  target: string,
  stall: number,
  failed: Failed,
): Promise<string | null> {
  const limit = Math.max(...file.copies.map(({bytes}) => bytes));
  // What was taken up again may be of two versions: once more, from the start.
  for (let again = true; ; again = false) {
    const brought: Download | null = await download(address, target, limit, stall);
    if (brought === null) {
      failed("absent", "is not there");
      return null;
    }
    if (isPublished(brought.part, file)) return brought.part;
    failed("not published", `is not the published file (${statSync(brought.part).size} bytes)`);
    rmSync(brought.part);
    if (!again || !brought.resumed) return null;
  }
}

function bringFromFolder(path: string, file: SourceFile, target: string, failed: Failed): string | null {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (stats === undefined) failed("absent", "is not there");
  else if (!stats.isFile()) failed("unreadable", "is no file");
  else if (!isPublished(path, file))
    failed("not published", `is not the published file (${stats.size} bytes)`);
  else {
    const part = partOf(target, randomBytes(16).toString("hex"));
    copyFileSync(path, part, constants.COPYFILE_EXCL);
    if (isPublished(part, file)) return part;
    rmSync(part);
    failed("unreadable", "changed while it was copied");
  }
  return null;
}

function isAddress(source: string): boolean {
  return /^https?:/.test(source);
}

function addressIn(source: string, name: string): URL {
  return new URL(name, source.endsWith("/") ? source : `${source}/`);
}

function isPublished(path: string, file: SourceFile): boolean {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (!stats?.isFile() || !file.copies.some(({bytes}) => bytes === stats.size)) return false;
  const hash = hashFile(path);
  return file.copies.some(({bytes, sha256}) => bytes === stats.size && sha256 === hash);
}

function lines(failures: readonly Failure[]): string[] {
  return failures.map(({text}) => `- ${text}`);
}

function unavailable(
  sources: Sources,
  file: SourceFile,
  from: readonly string[],
  failures: readonly Failure[],
): Error {
  const text = [
    `${file.name} of "${sources.title}" could not be brought.`,
    ...lines(failures),
    `The files need a login that no program has: get them in a browser from ${sources.page},`,
    "unpack them, and run  npm run data:fetch -- --from FOLDER",
    "Files of another version or of your own need no fetching: put them into data/raw, or name their folder",
    "with FILMOTECA_RAW.",
  ].join("\n");
  if (from.length === 0) return new WrongUse(text);
  return failures.some(({kind}) => kind === "not published") ? new DataRefused([text]) : new Error(text);
}
