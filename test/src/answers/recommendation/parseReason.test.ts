import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  parseReason,
  reasonKinds,
  reasonsByTopic,
} from "../../../../src/answers/recommendation/parseReason.js";
import {reasonWords} from "../../../../src/answers/recommendation/reasonWords.js";

describe("a reason", () => {
  test("is a share, a kind and a value, which may hold blanks and digits", () => {
    expect(parseReason("31 director John Lasseter")).toEqual({
      share: 31,
      kind: "director",
      value: "John Lasseter",
    });
    expect(parseReason("4 title 12 angry men")).toEqual({share: 4, kind: "title", value: "12 angry men"});
    expect(parseReason("7 other")).toEqual({share: 7, kind: "other", value: ""});
  });

  test("of another form is an error that names it", () => {
    for (const text of ["", "director John", "31 producer John", "x other", "31"]) {
      expect(() => parseReason(text)).toThrow(`“${text}” is no reason`);
    }
  });

  test("is told in both languages, names of languages, countries and genres in the reader's", () => {
    const told = (text: string) =>
      (["en", "es"] as const).map((lang) => reasonWords(parseReason(text), lang));
    expect(told("9 language fr")).toEqual(["French", "francés"]);
    expect(told("9 country United States of America")).toEqual([
      "United States of America",
      "Estados Unidos",
    ]);
    expect(told("9 country Soviet Union")).toEqual(["Soviet Union", "Unión Soviética"]);
    expect(told("9 genre Science Fiction")).toEqual(["Science Fiction", "Ciencia ficción"]);
    expect(told("9 years 0")).toEqual(["the same year", "el mismo año"]);
    expect(told("9 years 3")).toEqual(["3 years apart", "a 3 años de distancia"]);
    expect(told("9 keyword toy")).toEqual(["keyword “toy”", "palabra clave «toy»"]);
  });
});

describe("reasons by topic", () => {
  test("come by falling share, what is not named last, topics without a reason not at all", () => {
    const topics = reasonsByTopic(
      ["40 other", "25 title toy", "15 director A", "12 word lost", "8 cast B"].map(parseReason),
    );
    expect(topics.map(({topic, share}) => [topic, share])).toEqual([
      ["what", 37],
      ["who", 23],
      ["other", 40],
    ]);
    expect(topics[0]?.reasons.map(({value}) => value)).toEqual(["toy", "lost"]);
  });

  test("hold every reason once and all of the shares", () => {
    const reason = fc.record({
      share: fc.integer({min: 1, max: 100}),
      kind: fc.constantFrom(...reasonKinds),
      value: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(reason), (reasons) => {
        const topics = reasonsByTopic(reasons);
        expect(new Set(topics.flatMap((topic) => topic.reasons))).toEqual(new Set(reasons));
        const sum = (list: readonly {readonly share: number}[]) =>
          list.reduce((all, {share}) => all + share, 0);
        expect(sum(topics)).toBe(sum(reasons));
        for (const topic of topics) expect(topic.share).toBe(sum(topic.reasons));
      }),
    );
  });
});
