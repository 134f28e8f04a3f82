import {isUtf8} from "node:buffer";
import {basename} from "node:path";
import {readCsv} from "./csv.js";
import type {CsvRecord} from "./csvRecord.js";
import {hasContent} from "./hasContent.js";
import {isMissingWord} from "./missingWord.js";
import {excerpt, type Problem, type ProblemKind, Problems} from "./problems.js";
import type {FileReport} from "./raw.js";

/** A CSV file whose columns are found by the names in its header, in any order, among any others. */
export class CsvTable<Column extends string> {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Cells that each record should have. */
  readonly width: number;
  /** What was wrong so far. */
  readonly problems = new Problems();
  /** The records after the header, each valid until the next is asked for. */
  readonly records: Iterable<CsvRecord>;

  /** Where each column stands; of a column that the file lacks, beyond the last cell of any record. */
  readonly columns: Readonly<Record<Column, number>>;

  /** Records so far. */
  recordsRead = 0;

  readonly #header: readonly string[];
  /** By place of the column: how many cells had a problem, the record of the last one and the first problem. */
  readonly #failed: {cells: number; last: number; readonly example: Problem}[] = [];
  /** By place of the column: whether a cell with content was read. */
  readonly #sound: boolean[] = [];
  /** By place of the column: how many cells held nothing but a word for a missing value. */
  readonly #missing: number[] = [];

  /**
   * @param necessary Columns that the file must have.
   * @param optional Columns that are read where they are there.
   * @throws Error that names the file and the missing columns.
   */
  constructor(path: string, necessary: readonly Column[], optional: readonly Column[] = []) {
    this.file = basename(path);
    this.records = readCsv(path);
    const first = (this.records as Generator<CsvRecord, void>).next().value;
    if (!first) throw new Error(`${this.file} is empty. Fetch or export it again.`);
    this.#header = Array.from({length: first.length}, (_, cell) => first.text(cell).trim());
    this.width = first.length;
    const missing = necessary.filter((name) => !this.#header.includes(name));
    if (missing.length > 0) {
      throw new Error(
        `${this.file} has no column ${missing.map((name) => `"${name}"`).join(", ")}. Its first line has ` +
          `${this.#header.map((name) => `"${name.slice(0, 40)}"`).join(", ")}. Name the columns as in the ` +
          "published file, separated by commas; a column may be empty.",
      );
    }
    const place = (name: Column): [Column, number] => {
      const index = this.#header.indexOf(name);
      return [name, index < 0 ? Number.POSITIVE_INFINITY : index];
    };
    this.columns = Object.fromEntries([...necessary, ...optional].map(place)) as Record<Column, number>;
  }

  /** Reports a record of the wrong length and cells that are not UTF-8. */
  check(record: CsvRecord): void {
    this.recordsRead++;
    if (record.length !== this.width) {
      this.problems.add({
        kind: record.length > this.width ? "record_too_long" : "record_too_short",
        file: this.file,
        record: record.number,
        message: `has ${record.length} cells where the header has ${this.width}`,
      });
    }
    if (record.wellFormed) return;
    for (let cell = 0; cell < this.width; cell++) {
      const end = record.end(cell);
      if (!isUtf8(record.bytes.subarray(record.start(cell), end))) {
        this.report(record, cell, "not_utf8", "is not UTF-8 text: what is unreadable became U+FFFD");
      }
    }
  }

  /**
   * Reports something wrong with a cell.
   * @param value what is wrong with it, by default the cell as it stands
   */
  report(
    record: CsvRecord,
    cell: number,
    kind: ProblemKind,
    message: string,
    value = record.text(cell),
  ): void {
    const column = this.#header[cell] ?? "";
    const problem = {kind, file: this.file, record: record.number, column, message, value: excerpt(value)};
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

  /** Notes that a cell of a column had content and was read: the column is not lost. */
  sound(cell: number): void {
    this.#sound[cell] = true;
  }

  /** Whether a cell holds nothing but a word for a missing value, such as `nan`, which is counted. */
  missing(record: CsvRecord, cell: number): boolean {
    const missing = isMissingWord(record, cell);
    if (missing) this.#missing[cell] = (this.#missing[cell] ?? 0) + 1;
    return missing;
  }

  /** What was noticed, after the last record. */
  get fileReport(): FileReport {
    return {
      file: this.file,
      recordsRead: this.recordsRead,
      problems: this.problems.kinds,
      lostColumns: this.#header.flatMap((column, cell) => {
        const failed = this.#failed[cell];
        if (failed === undefined || this.#sound[cell]) return [];
        return [{column, cells: failed.cells, example: failed.example}];
      }),
      missingWords: this.#header.flatMap((column, cell) => {
        const cells = this.#missing[cell] ?? 0;
        return cells > 0 ? [{column, cells}] : [];
      }),
      undecided: [],
      unreadColumns: [],
      remarks: [],
    };
  }
}
