import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {reasonsByTopic} from "../../../../src/answers/recommendation/reasonsByTopic.js";
import {reasonWords} from "../../../../src/answers/recommendation/reasonWords.js";
import {type ReasonKind, reasonKinds} from "../../../../src/shared/reasonKinds.js";

describe("a reason", () => {
  test("is told in both languages, names of languages, countries and genres in the reader's", () => {
    const told = (kind: ReasonKind, value: string) =>
      (["en", "es"] as const).map((lang) => reasonWords({kind, value, share: 9, surplus: 9}, lang));
    expect(told("language", "fr")).toEqual(["French", "francés"]);
    expect(told("country", "United States of America")).toEqual([
      "United States of America",
      "Estados Unidos",
    ]);
    expect(told("country", "Soviet Union")).toEqual(["Soviet Union", "Unión Soviética"]);
    expect(told("genre", "Science Fiction")).toEqual(["Science Fiction", "Ciencia ficción"]);
    expect(told("years", "0")).toEqual(["the same year", "el mismo año"]);
    expect(told("years", "3")).toEqual(["3 years apart", "a 3 años de distancia"]);
    expect(told("keyword", "toy")).toEqual(["keyword “toy”", "palabra clave «toy»"]);
  });
});

describe("reasons by topic", () => {
  test("come by falling share, what is not named last, topics without a reason not at all", () => {
    const topics = reasonsByTopic([
      {kind: "other", value: null, share: 40, surplus: 0},
      {kind: "title", value: "toy", share: 25, surplus: 25},
      {kind: "director", value: "A", share: 15, surplus: 15},
      {kind: "word", value: "lost", share: 12, surplus: 12},
      {kind: "cast", value: "B", share: 8, surplus: 8},
    ]);
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
      surplus: fc.integer({min: 0, max: 100}),
      kind: fc.constantFrom(...reasonKinds),
      value: fc.option(fc.string()),
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
