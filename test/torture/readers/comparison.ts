import type {FileReport} from "../../../loaders/extract/raw.js";
import {missing} from "./edges.js";
import {type Finding, shown} from "./finding.js";
import {judgeMessage} from "./judgeError.js";
import type {FileAnswer, Plain} from "./oracle.js";

export type Answered = Required<Omit<FileAnswer, "error">>;

/** What a list's entry has under its keys, as Python reads it. */
export type Entry = ReadonlyMap<string, Plain>;

/**
 * Holds what a reader gave for one file against Python's reading of it: whatever Python has and the reader has not
 * has to be counted among the reader's problems.
 */
export class Comparison {
  readonly findings: Finding[] = [];
  /** What the reader lacks, by an example of each place. */
  readonly #lost: string[] = [];

  constructor(
    readonly python: Answered,
    readonly report: FileReport,
  ) {}

  cell(row: readonly string[], column: string): string {
    const at = this.python.at[column];
    return (at === undefined ? undefined : row[at]) ?? "";
  }

  lose(what: string): void {
    this.#lost.push(what);
  }

  differs(record: number, column: string, actual: unknown, expected: unknown): void {
    const what = `record ${record}, ${column}: read as ${shown(actual)}, by Python as ${shown(expected)}`;
    this.findings.push({kind: "difference", what});
  }

  text(record: number, column: string, cell: string, actual: string | null): void {
    // Half of a surrogate pair has no place in UTF-8.
    if (actual !== null && actual !== cell) this.differs(record, column, actual, cell);
    if (actual === null && !isNothing(cell)) this.lose(`the text of record ${record}, ${column}`);
  }

  number(record: number, column: string, cell: string, actual: number | null): void {
    const expected = this.python.numbers[cell] ?? null;
    if (actual === null) {
      if (typeof expected === "number" && !isNothing(cell))
        this.lose(`the number of record ${record}, ${column}`);
      return;
    }
    if (!Number.isFinite(actual)) {
      this.findings.push({
        kind: "fault",
        what: `record ${record}, ${column}: ${shown(cell)} is taken as an infinite number`,
      });
      return;
    }
    if (actual === expected || this.#inOtherMarks(column, cell, actual)) return;
    this.differs(record, column, actual, expected);
  }

  /** Whether a cell can mean this number where a column has marks for thousands, or decimal commas. */
  #inOtherMarks(column: string, cell: string, actual: number): boolean {
    const text = cell.trim();
    if (/^[+-]?[1-9]\d{0,2}(?:[' \u00a0\u2009\u202f\u2019]\d{3})+(?:[.,]\d*)?$/u.test(text))
      return actual === Number(text.replace(/[^\d.,+-]/gu, "").replace(",", "."));
    // Where line feeds cut a record, its cells are elsewhere than their columns.
    const proves = text.includes(",") || this.python.rows.some((row) => this.cell(row, column).includes(","));
    const comma = Number(text.replaceAll(".", "").replace(",", "."));
    return proves && (actual === Number(text.replaceAll(",", "")) || actual === comma);
  }

  id(record: number, cell: string, actual: number | null): void {
    if (actual === null) {
      if (/^[1-9]\d*$/.test(cell) && Number(cell) <= 0x7fffffff) this.lose(`the id of record ${record}`);
    } else if (actual !== this.python.numbers[cell] || !Number.isInteger(actual) || actual < 0) {
      this.differs(record, "id", actual, cell);
    }
  }

  /** The entries of a list; of a cell that is cut off, its whole ones, and then something is lost. */
  entries(record: number, column: string, cell: string): readonly Entry[] {
    const {value, prefix} = this.python.nested[cell] ?? {};
    if (prefix !== undefined) this.lose(`the end of record ${record}, ${column}`);
    const list = value === undefined ? prefix : value;
    if (list === undefined && !isNothing(cell)) this.lose(`the list of record ${record}, ${column}`);
    if (list === undefined || list === null) return [];
    if (!isList(list)) {
      this.lose(`what is no list in record ${record}, ${column}`);
      return [];
    }
    return list.flatMap((entry) => {
      // A text in place of a dict is its name.
      const dict = typeof entry === "string" ? new Map([["name", entry]]) : entryOf(entry);
      if (dict === null) this.lose(`an entry of record ${record}, ${column}`);
      return dict === null ? [] : [dict];
    });
  }

  /** Compares lists of which the reader may lack some, where it tells of a problem. */
  lists<Item>(record: number, column: string, actual: readonly Item[], expected: readonly Item[]): void {
    let at = 0;
    for (const item of expected) {
      if (at < actual.length && JSON.stringify(actual[at]) === JSON.stringify(item)) at++;
      else this.lose(`${shown(item)} of record ${record}, ${column}`);
    }
    if (at < actual.length) this.differs(record, column, actual[at], expected[at]);
  }

  /** What was found in all. */
  result(): readonly Finding[] {
    const {problems, undecided} = this.report;
    // A column of which it is not clear what it means makes a run refuse the data.
    const told = problems.reduce((sum, {count}) => sum + count, undecided.length);
    if (told === 0 && this.#lost.length > 0) {
      this.findings.push({kind: "loss", what: `${this.#lost[0]}: lost, and no problem tells of it`});
    }
    for (const {examples} of problems) {
      for (const {message} of examples) this.findings.push(...judgeMessage(message));
    }
    return this.findings;
  }
}

/** A cell that stands for nothing. */
function isNothing(cell: string): boolean {
  return cell.trim() === "" || missing.includes(cell.trim());
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

export function entryOf(value: Plain | undefined): Entry | null {
  if (typeof value !== "object" || value === null || !("dict" in value)) return null;
  return new Map(
    value.dict.flatMap(([key, item]) => (typeof key === "string" ? [[key, item] as const] : [])),
  );
}

/** A text of an entry: null where it is none. */
export function textOf(value: Plain | undefined): string | null {
  return typeof value === "string" ? Buffer.from(value).toString() : null;
}

/** An id or a count of an entry: null where it is none. */
export function integerOf(value: Plain | undefined): number | null {
  const number = typeof value === "string" && /^\d+(\.0*)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= 0x7fffffff
    ? number
    : null;
}
