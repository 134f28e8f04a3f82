import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isDate} from "../../../loaders/extract/isDate.js";

describe("isDate", () => {
  it.each(["1874-12-09", "2000-02-29", "1000-01-01", "9999-12-31"])("accepts %s", (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(["1900-02-29", "2013-02-30", "2001-13-01", "2001-00-10", "2001-01-00", "0999-01-01", "0001-01-01"])(
    "refuses %s, which is not in the calendar",
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it.each([
    "",
    "2001",
    "2001-1-1",
    "01/02/2001",
    "2001-01-01T00:00:00Z",
    " 2001-01-01",
    "2001-01-01 ",
    "1",
    "12",
  ])("refuses %j, which is written otherwise", (text) => {
    expect(isDate(text)).toBe(false);
  });

  it("accepts every day of the calendar", () => {
    fc.assert(
      fc.property(
        fc.date({min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true}),
        (date) => isDate(date.toISOString().slice(0, 10)),
      ),
    );
  });
});
