import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cleanInput, shorten} from "../../../src/answers/cleanInput.js";
import {parseId} from "../../../src/answers/parseId.js";
import {monthNames, weekdayNames} from "../../../src/format/calendar.js";
import {format} from "../../../src/format/format.js";
import {parseMonth} from "../../../src/pages/month/parseMonth.js";
import {parseWeekday} from "../../../src/pages/weekday/parseWeekday.js";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

describe("the name of a month", () => {
  test.each([...monthNames.en.entries(), ...monthNames.es.entries()])("%i is %s", (i, name) => {
    const forms = [
      name,
      name.toUpperCase(),
      ` ${name}.`,
      plain(name),
      name.slice(0, 3),
      String(i + 1),
      `0${i + 1}`,
    ];
    for (const form of forms) expect([form, parseMonth(form)]).toEqual([form, i + 1]);
  });

  test.each([
    ["setiembre", 9],
    ["Sept.", 9],
    ["５", 5],
    ["12.", 12],
    ["ju", null],
    ["ma", null],
    ["j", null],
    ["0", null],
    ["13", null],
    ["-1", null],
    ["1.5", null],
    ["1e1", null],
    ["lunes", null],
    ["januar", 1],
    ["enerooo", null],
    ["", null],
    ["🎬", null],
  ])("%j is %j", (text, month) => {
    expect(parseMonth(text)).toBe(month);
  });

  test("whatever is typed gives a month or none", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        const month = parseMonth(text);
        expect(month === null || (Number.isInteger(month) && month >= 1 && month <= 12)).toBe(true);
      }),
    );
  });
});

describe("the name of a day of the week", () => {
  test.each([...weekdayNames.en.entries(), ...weekdayNames.es.entries()])("%i is %s", (i, name) => {
    const forms = [
      name,
      name.toUpperCase(),
      plain(name),
      name.slice(0, 3),
      name.slice(0, 2),
      `${name}s`,
      String(i + 1),
    ];
    for (const form of forms) expect([form, parseWeekday(form)]).toEqual([form, i + 1]);
  });

  test.each([
    ["0", null],
    ["8", null],
    ["mar", 2],
    ["m", null],
    ["enero", null],
    ["SABADOS", 6],
  ])("%j is %j", (text, weekday) => {
    expect(parseWeekday(text)).toBe(weekday);
  });
});

describe("what was typed", () => {
  test.each([
    ["  Toy \t\n Story ", "Toy Story"],
    ["Toy\u0000 Story\u202e", "Toy Story"],
    ["\ud83d Toy \udc00", "Toy"],
    ["🎬 Amélie", "🎬 Amélie"],
    ["\u3000\u00a0", ""],
  ])("%j is cleaned to %j", (text, clean) => {
    expect(cleanInput(text)).toBe(clean);
  });

  test("a clean text has no control character and no half of one, and stays as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffff})), (units) => {
        const clean = cleanInput(String.fromCharCode(...units));
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(cleanInput(clean)).toBe(clean);
      }),
    );
  });

  test("a quoted input is cut between characters", () => {
    expect(shorten("🎬".repeat(61))).toBe(`${"🎬".repeat(59)}…`);
    expect(shorten("short")).toBe("short");
  });

  test.each([
    ["862", 862],
    [" 862 ", 862],
    ["2147483648", null],
    ["-1", null],
    ["1e3", null],
    ["862; DROP TABLE movies", null],
    ["", null],
  ])("the id %j is %j", (text, id) => {
    expect(parseId(text)).toBe(id);
  });
});

describe("numbers", () => {
  test.each([
    [12.4518, "12.45", "12,45"],
    [0, "0.00", "0,00"],
    [1234.5, "1,234.50", "1234,50"],
    [12396383, "12,396,383", "12.396.383"],
    [0.000123, "0.00012", "0,00012"],
    [0.01, "0.01", "0,01"],
  ])("a measure of %d", (value, en, es) => {
    expect([format("en").measure(value), format("es").measure(value)]).toEqual([en, es]);
  });

  test("only nothing is 0 % and only the whole is 100 %", () => {
    expect(format("en").share(0, 10)).toBe("0%");
    expect(format("en").share(10, 10)).toBe("100%");
    expect(format("en").share(1, 100_000)).toBe("0.001%");
    expect(format("en").share(99_999, 100_000)).toBe("99.999%");
    expect(format("es").share(1, 12)).toBe("8,3\u00a0%");
    expect(format("es").share(0, 0)).toBe("–");
  });
});
