import {below, pick, type Random, randomOf, several} from "../random.js";
import {damage} from "./damage.js";
import {fileBytes, packed, published, randomStyle, type Style} from "./fileBytes.js";
import {literalText} from "./literalText.js";
import {type FileKind, type Rows, rawTable} from "./rawTable.js";

/** One input for the readers. */
export type ReaderInput =
  | {readonly kind: "literal"; readonly text: string}
  | {readonly kind: "csv"; readonly bytes: Buffer}
  | RawFile;

/** A file of a raw folder. */
export interface RawFile {
  readonly kind: "file";
  readonly file: FileKind;
  /** As they stand on the disk. */
  readonly bytes: Buffer;
  readonly style: Style;
  /** Whether an exporter could have written it, so that it has to be read. */
  readonly sound: boolean;
  /** Records after the header, as they were before the file was cut short; null where it was not only cut. */
  readonly whole: Rows | null;
}

const kinds = ["movies", "credits", "keywords", "titles"] as const;
const csvUnits = [...'abé,,,""\n\r;\t\0\'\\ ', "\r\n", '""', "😀"];

/** The input of an index: it depends on the seed and the index alone. */
export function readerInput(seed: number, index: number): ReaderInput {
  const random = randomOf(seed, "readers", index);
  const turn = index % 10;
  if (turn < 4) return {kind: "literal", text: Buffer.from(literalText(random)).toString()};
  if (turn < 6) return {kind: "csv", bytes: csvText(random)};
  if (turn === 6) return truncated(seed, Math.floor(index / 10));
  return rawFile(random);
}

function csvText(random: Random): Buffer {
  const text = several(random, 0, 40, () => pick(random, csvUnits)).join("");
  const bytes = Buffer.from((random() < 0.1 ? "\ufeff" : "") + text);
  return random() < 0.1 ? damage(random, bytes) : bytes;
}

/** One of the files of the published style, cut at each byte in turn. */
function truncated(seed: number, index: number): RawFile {
  const file = kinds[index % kinds.length]!;
  const turn = Math.floor(index / kinds.length);
  // As long as the turns have not passed all bytes of a table, it is the same one.
  const random = randomOf(seed, `truncated ${file}`, Math.floor(turn / 2000));
  let rows = rawTable(random, file, false);
  while (rows.length < 3) rows = rawTable(random, file, false);
  const bytes = fileBytes(random, rows, published);
  const cut = bytes.subarray(0, turn % Math.min(2000, bytes.length));
  return {kind: "file", file, bytes: cut, style: published, sound: false, whole: rows.slice(1)};
}

function rawFile(random: Random): RawFile {
  const file = pick(random, kinds);
  const dirty = random() < 0.5;
  const style = random() < 0.4 ? published : randomStyle(random);
  const rows = rawTable(random, file, dirty);
  let bytes = fileBytes(random, rows, style);
  const sound = !dirty && random() < 0.3;
  const damaged = !sound && random() < 0.7;
  if (damaged && random() < 0.8) bytes = damage(random, bytes);
  bytes = packed(bytes, style.packed, `${file}.csv`);
  if (damaged && style.packed !== "no" && below(random, 2) === 0) bytes = damage(random, bytes);
  return {kind: "file", file, bytes, style, sound, whole: null};
}
