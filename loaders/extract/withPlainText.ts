import {closeSync, statSync} from "node:fs";
import {basename} from "node:path";
import {DataRefused} from "../dataRefused.js";
import type {FileShape} from "./fileShape.js";
import type {PlainText} from "./plainText.js";
import {excerpt} from "./problems.js";
import {readHead} from "./readHead.js";
import {openScratch} from "./scratchFile.js";
import {transcode} from "./transcode.js";
import {unpackGzip, unpackZip} from "./unpack.js";

export interface PlainTextOptions {
  /** Names that the file may have within a zip, without the extension. */
  readonly stems: readonly string[];
  /** The encoding of the text, as `encodingOf` names it, where it is not UTF-8. */
  readonly encoding?: string | undefined;
  /** What there is to say of the file so far. */
  readonly remarks?: readonly string[] | undefined;
  /** How the file is written where it is not as the published one. */
  readonly shape?: FileShape | undefined;
}

/**
 * Hands a raw file to a reader as plain UTF-8 text. A file that is that already is read in place; one that is
 * packed or in another encoding is written again, into files that are gone when the reader is done.
 *
 * @throws DataRefused where it cannot be unpacked or decoded, or changes meanwhile
 */
export async function withPlainText<T>(
  path: string,
  {stems, encoding: asked, remarks = [], shape}: PlainTextOptions,
  read: (text: PlainText) => T,
): Promise<T> {
  const name = basename(path);
  const scratch: number[] = [];
  const open = (): number => {
    const file = openScratch();
    scratch.push(file);
    return file;
  };
  const said = [...remarks];
  const encoding = shape?.encoding ?? asked;
  let text: string | number = path;
  try {
    const before = statSync(path);
    const {form} = readHead(path);
    if (form.is === "gzip") {
      text = open();
      await unpackGzip(path, text);
      said.push("is packed with gzip");
    } else if (form.is === "zip") {
      text = open();
      const member = await unpackZip(path, text, stems);
      said.push(`is a zip, of which ${JSON.stringify(excerpt(member))} was read`);
    }
    if (text !== path) {
      const {is} = readHead(text).form;
      if (is === "gzip" || is === "zip") {
        throw new DataRefused([
          `${name} is packed twice: ${is} within ${form.is}. Unpack it, or pack it once.`,
        ]);
      }
    }
    text = await asCsv(text, name, open, said);
    if (encoding !== undefined && encoding !== "utf-8") {
      const decoded = transcode(text, name, encoding, open);
      said.push(decoded === null ? `is UTF-8, not ${encoding}` : `was read as ${encoding}`);
      text = decoded ?? text;
    }
    const after = statSync(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw new DataRefused([
        `${name} was changed while it was read. Run the command again when the file is whole.`,
      ]);
    }
    return read({name, text, remarks: said, shape});
  } finally {
    for (const file of scratch) closeSync(file);
  }
}

/** A table that is no CSV, written as one. */
async function asCsv(
  text: PlainText["text"],
  name: string,
  open: () => number,
  said: string[],
): Promise<PlainText["text"]> {
  const {is} = readHead(text).form;
  if (is === "parquet") {
    if (typeof text === "number") throw new DataRefused([`${name} is a packed Parquet file. Unpack it.`]);
    const csv = open();
    await (await import("./parquetToCsv.js")).parquetToCsv(text, name, csv);
    said.push("is a Parquet file");
    return csv;
  }
  if (is !== "json" && is !== "json lines") return text;
  const csv = open();
  const {jsonArrayToCsv, jsonLinesToCsv} = await import("./jsonToCsv.js");
  if (is === "json") jsonArrayToCsv(text, name, csv);
  else await jsonLinesToCsv(text, name, csv);
  said.push(is === "json" ? "is JSON" : "is JSON, an object a line");
  return csv;
}
