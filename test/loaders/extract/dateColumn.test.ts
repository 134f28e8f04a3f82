import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DateColumn} from "../../../loaders/extract/dateColumn.js";
import {recordOf} from "./recordOf.js";

/** The dates of a column's cells, "?" where a cell is no date, and why it could not be decided. */
function read(...cells: readonly string[]): {dates: unknown[]; reason: string | null} {
  const column = new DateColumn();
  const dates: unknown[] = cells.map((cell, row) => {
    const record = recordOf(cell);
    record.number = row;
    const value = column.read(record, 0, row);
    return value === undefined ? "?" : value;
  });
  const reason = column.settle((row, value) => {
    dates[row] = value;
  });
  return {dates, reason};
}

describe("DateColumn", () => {
  it.each([
    "1999-03-15",
    " 1999-03-15 ",
    "1999-03-15 00:00:00",
    "1999-03-15 00:00",
    "1999-03-15T00:00:00",
    "1999-03-15T00:00:00Z",
    "1999-03-15t23:59:59.000z",
    "1999-03-15T00:00:00.000000000",
    "1999-03-15 00:00:00+00:00",
    "1999-03-15T22:00:00-0300",
    "1999-03-15 00:00:00 UTC",
    "1999/03/15",
    "1999-3-15",
    "1999.3.15",
    "1999/3/15 00:00",
    "15/03/1999",
    "15/3/1999",
    "15.03.1999",
    "15-03-1999",
    "15/03/1999 00:00:00",
  ])("reads the date of %j", (text) => {
    expect(read(text)).toEqual({dates: ["1999-03-15"], reason: null});
  });

  it.each([
    "",
    "1999",
    "1999-02-30",
    "1999/02/30",
    "1999-3/15",
    "1999-02-30 00:00:00",
    "0999-03-15",
    "0999-03-15T00:00:00",
    "1999-03-15 25:00:00",
    "1999-03-15T00",
    "1999-03-15x",
    "15/03/0999",
    "15/03/99",
    "15/03-1999",
    "31/02/1999",
    "45/45/1999",
    "00/03/1999",
    "March 15, 1999",
  ])("does not take %j for a date", (text) => {
    expect(read(text)).toEqual({dates: ["?"], reason: null});
  });

  it("reads day, month and year where a day above 12 somewhere shows their order", () => {
    expect(read("03/04/1999", "15/03/1999", "1.2.2001", "2004-05-06")).toEqual({
      dates: ["1999-04-03", "1999-03-15", "2001-02-01", "2004-05-06"],
      reason: null,
    });
    expect(read("03/04/1999", "03/15/1999").dates).toEqual(["1999-03-04", "1999-03-15"]);
  });

  it("leaves dates unknown where no day above 12 shows the order, those apart that say it themselves", () => {
    expect(read("2001-02-03", "03/04/1999", "05/05/1999", "04/03/1999")).toEqual({
      dates: ["2001-02-03", null, "1999-05-05", null],
      reason:
        'does not say how it is written: "03/04/1999" in record 1 may be 1999-04-03 or 1999-03-04, and so with ' +
        "1 more, and no other cell shows which",
    });
  });

  it("says so where days above 12 stand in both places", () => {
    expect(read("15/03/1999", "03/25/1999", "03/04/1999")).toEqual({
      dates: ["1999-03-15", "1999-03-25", null],
      reason:
        'is written in two ways ("15/03/1999" in record 0, "03/25/1999" in record 1): "03/04/1999" in record 2 ' +
        "may be 1999-04-03 or 1999-03-04",
    });
    expect(read("15/03/1999", "03/25/1999").reason).toBe(
      'is written in two ways ("15/03/1999" in record 0, "03/25/1999" in record 1)',
    );
  });

  it("gives the date that was written, or none", () => {
    const date = fc.date({min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true});
    const forms = [
      (iso: string) => iso,
      (iso: string) => `${iso}T00:00:00.000Z`,
      (iso: string) => iso.split("-").toReversed().join("/"),
      (iso: string) => iso.split("-").toReversed().map(Number).join("."),
      (iso: string) => [iso.slice(5, 7), iso.slice(8), iso.slice(0, 4)].join("-"),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.array(date, {minLength: 1, maxLength: 5}), (form, days) => {
        const isoDays = days.map((day) => day.toISOString().slice(0, 10));
        const {dates, reason} = read(...isoDays.map(form));
        for (const [i, iso] of isoDays.entries()) {
          if (dates[i] !== null) expect(dates[i]).toBe(iso);
          else expect(reason).not.toBe(null);
        }
      }),
      {numRuns: 2000},
    );
  });
});
