import {expect, it} from "vitest";
import {foundItem} from "../../../src/search/foundItem.js";
import type {Match} from "../../../src/search/rank.js";

it("what a person does goes on in lower case, be it a career or a job", () => {
  const note = (role: string, lang: "en" | "es") =>
    foundItem(
      {
        found: {film: null, person: [1, "Ada Pell", role, "Ink", 1999]},
        name: {text: "Ada Pell"},
      } as unknown as Match,
      lang,
    ).note;
  expect(note("ad", "es")).toBe("actor, director · Ink (1999)");
  expect(note("Director of Photography", "es")).toBe("fotografía · Ink (1999)");
  expect(note("Screenplay", "en")).toBe("screenplay · Ink (1999)");
});
