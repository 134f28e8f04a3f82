import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import {dirname, join} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import type {ReadableStream} from "node:stream/web";
import {hashFile} from "./publish/hashFile.js";

/** `data/SOURCES.json`: the published files and where they are. */
export interface Sources {
  readonly title: string;
  /** Where a person gets the files. */
  readonly page: string;
  /** Addresses under which the files stand by name, each ending in a slash. */
  readonly mirrors: readonly string[];
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  readonly name: string;
  /** Other names under which the same content goes round. */
  readonly otherNames: readonly string[];
  readonly optional: boolean;
  /** The published copies of the file. */
  readonly copies: readonly {readonly bytes: number; readonly sha256: string}[];
}

/**
 * Brings the published files into a folder. Each is checked by size and SHA-256 and takes its name only when
 * it is whole; one that is there already is left alone.
 *
 * @param from folders and addresses to look in, in order
 * @param to folder; made where it is missing
 * @param tell is told what happens to each file
 * @throws Error where a file that is needed is nowhere to be had as it was published
 */
export async function fetchRaw(
  sources: Sources,
  from: readonly string[],
  to: string,
  tell: (line: string) => void,
): Promise<void> {
  for (const file of sources.files) {
    const target = join(to, file.name);
    if (existsSync(target) && isPublished(target, file)) {
      tell(`${file.name} is there already.`);
      continue;
    }
    const failures: string[] = [];
    if (await bring(file, from, target, failures)) tell(`${file.name} is checked and in ${to}.`);
    else if (file.optional) tell(`${file.name} was not found; it is optional.`);
    else throw new Error(wayOut(sources, file, failures));
  }
}

async function bring(
  file: SourceFile,
  from: readonly string[],
  target: string,
  failures: string[],
): Promise<boolean> {
  for (const place of from) {
    for (const name of [file.name, ...file.otherNames]) {
      const partial = `${target}.part`;
      try {
        const source = await open(place, name);
        if (!source) {
          failures.push(`${place} has no ${name}`);
          continue;
        }
        mkdirSync(dirname(target), {recursive: true});
        await pipeline(source, createWriteStream(partial));
        if (isPublished(partial, file)) {
          renameSync(partial, target);
          return true;
        }
        failures.push(`${name} of ${place} is not the published file (${statSync(partial).size} bytes)`);
      } catch (error) {
        failures.push(`${name} of ${place} could not be read (${reason(error)})`);
      } finally {
        rmSync(partial, {force: true});
      }
    }
  }
  return false;
}

/** The bytes of a file in a folder or under an address; null where there is none. */
async function open(place: string, name: string): Promise<Readable | null> {
  if (!/^https?:/.test(place)) {
    const path = join(place, name);
    return existsSync(path) ? createReadStream(path) : null;
  }
  const response = await fetch(new URL(name, place.endsWith("/") ? place : `${place}/`));
  if (response.status === 404) return null;
  if (!response.ok || !response.body) throw new Error(`the answer was ${response.status}`);
  return Readable.fromWeb(response.body as ReadableStream);
}

function isPublished(path: string, file: SourceFile): boolean {
  const {size} = statSync(path);
  if (!file.copies.some(({bytes}) => bytes === size)) return false;
  const hash = hashFile(path);
  return file.copies.some(({bytes, sha256}) => bytes === size && sha256 === hash);
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

function wayOut(sources: Sources, file: SourceFile, failures: readonly string[]): string {
  return [
    `${file.name} of "${sources.title}" could not be brought.`,
    ...failures.map((failure) => `- ${failure}`),
    `The files need a login that no program has: get them in a browser from ${sources.page},`,
    "unpack them, and run  npm run data:fetch -- --from FOLDER",
    "Files of another version or of your own need no fetching: put them into data/raw, or name their folder",
    "with FILMOTECA_RAW.",
  ].join("\n");
}
