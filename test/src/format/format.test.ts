import {describe, expect, it} from "vitest";
import {formatBytes, formatDate, formatNumber} from "../../../src/format/format.js";

describe("numbers, days and sizes", () => {
  it("are written as each language writes them", () => {
    expect([formatNumber(45346, "en"), formatNumber(45346, "es"), formatNumber(4534, "es")]).toEqual([
      "45,346",
      "45.346",
      "4534",
    ]);
    expect([formatNumber(12.454, "en", 2), formatNumber(12.454, "es", 2)]).toEqual(["12.45", "12,45"]);
    expect(formatDate("2017-08-05", "en")).toBe("5 August 2017");
    expect(formatDate("2017-08-05", "es")).toBe("5 de agosto de 2017");
    expect(formatDate("0090-01-01", "en")).toBe("1 January 90");
  });

  it("are bytes, kB or MB", () => {
    expect([0, 999, 1000, 999_499, 999_500, 18_105_915].map((n) => formatBytes(n, "en"))).toEqual([
      "0 B",
      "999 B",
      "1 kB",
      "999 kB",
      "1.0 MB",
      "18.1 MB",
    ]);
    expect(formatBytes(1_500_000, "es")).toBe("1,5 MB");
  });
});
