import type {CsvRecord} from "./csvRecord.js";
import {excerpt} from "./problems.js";

/** A cell that has shown something about its column. */
interface Shown {
  readonly record: number;
  readonly text: string;
}

/**
 * The cells of a column that is written in one of two forms, such as dates with the day or with the month first. Cells
 * that mean something in one form only prove it for the whole column; the others wait for that proof.
 */
export class TwoReadings<Value> {
  readonly #proofs: {first?: Shown; second?: Shown} = {};
  readonly #waiting: {readonly row: number; readonly first: Value; readonly second: Value}[] = [];
  #doubtful: Shown | undefined;

  /**
   * Takes a cell.
   * @param row where the value goes, for `settle`
   * @param first the value in the first form, `second` that in the second; null where the cell is not of that form
   * @returns the value; null where the cell is of neither form or has to wait
   */
  add(record: CsvRecord, cell: number, row: number, first: Value | null, second: Value | null): Value | null {
    if (first === second) return first;
    if (second === null) {
      this.proveFirst(record, cell);
      return first;
    }
    if (first === null) {
      this.#proofs.second ??= shown(record, cell);
      return second;
    }
    this.#doubtful ??= shown(record, cell);
    this.#waiting.push({row, first, second});
    return null;
  }

  /** Takes a cell that is of the first form only. */
  proveFirst(record: CsvRecord, cell: number): void {
    this.#proofs.first ??= shown(record, cell);
  }

  /** Cells that wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Gives the cells that wait their values, after the last one.
   * @returns null, or where the column proves neither form or both: why, in a clause, and no value is given
   */
  settle(give: (row: number, value: Value) => void): string | null {
    const {first, second} = this.#proofs;
    const [one] = this.#waiting;
    if ((first === undefined) !== (second === undefined)) {
      for (const {row, ...values} of this.#waiting)
        give(row, first === undefined ? values.second : values.first);
      return null;
    }
    const both = first && second ? `is written in two ways (${quoted(first)}, ${quoted(second)})` : undefined;
    if (one === undefined || this.#doubtful === undefined) return both ?? null;
    const doubt = `${quoted(this.#doubtful)} may be ${one.first} or ${one.second}`;
    const others = this.waiting === 1 ? "" : `, and so with ${this.waiting - 1} more`;
    return both === undefined
      ? `does not say how it is written: ${doubt}${others}, and no other cell shows which`
      : `${both}: ${doubt}${others}`;
  }
}

function shown(record: CsvRecord, cell: number): Shown {
  return {record: record.number, text: excerpt(record.text(cell).trim())};
}

function quoted({record, text}: Shown): string {
  return `"${text}" in record ${record}`;
}
