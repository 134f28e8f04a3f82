import {describe, expect, it} from "vitest";
import {isPlaceholder} from "../../../loaders/transform/isPlaceholder.js";

describe("isPlaceholder", () => {
  it.each([
    "",
    " ",
    "\u00a0\n",
    "-",
    "...",
    "No overview found.",
    "No Overview",
    "NO OVERVIEW",
    " no overview  yet. ",
    "No overview available",
    "No synopsis has been provided yet",
    "(No description)",
    "Plot unknown.",
  ])("takes %j for no overview", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    "German Comedy",
    "No one would take his case.",
    "No overview of the battle was ever drawn, until now.",
    "Plot unknown to his friends, he leaves.",
    "X",
    "7",
    "千",
    `No overview found ${"!".repeat(100)} but this one`,
  ])("takes %j for an overview", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });

  it("takes a long blank for none", () => {
    expect(isPlaceholder(" . ".repeat(100))).toBe(true);
  });
});
