import {createReadStream, statSync} from "node:fs";
import {basename} from "node:path";
import type {Readable} from "node:stream";
import {crc32, createGunzip} from "node:zlib";
import type {Entry, ZipFile} from "yauzl";
import {DataRefused} from "../dataRefused.js";
import {excerpt} from "./problems.js";
import {appendScratch} from "./scratchFile.js";

/** Bytes that a file may have when it is unpacked: twenty times the published credits. */
const MOST_UNPACKED = 2 ** 32;
/** Files in a zip that are looked at. */
const MOST_MEMBERS = 10_000;
/** Names that a message lists. */
const FEW = 12;

const again = "Fetch or export it again.";

/**
 * Unpacks a file that is packed with gzip.
 * @param into descriptor of the file that takes the content
 * @throws DataRefused where it is damaged, cut short or larger than the limit
 */
export async function unpackGzip(path: string, into: number, limit = MOST_UNPACKED): Promise<void> {
  const name = basename(path);
  const packed = createReadStream(path);
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    await copy(packed.pipe(gunzip), into, name, limit);
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw new DataRefused([`${name} is damaged or cut short: ${error.message}. ${again}`]);
  } finally {
    packed.destroy();
  }
  // What follows the last part that is in order is passed over in silence.
  if (gunzip.bytesWritten < statSync(path).size && !(await isZeroFrom(path, gunzip.bytesWritten))) {
    throw new DataRefused([`${name} is damaged from byte ${gunzip.bytesWritten} on. ${again}`]);
  }
}

/**
 * Unpacks a file out of a zip: the only one in it, or the one that has one of the names.
 * @param into descriptor of the file that takes the content
 * @param stems names without the extension, the best first
 * @returns the name of the file in the zip
 * @throws DataRefused where none fits, or it is damaged, locked with a password or larger than the limit
 */
export async function unpackZip(
  path: string,
  into: number,
  stems: readonly string[],
  limit = MOST_UNPACKED,
): Promise<string> {
  const name = basename(path);
  const {openPromise} = await import("yauzl");
  try {
    const zip = await openPromise(path, {lazyEntries: true, autoClose: false});
    try {
      const entry = chooseMember(await membersOf(zip, name), name, stems);
      if (entry.isEncrypted()) {
        throw new DataRefused([`${name} is locked with a password. Unpack it yourself.`]);
      }
      const crc = await copy(await zip.openReadStreamPromise(entry), into, name, limit);
      if (crc !== entry.crc32)
        throw new DataRefused([`${name} is damaged: its checksum does not fit. ${again}`]);
      return entry.fileName;
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw new DataRefused([`${name} is a zip that cannot be read: ${excerpt(error.message)}. ${again}`]);
  }
}

/** Writes a stream into a file and returns the CRC-32 of its bytes. */
async function copy(chunks: Readable, into: number, name: string, limit: number): Promise<number> {
  let crc = 0;
  let length = 0;
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) {
      throw new DataRefused([
        `${name} holds more than ${limit} bytes when it is unpacked, which no file of films does. ${again}`,
      ]);
    }
    crc = crc32(chunk, crc);
    appendScratch(into, chunk);
  }
  return crc;
}

/** Whether an error tells of the content of a packed file: other errors name a call of the system. */
function isDamage(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof DataRefused) return false;
  return "code" in error ? String(error.code).startsWith("Z_") : !("syscall" in error);
}

async function isZeroFrom(path: string, start: number): Promise<boolean> {
  for await (const chunk of createReadStream(path, {start}) as AsyncIterable<Buffer>) {
    if (chunk.some((byte) => byte !== 0)) return false;
  }
  return true;
}

/** The files in a zip, without folders and what macOS adds. */
async function membersOf(zip: ZipFile, name: string): Promise<readonly Entry[]> {
  const members: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    const {fileName} = entry;
    if (fileName === "[Content_Types].xml") {
      throw new DataRefused([
        `${name} is an Excel workbook or another document of Office. Save the table in Excel as “CSV UTF-8”.`,
      ]);
    }
    if (/\/$|(^|\/)(__MACOSX\/|\.DS_Store$)/.test(fileName)) continue;
    members.push(entry);
    if (members.length === MOST_MEMBERS) break;
  }
  return members;
}

function chooseMember(members: readonly Entry[], name: string, stems: readonly string[]): Entry {
  const [only, ...others] = members;
  if (only === undefined) throw new DataRefused([`${name} is a zip without a file in it. ${again}`]);
  if (others.length === 0) return only;
  for (const stem of stems) {
    const fitting = members.filter(({fileName}) =>
      new RegExp(`(^|/)${stem}(\\.csv|\\.tsv|\\.txt)?$`, "i").test(fileName),
    );
    if (fitting.length === 1) return fitting[0]!;
  }
  const names = members.slice(0, FEW).map(({fileName}) => JSON.stringify(excerpt(fileName)));
  throw new DataRefused([
    `${name} is a zip of ${members.length} files (${names.join(", ")}${members.length > FEW ? ", …" : ""}), of which ` +
      `not exactly one is named ${stems.map((stem) => `${stem}.csv`).join(" or ")}. Unpack it yourself, or pack that file alone.`,
  ]);
}
