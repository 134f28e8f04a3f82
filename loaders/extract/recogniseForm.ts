/** What the first bytes of a file are, by the marks that each format puts there. */
export type Form =
  /** Packed: to be unpacked first. */
  | {readonly is: "gzip" | "zip"}
  /** Tables that are no CSV: to be written as one first. */
  | {readonly is: "parquet" | "json lines" | "json"}
  /** Text of two bytes a character. */
  | {readonly is: "utf-16le" | "utf-16be"}
  /** Anything else that is no table of text: what it is, and what to do. */
  | {readonly is: "other"; readonly what: string; readonly wayOut: string}
  | {readonly is: "text"};

/** How many bytes of a file are enough to recognise it. */
export const HEAD = 4096;

const exportAsCsv = "Export the table as a CSV file.";
const unpack = "Unpack it, or pack it with gzip or zip.";

const marks: readonly (readonly [mark: string, what: string, wayOut: string])[] = [
  ["ARROW1", "an Arrow file", exportAsCsv],
  ["SQLite format 3\0", "an SQLite database", exportAsCsv],
  ["%PDF-", "a PDF document", exportAsCsv],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Excel workbook (.xls)", "Save it in Excel as “CSV UTF-8”."],
  ["7z\xbc\xaf\x27\x1c", "packed with 7-Zip", unpack],
  ["BZh", "packed with bzip2", unpack],
  ["\xfd7zXZ\0", "packed with xz", unpack],
  ["\x28\xb5\x2f\xfd", "packed with Zstandard", unpack],
  ["Rar!\x1a\x07", "packed with RAR", unpack],
  [
    "version https://git-lfs.github.com/spec/",
    "a Git LFS pointer, which only names the file",
    "Run “git lfs pull”, or fetch the file itself.",
  ],
];

const texts: readonly (readonly [pattern: RegExp, what: string, wayOut: string])[] = [
  [
    /^<(!doctype html|html|head|body|script)\b/i,
    "a web page (HTML), most likely an error or a login page in place of the file",
    "Fetch the file itself.",
  ],
  [/^<(\?xml|!--|!doctype|[a-z][\w:-]*[\s/>])/i, "XML", exportAsCsv],
];

/**
 * Recognises a file by its first bytes (`HEAD` of them are enough).
 * @param size bytes of the whole file
 */
export function recogniseForm(head: Buffer, size: number): Form {
  const start = head.toString("latin1", 0, 64);
  const starts = (...some: readonly string[]) => some.some((mark) => start.startsWith(mark));
  if (size === 0) return other("empty", "Fetch or export it again.");
  if (starts("\x1f\x8b")) return {is: "gzip"};
  if (starts("PK\x03\x04", "PK\x05\x06")) return {is: "zip"};
  if (starts("PAR1")) return {is: "parquet"};
  for (const [mark, what, wayOut] of marks) if (starts(mark)) return other(what, wayOut);
  if (starts("\xff\xfe\0\0", "\0\0\xfe\xff")) return other("UTF-32 text", "Save it as UTF-8.");
  if (starts("\xff\xfe")) return {is: "utf-16le"};
  if (starts("\xfe\xff")) return {is: "utf-16be"};
  return zeroBytes(head) ?? textForm(head) ?? {is: "text"};
}

/** Text has no zero bytes, but that in UTF-16: of the letters of a header, every other byte is zero. */
function zeroBytes(head: Buffer): Form | null {
  const first = zerosOf(head.subarray(0, 16));
  const all = zerosOf(head);
  if (all.even + all.odd === head.length) {
    return other(
      "nothing but zero bytes, as a failed disk or download leaves it",
      "Fetch or export it again.",
    );
  }
  if (first.odd > 0.3 * first.length && first.even === 0) return {is: "utf-16le"};
  if (first.even > 0.3 * first.length && first.odd === 0) return {is: "utf-16be"};
  return all.even + all.odd > head.length / 10 ? other("no text", exportAsCsv) : null;
}

/** How many zeros there are at even and at odd places. */
function zerosOf(bytes: Buffer): {readonly even: number; readonly odd: number; readonly length: number} {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  return {even: zeros[0]!, odd: zeros[1]!, length: bytes.length};
}

function textForm(head: Buffer): Form | null {
  const text = head
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  for (const [pattern, what, wayOut] of texts) if (pattern.test(text)) return other(what, wayOut);
  // Of an object whose first line is longer than the head nobody sees the end.
  if (/^\{\s*"[^\n]*(\}[ \t\r]*\n|$)/.test(text)) return {is: "json lines"};
  if (/^(\{\s*["}]|\[\s*(\{\s*"|[["\]]))/.test(text)) return {is: "json"};
  return null;
}

function other(what: string, wayOut: string): Form {
  return {is: "other", what, wayOut};
}
