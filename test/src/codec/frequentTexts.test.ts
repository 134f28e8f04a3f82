import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {frequentJobs, frequentTexts} from "../../../src/codec/frequentTexts.js";
import {reasonKinds} from "../../../src/shared/reasonKinds.js";

/** What version 1 of the API began with; a longer list has these texts at its beginning. */
const first = {
  texts: {count: 43, sum: "e26bcb78c6a6b2e7"},
  jobs: {count: 4, sum: "cf4cbb3565587aab"},
};
const sumOf = (texts: readonly string[], count: number) =>
  createHash("sha256").update(texts.slice(0, count).join("\n")).digest("hex").slice(0, 16);

test("the numbers of frequent texts stay what they were: files of version 1 are read by them", () => {
  expect(sumOf(frequentTexts, first.texts.count)).toBe(first.texts.sum);
  expect(sumOf(frequentJobs, first.jobs.count)).toBe(first.jobs.sum);
});

test("no text has two numbers, and every kind of reason that is written has one", () => {
  expect(new Set(frequentTexts).size).toBe(frequentTexts.length);
  expect(new Set(frequentJobs).size).toBe(frequentJobs.length);
  expect(frequentTexts).toEqual(expect.arrayContaining(reasonKinds.filter((kind) => kind !== "other")));
});
