import {DataRefused} from "../dataRefused.js";
import {printable} from "../printable.js";
import {byteOrderMark, type CsvOptions, readCsv} from "./csv.js";
import type {CsvRecord} from "./csvRecord.js";
import type {PlainText} from "./plainText.js";
import {excerpt} from "./problems.js";
import {readHead} from "./readHead.js";

/** Names that a message lists. */
const FEW = 12;

/** A table of more columns is none of films. */
const MOST_COLUMNS = 100_000;

const COMMA = 44;
/** What separates cells where the comma does not, and what it is called. */
const delimiters: readonly (readonly [byte: number, remark: string | null])[] = [
  [COMMA, null],
  [59, "has semicolons between its cells"],
  [9, "has tabs between its cells"],
  [124, "has bars between its cells"],
];

/** Forms that are written as CSV before they come here. */
const notCsv = {parquet: "a Parquet file", json: "JSON", "json lines": "JSON, an object a line"};

/** The header of a CSV file, and the records after it. */
export interface Header {
  /**
   * The name of each column: that of the published file where it is one of those, else as it is, cut; without a name
   * it is `(column 1)` or the like.
   */
  readonly columns: readonly string[];
  /** The record of the header, valid until the next is asked for. */
  readonly record: CsvRecord;
  readonly records: Generator<CsvRecord, void>;
  /** What is not as in the published file, in clauses. */
  readonly remarks: readonly string[];
}

/**
 * Reads the header of a CSV file, and finds out what separates its cells: the comma, unless Excel's line `sep=`
 * says something else, or only semicolons, tabs or bars give the columns, which is so as well where the line was saved again with
 * other separators behind it. Names of columns may be in other case, and have
 * spaces around them or in place of `_`.
 *
 * @param necessary columns that the file must have
 * @param optional columns that are read where they are there
 * @throws DataRefused where the file is no CSV, lacks a column, or has two of one name
 */
export function readHeader(
  file: PlainText,
  necessary: readonly string[],
  optional: readonly string[],
): Header {
  const {name, text} = file;
  const {head, form} = readHead(text);
  if (form.is === "other") throw new DataRefused([`${name} is ${form.what}. ${form.wayOut}`]);
  if (form.is === "utf-16le" || form.is === "utf-16be") {
    throw new DataRefused([`${name} is UTF-16 text. --encoding ${form.is} reads it; or save it as UTF-8.`]);
  }
  if (form.is === "gzip" || form.is === "zip") {
    throw new DataRefused([`${name} is packed with ${form.is}. Unpack it.`]);
  }
  if (form.is !== "text")
    throw new DataRefused([`${name} is ${notCsv[form.is]}. Export the table as a CSV file.`]);

  const start = byteOrderMark(head);
  const sep = /^"?sep=([^\w"\r\n])"?([ \t,;]*)(\r\n|\n|\r)/i.exec(head.toString("latin1", start));
  const separators = sep === null ? delimiters : delimitersAfter(sep[1]!, sep[2]!);
  const ownNames = file.shape?.columns ?? {};
  const isThere = (column: string) => ownNames[column] !== null;
  const needed = necessary.filter(isThere);
  const all = [...needed, ...optional.filter(isThere)];
  let best: Trial | null = null;
  for (const [delimiter, remark] of separators) {
    const tried = tryDelimiter(file, {delimiter, start: start + (sep?.[0].length ?? 0)}, best === null);
    if (tried === null) continue;
    const {record} = tried;
    const names = Array.from({length: record.length}, (_, cell) => record.text(cell));
    const columns = columnsOf(names, all, ownNames);
    const missing = needed.filter((column) => !columns.includes(column));
    if (best !== null && missing.length >= best.missing.length) {
      tried.records.return();
      continue;
    }
    best?.records.return();
    best = {...tried, names, columns, remark, missing};
    if (missing.length === 0) break;
  }
  const {names, columns, record, records, remark, missing} = best!;
  const faults = [
    ...missingColumns(name, names, missing, ownNames),
    ...repeatedColumns(name, names),
    ...openEnd(name, record),
  ];
  if (faults.length > 0) {
    records.return();
    throw new DataRefused(faults);
  }
  const remarks: string[] = [];
  if (sep !== null) remarks.push(`begins with the line ${printable(JSON.stringify(sep[0].trim()))}`);
  if (remark !== null) remarks.push(remark);
  const renamed = names.flatMap((found, cell) =>
    all.includes(columns[cell]!) && found !== columns[cell] ? [`${quoted(found)} for ${columns[cell]}`] : [],
  );
  if (renamed.length > 0) remarks.push(`has the columns ${list(renamed)}`);
  const lacking = necessary.filter(
    (column) => !isThere(column) && !names.some((own) => plainName(own) === plainName(column)),
  );
  if (lacking.length > 0) {
    remarks.push(`lacks ${list(lacking)}, unknown of every film therefore`);
  }
  return {columns, record, records, remarks};
}

