import {isUtf8} from "node:buffer";
import {basename} from "node:path";
import {UnclosedQuote} from "./csv.js";
import type {CsvRecord} from "./csvRecord.js";
import {hasContent} from "./hasContent.js";
import {isMissingWord} from "./missingWord.js";
import type {PlainText} from "./plainText.js";
import {excerpt, type Problem, type ProblemKind, Problems} from "./problems.js";
import type {FileReport} from "./raw.js";
import {readHeader} from "./readHeader.js";

/** Columns without a reader that a report names. */
const MOST_UNREAD = 100;

/** So many short records, and this share of all, are the form of the file and no cut. */
const SHORT_RECORDS = 20;
const SHORT_SHARE = 0.05;

/** A CSV file whose columns are found by the names in its header, in any order, among any others. */
export class CsvTable<Column extends string> {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Cells that each record should have. */
  readonly width: number;
  /** What was wrong so far. */
  readonly problems = new Problems();
  /** The records after the header, each valid until the next is asked for. */
  readonly records: Generator<CsvRecord, void>;

  /** The index of each column; of a column that the file lacks, beyond the last cell of any record. */
  readonly columns: Readonly<Record<Column, number>>;

  /** By place of the column: what stands between the names in its cells; undefined where these are lists of dicts. */
  readonly separators: readonly (string | undefined)[];

  /** Records so far. */
  recordsRead = 0;

  readonly #header: readonly string[];
  readonly #remarks: readonly string[];
  /** By place of the column: how many cells had a problem, the record of the last one and the first problem. */
  readonly #failed: {cells: number; last: number; readonly example: Problem}[] = [];
  /** By place of the column: whether a cell with content was read. */
  readonly #readable: boolean[] = [];
  /** By place of the column: how many cells held nothing but a word for a missing value. */
  readonly #missing: number[] = [];
  /** The places of the columns that nothing reads, and how many of their cells have content. */
  readonly #unread: {readonly cell: number; cells: number}[] = [];
  /** Cells that a record must have: those behind it have no name. */
  readonly #least: number;
  /** Records that are too short. */
  #short = 0;
  /** Number of the last record, and how many cells it has. */
  #lastRecord = -1;
  #lastCells = Number.POSITIVE_INFINITY;
  /** What to say of a last record without a line end. */
  #openEnd: string | null = null;
  /** What to say of a quote that is never closed. */
  #unclosedQuote: string | null = null;

  /**
   * @param source the file's path, or its text
   * @param necessary Columns that the file must have, unless its shape says that it lacks them.
   * @param optional Columns that are read where they are there.
   * @throws DataRefused that names the file where it is no CSV, lacks a column, or has two of one name
   */
  constructor(source: string | PlainText, necessary: readonly Column[], optional: readonly Column[] = []) {
    const file: PlainText =
      typeof source === "string" ? {name: basename(source), text: source, remarks: []} : source;
    this.file = file.name;
    const {columns, record, records, remarks} = readHeader(file, necessary, optional);
    const {separators = {}, readElsewhere = []} = file.shape ?? {};
    this.records = this.#untilEnd(records);
    this.#header = columns;
    this.#remarks = [...file.remarks, ...remarks];
    this.width = columns.length;
    this.#least = 1 + columns.findLastIndex((_, cell) => record.text(cell).trim() !== "");
    const wanted: readonly Column[] = [...necessary, ...optional];
    this.columns = Object.fromEntries(
      wanted.map((name) => {
        const index = columns.indexOf(name);
        return [name, index < 0 ? Number.POSITIVE_INFINITY : index];
      }),
    ) as Record<Column, number>;
    this.separators = columns.map((column) => separators[column]);
    const read = new Set<string>([...wanted, ...readElsewhere]);
    columns.forEach((name, cell) => {
      if (!read.has(name) && !readElsewhere.includes("*")) this.#unread.push({cell, cells: 0});
    });
    this.#checkText(record);
  }

  /**
   * Looks at a record as a whole: reports one of the wrong length, and cells that are not UTF-8.
   *
   * @returns whether its cells can be told apart: of a record with more cells than the header nobody knows which is
   * which, so nothing of it is read
   */
  check(record: CsvRecord): boolean {
    this.recordsRead++;
    const {length} = record;
    this.#lastRecord = record.number;
    this.#lastCells = length;
    if (length < this.#least || length > this.width) {
      if (length < this.width) this.#short++;
      this.problems.add({
        kind: length > this.width ? "record_too_long" : "record_too_short",
        file: this.file,
        record: record.number,
        message: `has ${length} cells where the header has ${this.width}`,
      });
    }
    if (!record.closed) {
      // A number or a text may have been longer where the file ends right after it.
      this.#openEnd =
        `${this.file} ends in record ${record.number} without a line end, so it may have been cut short. Fetch or ` +
        "export it again, or put a line end behind the last line if you know that the file is whole.";
    }
    this.#checkText(record);
    if (length > this.width) return false;
    for (const column of this.#unread) {
      const {cell} = column;
      if (record.end(cell) === record.start(cell)) continue;
      const text = record.text(cell);
      if (hasContent(text) && !isMissingWord(text)) column.cells++;
    }
    return true;
  }

