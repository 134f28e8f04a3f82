import {expect, it} from "vitest";
import {pageNames} from "../../src/parameters.js";
import {promiseOf, promisingPages} from "./pagePromises.js";

it("every page promises more than its heading, but those that are only read", () => {
  const more = pageNames().filter((name) => promiseOf(name).steps.length > 0);
  const read = pageNames().filter((name) => promiseOf(name).steps.length === 0);
  expect(read).toEqual(["404", "analysis"]);
  expect([...promisingPages].sort()).toEqual(more);
});
