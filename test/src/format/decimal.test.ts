import fc from "fast-check";
import {expect, it} from "vitest";
import {decimal} from "../../../src/format/decimal.js";
import {format} from "../../../src/format/format.js";
import {locales} from "../../../src/format/locales.js";

const languages = ["en", "es"] as const;

/** Numbers as they occur: short decimals, ties, whole numbers, and any double. */
const numbers = fc.oneof(
  fc.double(),
  fc.double({min: -1e7, max: 1e7}),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.tuple(fc.integer({min: -10_000_000, max: 10_000_000}), fc.nat(8)).map(([n, digits]) => n / 10 ** digits),
  fc.constantFrom(
    0,
    -0,
    0.5,
    -0.5,
    1.005,
    2.675,
    999.5,
    9999.5,
    99_999.995,
    1e-6,
    9.99e-7,
    Number.NaN,
    1 / 0,
  ),
);

it("a number is written as Intl writes it, but with a minus for a hyphen and 0 without a sign, or not at all", () => {
  fc.assert(
    fc.property(numbers, fc.nat(8), fc.constantFrom(...languages), (value, digits, lang) => {
      const written = decimal(value, digits, lang);
      const intl = new Intl.NumberFormat(locales[lang], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: "negative",
      });
      if (written === null) expect(Math.abs(value) < 1e15 && Math.abs(value) >= 1e-6).toBe(false);
      else
        expect([value, digits, written]).toEqual([value, digits, intl.format(value).replace("-", "\u2212")]);
    }),
    {numRuns: 20_000},
  );
});

it("a day and a month are written as Intl writes them, in one line", () => {
  const days = fc.date({min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true});
  fc.assert(
    fc.property(days, fc.constantFrom(...languages), (date, lang) => {
      const iso = date.toISOString().slice(0, 10);
      const day = new Intl.DateTimeFormat(locales[lang], {dateStyle: "long", timeZone: "UTC"});
      const month = new Intl.DateTimeFormat(locales[lang], {month: "long", year: "numeric", timeZone: "UTC"});
      expect([format(lang).date(iso), format(lang).month(iso.slice(0, 7))]).toEqual([
        day.format(date).replaceAll(" ", "\u00a0"),
        month.format(date).replaceAll(" ", "\u00a0"),
      ]);
    }),
    {numRuns: 500},
  );
});
