import {describe, expect, it} from "vitest";
import {keepDates} from "../../../src/format/keepDates.js";

describe("a date within a text", () => {
  it("stays in one line, also where the text's own line ends within it", () => {
    expect(keepDates("without 1\nJanuary, and 12 May 1999")).toBe(
      "without 1\u00a0January, and 12\u00a0May\u00a01999",
    );
    expect(keepDates("el 1 de\nenero de 1999")).toBe("el 1\u00a0de\u00a0enero\u00a0de\u00a01999");
  });

  it("is a day and a month; other numbers and names stay as they are", () => {
    for (const text of [
      "3,142 Mayors",
      "in 2017 May came",
      "20 May 5 films".replace("May", "Mayo"),
      "1 de cada 10",
    ])
      expect(keepDates(text)).toBe(text);
  });
});
