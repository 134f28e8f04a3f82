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
    expect(format("en").date("2017-08-05")).toBe("5\u00a0August\u00a02017");
    expect(format("es").date("2017-08-05")).toBe("5\u00a0de\u00a0agosto\u00a0de\u00a02017");
    expect(format("en").date("0090-01-01")).toBe("1\u00a0January\u00a090");
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

describe("a share", () => {
  it("has one decimal, and more where that would say nothing or the whole of a part", () => {
    const shares = (lang: "en" | "es") =>
      [0, 19, 23, 45_300, 45_348, 45_349].map((part) => format(lang).share(part, 45_349));
    expect(shares("en")).toEqual(["0%", "0.04%", "0.1%", "99.9%", "99.998%", "100%"]);
    expect(shares("es")[1]).toBe("0,04\u00a0%");
    expect([format("en").share(1, 2000), format("en").share(1999, 2000)]).toEqual(["0.05%", "99.95%"]);
    expect(format("en").share(0.1 + 0.2, 0.3)).toBe("100%");
    expect(format("en").share(1, 5e6)).toBe("0.00002%");
    expect(format("en").share(0, 0)).toBe("–");
  });
});
