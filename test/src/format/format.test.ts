import {describe, expect, it} from "vitest";
import {format} from "../../../src/format/format.js";

describe("numbers, days and sizes", () => {
  it("are written as each language writes them", () => {
    expect([format("en").number(45346), format("es").number(45346), format("es").number(4534)]).toEqual([
      "45,346",
      "45.346",
      "4534",
    ]);
    expect([format("en").number(12.454, 2), format("es").number(12.454, 2)]).toEqual(["12.45", "12,45"]);
    expect(format("en").date("2017-08-05")).toBe("5 August 2017");
    expect(format("es").date("2017-08-05")).toBe("5 de agosto de 2017");
    expect(format("en").date("0090-01-01")).toBe("1 January 90");
  });

  it("are bytes, kB or MB", () => {
    expect([0, 999, 1000, 999_499, 999_500, 18_105_915].map((n) => format("en").bytes(n))).toEqual([
      "0\u00a0B",
      "999\u00a0B",
      "1\u00a0kB",
      "999\u00a0kB",
      "1.0\u00a0MB",
      "18.1\u00a0MB",
    ]);
    expect(format("es").bytes(1_500_000)).toBe("1,5\u00a0MB");
  });
});
