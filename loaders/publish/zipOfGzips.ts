import {closeSync, openSync, readFileSync, writeFileSync} from "node:fs";

/** A gzip file of one member, and what the file that it packs is called. */
export interface Packed {
  readonly name: string;
  readonly path: string;
}

/** Bytes before and after what a gzip file packs, where it tells no name. */
const [HEADER, TRAILER] = [10, 8];
/** 1 January 1980, the first day that a zip archive can tell, and no time. */
const DATE = 0x21;
/** Version of the format, written on Unix, and a plain file that all may read. */
const [VERSION, UNIX, MODE] = [20, 3 << 8, (0o100644 << 16) >>> 0];
const DEFLATED = 8;

/**
 * Writes a zip archive of what gzip files hold. Both pack with deflate, so the packed bytes are taken as they are, with
 * the checksum and the size that stand at the end of each.
 *
 * @param packed each of less than 4 GiB, names in ASCII
 * @see APPNOTE.TXT of PKWARE, 4.3; RFC 1952
 */
export function zipOfGzips(path: string, packed: readonly Packed[]): void {
  const file = openSync(path, "w");
  try {
    let at = 0;
    const write = (bytes: Uint8Array) => {
      writeFileSync(file, bytes);
      at += bytes.length;
    };
    const entries: Buffer[] = [];
    for (const {name, path: source} of packed) {
      const gzip = readFileSync(source);
      const bytes = gzip.subarray(HEADER, -TRAILER);
      const facts = {name: Buffer.from(name), packed: bytes.length, trailer: gzip.subarray(-TRAILER)};
      entries.push(centralEntry(facts, at));
      write(localHeader(facts));
      write(bytes);
    }
    const start = at;
    for (const entry of entries) write(entry);
    write(end(entries.length, at - start, start));
  } finally {
    closeSync(file);
  }
}

interface Facts {
  readonly name: Buffer;
  /** How many packed bytes there are. */
  readonly packed: number;
  /** CRC-32 and size of what is packed, each in four bytes. */
  readonly trailer: Buffer;
}

/** What both headers of a file tell alike: version, flags, method, time, date, checksum, sizes, lengths of name and extra. */
function common({name, packed, trailer}: Facts): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(DEFLATED, 4);
  bytes.writeUInt16LE(DATE, 8);
  trailer.copy(bytes, 10, 0, 4);
  bytes.writeUInt32LE(packed, 14);
  trailer.copy(bytes, 18, 4, 8);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

function localHeader(facts: Facts): Buffer {
  return Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common(facts), facts.name]);
}

/** @param offset of the local header */
function centralEntry(facts: Facts, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION | UNIX);
  // No comment, the first disk, nothing known of the content.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(MODE, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), madeBy, common(facts), rest, facts.name]);
}

/** @param size of all central entries, which begin at `start` */
function end(count: number, size: number, start: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write("PK\x05\x06", "latin1");
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(start, 16);
  return bytes;
}
