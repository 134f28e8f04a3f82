import {expect, test} from "vitest";
import {ruleText} from "../../../../src/pages/provenance/ruleText.js";

const words = (lang: "en" | "es", name: string) => ruleText[lang][name]?.what("1,000");

test.each(["id_not_a_number", "credits_id_not_a_number"])(
  "%s tells of ids that are numbers as well",
  (name) => {
    expect(words("en", name)).toContain("no whole number above 0");
    expect(words("es", name)).toContain("no es un número entero mayor que 0");
  },
);

test("a film dated after the end is most likely only announced", () => {
  expect(words("en", "release_date_after_end")).toContain("was most likely only announced");
  expect(words("es", "release_date_after_end")).toContain("probablemente solo estaba anunciada");
});
