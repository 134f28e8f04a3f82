import {createHash} from "node:crypto";
import {constants, lstatSync, readdirSync, rmSync, type Stats} from "node:fs";
import {type FileHandle, open} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import type {ReadableStream} from "node:stream/web";

/** How often a download that was cut is taken up again; each time has to get further. */
const TRIES = 20;

export interface Download {
  /** The file with what came, beside the target. */
  readonly part: string;
  /** Whether it begins with what an earlier try brought, so that the whole may be of two versions. */
  readonly resumed: boolean;
}

/** The line was cut or nothing came; what came is kept. */
class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/**
 * Downloads an address into a file of its own beside `target`. A download that is cut is taken up where
 * it ended, by this call and, if need be, by the next one: the file's name holds the address and the version that the
 * server named. Servers that give no parts start over.
 *
 * @param limit the most bytes that are taken
 * @param stall milliseconds without a byte after which the line counts as cut
 * @returns null where there is nothing under the address
 * @throws Interrupted where it was cut and trying again got no further; Error where there is more than `limit`, the
 * server refuses, or something that is not ours is in the way
 */
export async function download(
  address: URL,
  target: string,
  limit: number,
  stall: number,
): Promise<Download | null> {
  let furthest = 0;
  for (let tries = 1; ; tries++) {
    const reached = {bytes: 0};
    try {
      return await attempt(address, target, limit, stall, reached);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      if (reached.bytes <= furthest || tries === TRIES) {
        const kept = `; its first ${reached.bytes} bytes are kept: the same again goes on from there`;
        throw reached.bytes === 0 ? error : new Interrupted(error.message + kept);
      }
      furthest = reached.bytes;
    }
  }
}

/** Removes what downloads of a file left beside it: plain files of one name. */
export function removeParts(target: string): void {
  for (const name of readdirSync(dirname(target))) {
    const rest = name.startsWith(`${basename(target)}.`) ? name.slice(basename(target).length + 1) : "";
    const path = join(dirname(target), name);
    if (/^[\da-f]{16}\.part$/.test(rest) && isOurs(lstatSync(path))) rmSync(path);
  }
}

/** The name of a download in progress. */
export function partOf(target: string, version: string): string {
  return `${target}.${createHash("sha256").update(version).digest("hex").slice(0, 16)}.part`;
}

async function attempt(
  address: URL,
  target: string,
  limit: number,
  stall: number,
  reached: {bytes: number},
): Promise<Download | null> {
  const watch = new Watch(stall);
  let part = "";
  let file: FileHandle | null = null;
  try {
    let response = await get(address, {}, watch);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`the answer was ${response.status}`);
    const version = response.headers.get("etag") ?? response.headers.get("last-modified") ?? "";
    part = partOf(target, `${address.href}\n${version}`);
    const there = sizeOfOurs(part);
    const encoded = response.headers.has("content-encoding");
    const length = encoded ? null : response.headers.get("content-length");
    if (Number(length) > limit) throw tooLong(limit);
    if (there !== null && there > 0 && !encoded) {
      if (String(there) === length) return {part, resumed: true};
      await response.body?.cancel();
      // A weak tag does not identify the bytes; then the checksum is what finds a mixture.
      const condition = version === "" || version.startsWith("W/") ? {} : {"If-Range": version};
      response = await get(address, {Range: `bytes=${there}-`, ...condition}, watch);
      if (response.status === 416) response = await get(address, {}, watch);
      if (!response.ok) throw new Error(`the answer was ${response.status}`);
    }
    const from = response.status === 206 ? startOf(response) : 0;
    if (from !== 0 && from !== there) throw new Error("the server gave another part than was asked for");
    reached.bytes = from;
    file = await openOurs(part, there === null);
    await file.truncate(from);
    if (response.body) {
      for await (const chunk of chunks(response.body as ReadableStream<Uint8Array>, watch)) {
        const position = reached.bytes;
        reached.bytes += chunk.length;
        if (reached.bytes > limit) throw tooLong(limit);
        await writeAll(file, chunk, position);
      }
    }
    return {part, resumed: from > 0};
  } finally {
    watch.end();
    await file?.close();
    if (reached.bytes > limit) rmSync(part);
  }
}

async function get(address: URL, headers: Record<string, string>, watch: Watch): Promise<Response> {
  try {
    // Parts and lengths are those of the bytes as they are.
    const asked = {"Accept-Encoding": "identity", ...headers};
    const response = await fetch(address, {headers: asked, signal: watch.signal});
    watch.moved();
    return response;
  } catch (error) {
    throw interrupted(error);
  }
}

async function* chunks(body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read().catch((error: unknown) => {
        throw interrupted(error);
      });
      if (done) return;
      watch.moved();
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await file.write(chunk, done, chunk.length - done, position + done)).bytesWritten;
  }
}

/** Ends what waits longer than it may. */
class Watch {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(stall: number) {
    this.timer = setTimeout(
      () => this.controller.abort(new Error(`nothing came for ${stall / 1000} s`)),
      stall,
    );
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  moved(): void {
    this.timer.refresh();
  }

  end(): void {
    clearTimeout(this.timer);
    this.controller.abort();
  }
}

function interrupted(error: unknown): Interrupted {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new Interrupted(cause instanceof Error ? cause.message : String(cause));
}

function tooLong(limit: number): Error {
  return new Error(`it is longer than the published file, which has ${limit} bytes at most`);
}

/** Where the part of a file begins that a server gives; not a number where it does not say. */
function startOf(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1]);
}

/** The size of what an earlier download left; null where there is nothing. */
function sizeOfOurs(part: string): number | null {
  const stats = lstatSync(part, {throwIfNoEntry: false});
  if (stats === undefined) return null;
  if (!isOurs(stats)) throw inTheWay(part);
  return stats.size;
}

/** A download is a plain file that has no other name. */
function isOurs(stats: Stats): boolean {
  return stats.isFile() && stats.nlink === 1;
}

/** Opens it for writing, never through a link. */
async function openOurs(part: string, fresh: boolean): Promise<FileHandle> {
  const {O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0} = constants;
  try {
    return await open(part, O_WRONLY | O_NOFOLLOW | (fresh ? O_CREAT | O_EXCL : 0));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw code === "ELOOP" || code === "EEXIST" ? inTheWay(part) : error;
  }
}

function inTheWay(part: string): Error {
  return new Error(`${part} stands in the way and is no file of ours: take it away`);
}
