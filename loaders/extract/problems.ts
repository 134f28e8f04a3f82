/** What may be wrong with a record, a cell or an entry. The names are published in `quality.json`. */
export type ProblemKind =
  /** The record has more cells than the header: it is set aside. */
  | "record_too_long"
  /** The record has fewer cells than the header: those that it lacks are missing. */
  | "record_too_short"
  | "not_utf8"
  | "not_an_id"
  | "not_a_number"
  | "not_a_boolean"
  | "not_a_date"
  | "not_a_language"
  /** A nested cell that is neither a Python literal nor JSON. */
  | "not_a_literal"
  /** A nested cell that ends in the middle, as Excel cuts it: its whole entries are kept. */
  | "cell_cut_off"
  /** A nested cell that holds something else than a list, or than a dict. */
  | "not_a_list"
  | "not_a_dict"
  /** A correction of a column that is none, or that cannot be corrected. */
  | "not_a_column"
  /** An entry that lacks what it is for, or holds something else in its place. */
  | "entry_not_valid";

/** A place in a raw file: records count from 0 after the header, as a plain CSV reader counts them. */
export interface RawLocation {
  readonly file: string;
  readonly record: number;
  readonly column?: string;
}

/** Something in a raw file that could not be read as what it should be. */
export interface Problem extends RawLocation {
  readonly kind: ProblemKind;
  /** What is wrong, in a clause: "is neither a Python literal nor JSON (unclosed list at byte 81)". */
  readonly message: string;
  /** The start of the cell, or of what is wrong with it. Absent where the whole record is meant. */
  readonly value?: string;
}

/** All problems of one kind in one file. */
export interface ProblemsOfKind {
  readonly kind: ProblemKind;
  /** How often: a cell may have several. */
  readonly count: number;
  /** Records that have at least one. */
  readonly records: number;
  /** The first two. */
  readonly examples: readonly Problem[];
}

/** Examples that are kept of a kind. */
const EXAMPLES = 2;
/** Characters of a value that are kept. */
const LONGEST = 40;

/** Counts the problems of a file by kind; of each kind it keeps the first few, and no more however many there are. */
export class Problems {
  count = 0;
  readonly #kinds = new Map<
    ProblemKind,
    {count: number; records: number; last: number; readonly examples: Problem[]}
  >();

  /** Adds a problem. Those of one record come together. */
  add(problem: Problem): void {
    let known = this.#kinds.get(problem.kind);
    if (known === undefined) {
      known = {count: 0, records: 0, last: Number.NaN, examples: []};
      this.#kinds.set(problem.kind, known);
    }
    this.count++;
    known.count++;
    if (problem.record !== known.last) known.records++;
    known.last = problem.record;
    if (known.examples.length < EXAMPLES) known.examples.push(problem);
  }

  /** The kinds in the order in which they were first met. */
  get kinds(): readonly ProblemsOfKind[] {
    return [...this.#kinds].map(([kind, {count, records, examples}]) => ({kind, count, records, examples}));
  }
}

/** The start of a value, fit for a line of text. */
export function excerpt(value: string): string {
  const characters = [...value.slice(0, 4 * LONGEST)];
  return characters.length <= LONGEST ? value : `${characters.slice(0, LONGEST).join("")}…`;
}

/** A problem in a line: `record 12, budget: "/x.jpg" is not a number`. */
export function problemText({record, column, value, message}: Problem): string {
  const location = `${record < 0 ? "header" : `record ${record}`}${column === undefined ? "" : `, ${column}`}`;
  const shown =
    value === undefined || message.endsWith(JSON.stringify(value)) ? "" : ` ${JSON.stringify(value)}`;
  return `${location}:${shown} ${message}`;
}