/** What may separate the cells of a file with the line `sep=`: what it names, unless the file was saved again since. */
function delimitersAfter(named: string, rest: string): typeof delimiters {
  const byte = named.charCodeAt(0);
  const first = [byte, null] as const;
  return rest.trim() === "" ? [first] : [first, ...delimiters.filter(([other]) => other !== byte)];
}

/** A header as it is with one delimiter. */
interface Trial extends Pick<Header, "columns" | "record" | "records"> {
  /** The columns' names as they are. */
  readonly names: readonly string[];
  readonly remark: string | null;
  readonly missing: readonly string[];
}

/** Reads the first record; null where it cannot be read and need not be, since another delimiter could. */
function tryDelimiter(
  file: PlainText,
  options: CsvOptions,
  needed: boolean,
): Pick<Header, "record" | "records"> | null {
  const records = readCsv(file, options);
  let record: CsvRecord | undefined;
  try {
    record = records.next().value ?? undefined;
  } catch (error) {
    if (needed || !(error instanceof DataRefused)) throw error;
    return null;
  }
  if (record === undefined) {
    throw new DataRefused([`${file.name} holds nothing but empty lines. Fetch or export it again.`]);
  }
  if (record.length > MOST_COLUMNS) {
    records.return();
    throw new DataRefused([
      `${file.name} has ${record.length} cells in its first line, which should name a few columns. ` +
        "Fetch or export it again.",
    ]);
  }
  return {record, records};
}

/**
 * The columns of a header: those that are wanted under the names by which they are wanted.
 * @param ownNames names that a file has for some of these
 */
function columnsOf(
  names: readonly string[],
  wanted: readonly string[],
  ownNames: Readonly<Record<string, string | null>>,
): readonly string[] {
  const byPlainName = new Map(wanted.map((name) => [plainName(ownNames[name] ?? name), name]));
  return names.map((name, cell) => {
    const own = shown(name, cell);
    const known = byPlainName.get(plainName(name));
    // A column of the same name that is not the wanted one.
    return known ?? (wanted.includes(own) ? `${own} (of the file)` : own);
  });
}

/** A name of a header, as messages show it. */
function shown(name: string, cell: number): string {
  return name.trim() === "" ? `(column ${cell + 1})` : excerpt(name.trim());
}

function missingColumns(
  name: string,
  names: readonly string[],
  missing: readonly string[],
  ownNames: Readonly<Record<string, string | null>>,
): readonly string[] {
  if (missing.length === 0) return [];
  const wanted = missing.map((column) => {
    const own = ownNames[column];
    return own ? `${quoted(own)} (for ${column})` : quoted(column);
  });
  const unreadable = names.some((own) => own.includes("\ufffd"))
    ? "It is not UTF-8: name the encoding first, with --encoding or in a columns.json, windows-1252 most likely. "
    : "";
  return [
    `${name} has no column ${wanted.join(", ")}. Its first line has ${list(names.map(shown).map(quoted))}. ` +
      unreadable +
      "Name the columns as in the published file, separated by commas; a column may be empty. Or say in a columns.json " +
      "beside the file which of its columns they are, with null for those that it lacks.",
  ];
}

/** Of two columns of one name nobody knows which is meant. Those without a name are not named alike. */
function repeatedColumns(name: string, names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const column of names.map(plainName)) {
    if (column !== "" && seen.has(column)) twice.add(column);
    seen.add(column);
  }
  if (twice.size === 0) return [];
  return [
    `${name} has more than one column of the name ${list([...twice].map(quoted))}. ` +
      "Take away or rename the ones that do not belong there.",
  ];
}

function openEnd(name: string, {closed}: CsvRecord): readonly string[] {
  if (closed) return [];
  return [
    `${name} ends in its header without a line end, so it may have been cut short. Fetch or export it again.`,
  ];
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

function quoted(name: string): string {
  return printable(JSON.stringify(excerpt(name)));
}

/** The first few of a list. */
function list(names: readonly string[]): string {
  const rest = names.length - FEW;
  return names.slice(0, FEW).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
