import {crc32, deflateRawSync, gzipSync} from "node:zlib";
import {pick, type Random} from "../random.js";
import type {Rows} from "./rawTable.js";

/** How a table is written. */
export interface Style {
  readonly delimiter: "," | ";" | "\t";
  readonly lineEnd: "\n" | "\r\n" | "\r" | "mixed";
  readonly quote: "always" | "needed";
  readonly lastEnd: boolean;
  readonly mark: boolean;
  readonly sep: boolean;
  readonly header: "lower" | "upper" | "capital";
  readonly encoding: "utf8" | "utf16le" | "utf16be" | "windows-1252";
  readonly packed: "no" | "gzip" | "zip";
}

/** The published files' own style. */
export const published: Style = {
  delimiter: ",",
  lineEnd: "\n",
  quote: "needed",
  lastEnd: true,
  mark: false,
  sep: false,
  header: "lower",
  encoding: "utf8",
  packed: "no",
};

/** One of the styles in which files are met. */
export function randomStyle(random: Random): Style {
  const usual = <T>(value: T, others: readonly T[]): T => (random() < 0.8 ? value : pick(random, others));
  const delimiter = usual<Style["delimiter"]>(",", [";", "\t"]);
  return {
    delimiter,
    lineEnd: usual<Style["lineEnd"]>("\n", ["\r\n", "\r", "mixed"]),
    quote: usual<Style["quote"]>("needed", ["always"]),
    lastEnd: usual(true, [false]),
    mark: usual(false, [true]),
    sep: usual(false, [true]),
    header: usual<Style["header"]>("lower", ["upper", "capital"]),
    encoding: random() < 0.95 ? "utf8" : pick(random, ["utf16le", "utf16be", "windows-1252"] as const),
    packed: random() < 0.94 ? "no" : pick(random, ["gzip", "zip"] as const),
  };
}

/** The bytes of a table, before it is packed. */
export function fileBytes(random: Random, rows: Rows, style: Style): Buffer {
  const {delimiter} = style;
  const cell = (text: string) =>
    style.quote === "always" || /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const end = () => (style.lineEnd === "mixed" ? pick(random, ["\n", "\r\n", "\r"]) : style.lineEnd);
  const [header = [], ...records] = rows;
  const lines = [header.map((name) => headerName(name, style.header)), ...records].map(
    (cells) => cells.map(cell).join(delimiter) + end(),
  );
  let text = (style.sep ? `sep=${delimiter}${end()}` : "") + lines.join("");
  if (!style.lastEnd) text = text.replace(/[\r\n]+$/, "");
  if (style.mark || style.encoding.startsWith("utf16")) text = `\ufeff${text}`;
  if (style.encoding === "utf8") return Buffer.from(text);
  if (style.encoding === "windows-1252") return Buffer.from(text, "latin1");
  const bytes = Buffer.from(text, "utf16le");
  return style.encoding === "utf16le" ? bytes : bytes.swap16();
}

function headerName(name: string, form: Style["header"]): string {
  if (form === "upper") return name.toUpperCase();
  return form === "capital" ? name[0]!.toUpperCase() + name.slice(1) : name;
}

/** The bytes as they are, or as an archive of one file. */
export function packed(bytes: Buffer, how: Style["packed"], name: string): Buffer {
  if (how === "no") return bytes;
  return how === "gzip" ? gzipSync(bytes, {level: 1}) : zip(bytes, name);
}

/** A zip archive of one file. */
function zip(bytes: Buffer, name: string): Buffer {
  const data = deflateRawSync(bytes, {level: 1});
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(0x21_0000, 6);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), data]);
  const central = Buffer.concat([
    Buffer.from("PK\x01\x02\x14\x00"),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\x05\x06"), end]);
}
