import {randomLcg} from "d3-random";
import {describe, expect, test} from "vitest";
import {chanceLine, numberTexts, oneOfEachPair, someOf} from "../../../../src/pages/words/chanceLine.js";
import {contrast, without, wordSet} from "../../../../src/pages/words/contrast.js";
import {normalQuantile} from "../../../../src/statistics/normalQuantile.js";

const random = randomLcg(0.1);
/** Texts in which rarer words are rarer, and that know nothing of groups. */
const texts = Array.from({length: 1500}, () =>
  Array.from({length: 12}, () => `w${Math.floor(400 * random() ** 3)}`),
);
const usual = wordSet(texts);
const words = [...usual.counts].flatMap(([word, count]) => (count >= 3 ? [word] : []));
const numbered = numberTexts(texts, words);

describe("the line of chance", () => {
  test("is passed by some word in about one comparison of twenty where there is nothing to find", () => {
    const size = 100;
    const bound = chanceLine(numbered, someOf(size));
    const comparisons = 200;
    const passed = Array.from({length: comparisons}, () => {
      const own = wordSet(texts.toSorted(() => random() - 0.5).slice(0, size));
      return contrast(own, without(usual, own), usual, {words, written: new Map(), bound, most: 1}).marked;
    }).filter((marked) => marked > 0).length;
    // Of so many that is 10; 21 or more have a chance of one in a thousand, and so has 2 or fewer.
    expect(passed).toBeGreaterThan(1);
    expect(passed).toBeLessThan(22);
  });

  test("is not that of a normal distribution: it is lower, the more so the larger the group", () => {
    const normal = normalQuantile(1 - 0.05 / words.length);
    const [small, large] = [chanceLine(numbered, someOf(60)), chanceLine(numbered, someOf(700))];
    expect(small).toBeLessThan(normal);
    expect(large).toBeLessThan(small);
  });

  test("is the same when it is computed again, and infinite without words", () => {
    expect(chanceLine(numbered, someOf(80))).toBe(chanceLine(numbered, someOf(80)));
    expect(chanceLine(numberTexts(texts, []), someOf(80))).toBe(Number.POSITIVE_INFINITY);
  });

  test("of pairs deals one of each, whichever", () => {
    const dealt = new Uint32Array(8);
    const seen = new Set<number>();
    for (let i = 0; i < 50; i++) {
      expect(oneOfEachPair(dealt, random)).toBe(4);
      for (let pair = 0; pair < 4; pair++) {
        expect(dealt[pair]! % 4).toBe(pair);
        seen.add(dealt[pair]!);
      }
    }
    expect(seen.size).toBe(8);
  });
});
