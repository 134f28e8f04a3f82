import {expect, it} from "vitest";
import {RuleCount} from "../../../loaders/transform/ruleCount.js";

it("counts all that it meets and keeps the first five, long values cut", () => {
  const rule = new RuleCount("name", "What it does.", true, true);
  let made = 0;
  for (let record = 0; record < 9; record++) {
    rule.add(() => {
      made++;
      return {record, id: null, title: null, before: "é".repeat(80), after: "😀".repeat(81)};
    });
  }
  expect(rule.count).toBe(9);
  expect(rule.examples.map(({record}) => record)).toEqual([0, 1, 2, 3, 4]);
  expect(rule.examples[0]).toMatchObject({before: "é".repeat(80), after: `${"😀".repeat(79)}…`});
  // What is not kept is not made either.
  expect(made).toBe(5);
});
