import {expect, test} from "vitest";
import {languagesFirst} from "../../../src/queries/languagesFirst.js";

test("no language and an unknown one are among no languages, however many films they have", () => {
  const rows = [null, "xx", "en", "no"].map((code, i) => ({code, films: 9 - i}));
  const {languages, others} = languagesFirst(rows);
  expect(languages.map(({code}) => code)).toEqual(["en", "no"]);
  expect(others.map(({code}) => code)).toEqual(["xx", null]);
});
