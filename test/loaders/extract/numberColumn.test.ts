import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {NumberColumn} from "../../../loaders/extract/numberColumn.js";
import {recordOf} from "./recordOf.js";

/** The numbers of a column's cells, "?" where a cell is no number, and why it could not be decided. */
function read(...cells: readonly string[]): {numbers: unknown[]; reason: string | null} {
  const column = new NumberColumn();
  const numbers: unknown[] = cells.map((cell, row) => {
    const record = recordOf(cell);
    record.number = row;
    const value = column.read(record, 0, row);
    return value === undefined ? "?" : value;
  });
  const reason = column.settle((row, value) => {
    numbers[row] = value;
  });
  return {numbers, reason};
}

describe("NumberColumn", () => {
  it.each([
    ["862", 862],
    ["1995.0", 1995],
    ["5.", 5],
    [".5", 0.5],
    [" 7 ", 7],
    ["-3", -3],
    ["+3", 3],
    ["6.2e-05", 6.2e-5],
    ["8.387e-06", 8.387e-6],
    ["21.946943", 21.946943],
    ["123456789012345678", Number("123456789012345678")],
    // Forms that say by themselves what their marks mean.
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["30.000,50", 30000.5],
    ["1,234.5", 1234.5],
    ["1234.567", 1234.567],
    ["1234,567", 1234.567],
    ["0.125", 0.125],
    ["0,125", 0.125],
    ["2,5", 2.5],
    ["1 234", 1234],
    ["1 234 567,25", 1234567.25],
    ["1\u00a0234", 1234],
    ["1\u202f234,5", 1234.5],
    ["1'234.50", 1234.5],
    ["1\u2019234", 1234],
    ["-30.000,50", -30000.5],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual({numbers: [value], reason: null});
  });

  it.each([
    ".",
    "-",
    "1.2.3",
    "1.23.456",
    "01.234.567",
    "12 34",
    "1 234.567.890",
    "1,234,56",
    "..1",
    "1e",
    "0x10",
    "Infinity",
    "1e309",
    "-1e309",
    "$30,000",
    "30,000 €",
    "5M",
    "/poster.jpg",
    "1997-08-20",
  ])("does not take %j for a number", (text) => {
    expect(read(text)).toEqual({numbers: ["?"], reason: null});
  });

  it("takes blank cells for missing", () => {
    expect(read("", " ").numbers).toEqual([null, null]);
  });

  it("rounds every number as JavaScript does", () => {
    const digits = fc.stringMatching(/^\d{1,12}\.?\d{0,12}$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(read(text, "0.5").numbers[0]).toBe(Number(text));
      }),
      {numRuns: 2000},
    );
  });

  it("reads nothing where the record has no such cell", () => {
    expect(new NumberColumn().read(recordOf("1"), 1, 0)).toBe(null);
    expect(new NumberColumn().read(recordOf("1"), Number.POSITIVE_INFINITY, 0)).toBe(null);
  });

  it.each([
    ["1.5", 8.387],
    ["0.123", 8.387],
    ["1995.0", 8.387],
    ["1,234.5", 8.387],
    ["1,234,567", 8.387],
    ["6.2e-05", 8.387],
    ["2,5", 8387],
    ["1.234.567", 8387],
    ["30.000,50", 8387],
    ["1 234,5", 8387],
  ])("lets %j show what the point of 8.387 means, before it and after", (proof, value) => {
    expect(read(proof, "8.387")).toMatchObject({numbers: [expect.any(Number), value], reason: null});
    expect(read("8.387", "7", proof, "-8.387").numbers).toMatchObject([value, 7, expect.any(Number), -value]);
  });

  it("lets the column show what a comma means", () => {
    expect(read("5,000", "1,5").numbers).toEqual([5, 1.5]);
    expect(read("5,000", "1.5").numbers).toEqual([5000, 1.5]);
    expect(read("5,000", "1,000,000").numbers).toEqual([5000, 1000000]);
  });

  it("tells a mark for thousands by the largest number that a column may hold", () => {
    const votes = (...cells: readonly string[]) => {
      const column = new NumberColumn(10);
      const numbers = cells.map((cell, row) => column.read(recordOf(cell), 0, row));
      return [numbers, column.settle((row, value) => (numbers[row] = value))];
    };
    expect(votes("6.100", "7,250", "-6.100")).toEqual([[6.1, 7.25, -6.1], null]);
    // Neither is possible, and so neither is shown.
    expect(votes("12.345")).toEqual([[null], expect.stringContaining("12.345 or 12345")]);
  });

  it("leaves 5.000 unknown where nothing in the column shows whether it is 5 or 5000", () => {
    expect(read("1000000", "5.000", "", "12.500")).toEqual({
      numbers: [1000000, null, null, null],
      reason:
        'does not say how it is written: "5.000" in record 1 may be 5 or 5000, and so with 1 more, ' +
        "and no other cell shows which",
    });
    expect(read("5,000").reason).toBe(
      'does not say how it is written: "5,000" in record 0 may be 5000 or 5, and no other cell shows which',
    );
  });

  it("leaves it unknown where the column shows both", () => {
    expect(read("1.5", "5.000", "2,5")).toEqual({
      numbers: [1.5, null, 2.5],
      reason:
        'is written in two ways ("1.5" in record 0, "2,5" in record 2): "5.000" in record 1 may be 5 or 5000',
    });
  });

  it("reads a column of both forms in which every cell shows its own", () => {
    expect(read("1.5", "2,5", "30.000,50")).toEqual({numbers: [1.5, 2.5, 30000.5], reason: null});
  });

  it("never gives a number a thousand times too small or too large", () => {
    const number = fc.double({min: 0, max: 1e7, noNaN: true}).map((value) => Math.round(value * 1000) / 1000);
    const forms = [
      (value: number) => value.toLocaleString("en", {maximumFractionDigits: 3}),
      (value: number) => value.toLocaleString("de", {maximumFractionDigits: 3}),
      (value: number) => value.toLocaleString("fr", {maximumFractionDigits: 3}),
      (value: number) => String(value),
      (value: number) => String(value).replace(".", ","),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(number, {minLength: 1, maxLength: 5}),
        (form, values) => {
          const {numbers, reason} = read(...values.map(form));
          for (const [i, value] of values.entries()) {
            if (numbers[i] !== null) expect(numbers[i]).toBe(value);
            else expect(reason).not.toBe(null);
          }
        },
      ),
      {numRuns: 2000},
    );
  });
});
