import {describe, expect, it} from "vitest";
import {agreement, tableAgreement} from "./agreement.js";
import {numbersIn, says} from "./numbersIn.js";
import type {OwnValue} from "./statements.js";

const own = (...values: readonly (number | string)[]): OwnValue[] =>
  values.map((value, i) => ({name: `v${i}`, kind: "own", value}));
const agreeing = (text: string, ...values: readonly (number | string)[]) =>
  agreement(text, "en", own(...values)).map(({agrees}) => agrees);

describe("the numbers of a text", () => {
  it("are read as each language writes them", () => {
    const values = (text: string, lang: "en" | "es") => numbersIn(text, lang).map(({value}) => value);
    expect(values("1,234 films (43.6%), the 1990s, 2010–2015, $1.23 million, 2.06×", "en")).toEqual([
      1234, 0.436, 1990, 2010, 2015, 1_230_000, 2.06,
    ]);
    expect(values("12.345 de 1234 (43,6 %), 1,23 millones, −0,5", "es")).toEqual([
      12345, 1234, 0.436, 1_230_000, -0.5,
    ]);
    expect(values("las 596 más vistas y 3 M", "es")).toEqual([596, 3_000_000]);
    expect(values("dated 1 January; top-10; x2", "en")).toEqual([]);
  });

  it("keep three digits before a word such as million, and all of them without one", () => {
    const said = (text: string, value: number) => says(numbersIn(text, "es")[0]!, value);
    expect([said("2790 millones", 2_787_965_087), said("2790 millones", 2_784_000_000)]).toEqual([
      true,
      false,
    ]);
    expect([said("2790 dólares", 2790), said("2790 dólares", 2788)]).toEqual([true, false]);
  });

  it("say a value within half of their last digit, and never 0 % or 100 % of a part", () => {
    const [share] = numbersIn("43.6%", "en");
    expect([0.4355, 0.4365, 0.4366, 0.435].map((value) => says(share!, value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const saysShare = (text: string, value: number) => says(numbersIn(text, "en")[0]!, value);
    expect([saysShare("0.04%", 0.0004), saysShare("0.1%", 0.0004), saysShare("0.0%", 0.0004)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([saysShare("99.96%", 0.9996), saysShare("100%", 0.9996)]).toEqual([true, false]);
  });
});

describe("what is printed agrees with what was recomputed", () => {
  it("where each number has its value, in their order, and may be repeated", () => {
    expect(agreeing("3 of 5 films; 3 again, then 7", 3, 5, 7)).toEqual([true, true, true, true]);
  });

  it("and not where two are mixed up, one is missing, or one is left", () => {
    expect(agreeing("from place 11 to 1", 1, 11)).toContain(false);
    expect(agreeing("Drama 20, Comedy 30, War 10", 10, 20, 30)).toContain(false);
    expect(agreeing("3 of 5 films", 3)).toContain(false);
    expect(agreeing("3 films", 3, 5)).toContain(false);
  });

  it("in Spanish too only where no two are mixed up", () => {
    const inSpanish = (text: string) => agreement(text, "es", own(5375, 0.119)).every(({agrees}) => agrees);
    expect([inSpanish("5375 (11,9 %)"), inSpanish("el 11,9 %, 5375")]).toEqual([true, false]);
  });

  it("within a fifth, or a unit of the last digit, where it is by chance", () => {
    const byChance = (text: string, value: number) =>
      agreement(text, "en", [{name: "v", kind: "about", value}]).every(({agrees}) => agrees);
    expect([2.4, 3, 3.1].map((value) => byChance("2 words", value))).toEqual([true, true, false]);
    expect([100, 145, 155].map((value) => byChance("120 words", value))).toEqual([true, true, false]);
  });

  it("between two values where it is by chance and the statement knows how far", () => {
    const between = (text: string, low: number, high: number) =>
      agreement(text, "en", [{name: "v", kind: "within", value: [low, high]}]).every(({agrees}) => agrees);
    expect([1, 2, 5, 6].map((n) => between(`${n} words`, 2, 5))).toEqual([false, true, true, false]);
    expect([between("the line 3.4", 3.44, 3.6), between("the line 3.4", 3.46, 3.6)]).toEqual([true, false]);
  });

  it("also in its names, in English", () => {
    expect(agreeing("Friday has 3", "Friday", 3)).toEqual([true, true]);
    expect(agreeing("Friday has 3", "Monday", 3)).toContain(false);
    expect(agreeing("The 51st State has 3", "The 51st State", 3)).toEqual([true, true]);
  });
});

describe("a table agrees with what was recomputed", () => {
  const table = (cells: readonly string[], ...values: readonly (number | string | null)[]) =>
    tableAgreement(
      cells,
      "en",
      values.map((value, i) => ({name: `v${i}`, kind: "own", value})),
    ).map(({agrees}) => agrees);

  it("cell by cell: numbers as they are said, texts as they are, and what is unknown without a number", () => {
    expect(table(["January", "5,910", "13.0%", "unknown"], "January", 5910, 0.1303, null)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(table(["January", "5,910"], "March", 5911)).toEqual([false, false]);
    expect(table(["5 of 7"], 5)).toEqual([false]);
  });

  it("with as many cells as values", () => {
    expect(table(["1"], 1, 2)).toEqual([true, false]);
    expect(table(["1", "2"], 1)).toEqual([true, false]);
  });
});
