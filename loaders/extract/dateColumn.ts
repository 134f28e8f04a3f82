import type {CsvRecord} from "./csvRecord.js";
import type {FileShape} from "./fileShape.js";
import {isDate} from "./isDate.js";
import {TwoReadings} from "./twoReadings.js";

const time =
  "(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)? ?(?:Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?";
const yearFirst = new RegExp(`^(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})${time}$`, "i");
const dayAndMonth = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${time}$`, "i");

/** A column of dates. Whether the day or the month comes first in `03/04/1999` is for the column to prove. */
export class DateColumn {
  readonly #readings = new TwoReadings<string>();
  readonly #order: FileShape["dates"];

  /** @param order what comes first in dates, where that is known */
  constructor(order?: FileShape["dates"]) {
    this.#order = order;
  }

  /**
   * The date that a cell holds, as `YYYY-MM-DD`: written so or as `1999/3/15`, with a time after it (which is left out, as
   * are offsets), or with day and month before the year.
   *
   * @param row where the date goes, for `settle`
   * @returns null where the date has to wait for the rest of the column; undefined where the cell holds no date of the
   * calendar from the year 1000 on
   */
  read(record: CsvRecord, cell: number, row: number): string | null | undefined {
    const text = record.text(cell);
    if (isDate(text)) return text;
    const trimmed = text.trim();
    const sure = yearFirst.exec(trimmed);
    if (sure !== null) return dateOf(sure[1], sure[3]!, sure[4]!) ?? undefined;
    const [, one, , other, year] = dayAndMonth.exec(trimmed) ?? [];
    if (one === undefined || other === undefined) return undefined;
    const [first, second] = [dateOf(year, other, one), dateOf(year, one, other)];
    if (first === null && second === null) return undefined;
    if (this.#order !== undefined) return (this.#order === "day first" ? first : second) ?? undefined;
    return this.#readings.add(record, cell, row, first, second);
  }

  /**
   * Gives the dates that wait to their rows, after the last record.
   * @returns null, or where the column does not prove their order: why, in a clause, and the dates stay unknown
   */
  settle(give: (row: number, date: string) => void): string | null {
    return this.#readings.settle(give);
  }
}

function dateOf(year: string | undefined, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : null;
}
