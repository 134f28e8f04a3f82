import {describe, expect, it} from "vitest";
import {readId} from "../../../loaders/extract/readId.js";
import {recordOf} from "./recordOf.js";

describe("readId", () => {
  it.each([
    ["862", 862],
    ["862.0", 862],
    ["862.", 862],
    ["862.00", 862],
    ["862.0000", 862],
    [" 862 ", 862],
    ["00862", 862],
    ["2147483647", 2147483647],
    ["2147483647.0", 2147483647],
  ])("reads %j", (text, value) => {
    expect(readId(recordOf(text), 0)).toBe(value);
  });

  it.each([
    "",
    " ",
    "0",
    "-0",
    "0.0",
    "-1",
    "+5",
    "1e3",
    "\u00122",
    "7\u001f",
    "8.62e2",
    "0x1f",
    "1_000",
    "1,000",
    "1 000",
    "12.000",
    "862.000",
    "1.5",
    "862.01",
    ".0",
    ".",
    "2147483648",
    "99999999999999999999999999",
    "nan",
    "tt0114709",
    "1997-08-20",
  ])("does not take %j for an id", (text) => {
    expect(readId(recordOf(text), 0)).toBe(null);
  });

  it("reads nothing where the record has no such cell", () => {
    expect(readId(recordOf("1"), 1)).toBe(null);
  });
});
