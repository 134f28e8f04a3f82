import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readId, readNumber} from "../../../loaders/extract/readNumber.js";
import {recordOf} from "./recordOf.js";

describe("readNumber", () => {
  it.each([
    ["862", 862],
    ["1995.0", 1995],
    ["5.", 5],
    [".5", 0.5],
    [" 7 ", 7],
    ["-3", -3],
    ["+3", 3],
    ["6.2e-05", 6.2e-5],
    ["21.946943", 21.946943],
    ["123456789012345678", Number("123456789012345678")],
  ])("reads %j", (text, value) => {
    expect(readNumber(recordOf(text), 0)).toBe(value);
  });

  it.each([
    "",
    " ",
    ".",
    "-",
    "1,5",
    "1.2.3",
    "..1",
    "1e",
    "0x10",
    "NaN",
    "Infinity",
    "/poster.jpg",
    "1997-08-20",
  ])("does not take %j for a number", (text) => {
    expect(readNumber(recordOf(text), 0)).toBe(null);
  });

  it("rounds every number as JavaScript does", () => {
    const digits = fc.stringMatching(/^\d{1,12}\.?\d{0,12}$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(readNumber(recordOf(text), 0)).toBe(Number(text));
      }),
      {numRuns: 2000},
    );
  });

  it("reads nothing where the record has no such cell", () => {
    expect(readNumber(recordOf("1"), 1)).toBe(null);
    expect(readNumber(recordOf("1"), Number.POSITIVE_INFINITY)).toBe(null);
  });
});

describe("readId", () => {
  it.each([
    ["862.0", 862],
    ["0", 0],
    ["2147483647", 2147483647],
    ["2147483648", null],
    ["-1", null],
    ["1.5", null],
    ["1997-08-20", null],
  ])("reads %j as %s", (text, value) => {
    expect(readId(recordOf(text), 0)).toBe(value);
  });
});