  /**
   * Reports something wrong with a cell.
   * @param value what is wrong with it, by default the cell as it is; null shows nothing
   */
  report(
    record: CsvRecord,
    cell: number,
    kind: ProblemKind,
    message: string,
    value: string | null = record.text(cell),
  ): void {
    const column = this.#header[cell] ?? "";
    const problem = {
      kind,
      file: this.file,
      record: record.number,
      column,
      message,
      ...(value === null ? {} : {value: excerpt(value)}),
    };
    this.problems.add(problem);
    // Text that is not UTF-8 is read all the same.
    if (kind === "not_utf8" || !hasContent(record.text(cell))) return;
    const failed = this.#failed[cell];
    if (failed === undefined) this.#failed[cell] = {cells: 1, last: record.number, example: problem};
    else if (failed.last !== record.number) {
      failed.cells++;
      failed.last = record.number;
    }
  }

  /** Reports an entry of a list that has not what it is for. The start of the cell is shown where that is the entry. */
  reportLack(record: CsvRecord, cell: number, entry: number, has: string): void {
    const value = entry === 0 ? undefined : null;
    this.report(record, cell, "entry_not_valid", `entry ${entry} has ${has}`, value);
  }

  /** Reports that a cell holds no id, nor anything else. */
  reportMissing(record: CsvRecord, cell: number): void {
    this.problems.add({
      kind: "not_an_id",
      file: this.file,
      record: record.number,
      column: this.#header[cell] ?? "",
      message: "is missing",
    });
  }

  /** Notes that a cell of a column had content and was read: the column is not lost. */
  markReadable(cell: number): void {
    this.#readable[cell] = true;
  }

  /** Whether the text of a cell is nothing but a word for a missing value, such as `nan`, which is counted. */
  missing(cell: number, text: string): boolean {
    const missing = isMissingWord(text);
    if (missing) this.#missing[cell] = (this.#missing[cell] ?? 0) + 1;
    return missing;
  }

  /** What was noticed, after the last record. */
  get fileReport(): FileReport {
    const unread = this.#unread
      .filter(({cells}) => cells > 0)
      .map(({cell, cells}) => ({column: this.#header[cell] ?? "", cells}));
    const rest = unread.length - MOST_UNREAD;
    return {
      file: this.file,
      recordsRead: this.recordsRead,
      problems: this.problems.kinds,
      lostColumns: this.#header.flatMap((column, cell) => {
        const failed = this.#failed[cell];
        if (failed === undefined || this.#readable[cell]) return [];
        return [{column, cells: failed.cells, example: failed.example}];
      }),
      missingWords: this.#header.flatMap((column, cell) => {
        const cells = this.#missing[cell] ?? 0;
        return cells > 0 ? [{column, cells}] : [];
      }),
      undecided: [],
      unreadColumns: unread.slice(0, MOST_UNREAD),
      cut: this.#cut,
      remarks: rest > 0 ? [...this.#remarks, `has ${rest} more columns that nothing reads`] : this.#remarks,
    };
  }

  /** The records; an end within a quoted cell is kept for the report, beside what else is wrong. */
  *#untilEnd(records: Generator<CsvRecord, void>): Generator<CsvRecord, void> {
    try {
      yield* records;
    } catch (error) {
      if (!(error instanceof UnclosedQuote)) throw error;
      this.#unclosedQuote = error.message;
    }
  }

  /** Why the file was most likely cut short. That many records are too short is another fault. */
  get #cut(): string | null {
    if (this.#unclosedQuote !== null) return this.#unclosedQuote;
    const short = this.#short;
    const isForm =
      (short > 1 && short === this.recordsRead) ||
      (short >= SHORT_RECORDS && short >= SHORT_SHARE * this.recordsRead);
    if (this.#lastCells >= this.#least || isForm) return this.#openEnd;
    return (
      `${this.file} ends in the middle of record ${this.#lastRecord}, which has ${this.#lastCells} cells where the ` +
      `header has ${this.width}. The file may have been cut short: fetch or export it again, or take this record away.`
    );
  }

  #checkText(record: CsvRecord): void {
    if (record.wellFormed) return;
    const message = "is not UTF-8 text: what is unreadable became U+FFFD";
    let cells = 0;
    for (let cell = 0; cell < this.width; cell++) {
      const end = record.end(cell);
      if (isUtf8(record.bytes.subarray(record.start(cell), end))) continue;
      this.report(record, cell, "not_utf8", message);
      cells++;
    }
    // Beyond the header's columns.
    if (cells === 0) this.problems.add({kind: "not_utf8", file: this.file, record: record.number, message});
  }
}
