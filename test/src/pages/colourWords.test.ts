import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";

const texts = readdirSync("src", {recursive: true, encoding: "utf8"}).filter(
  (name) => !name.startsWith(".") && /(?:[Tt]exts?\.ts|\.markdown)$/.test(name),
);

describe("the texts of pages", () => {
  test("are all looked at", () => {
    expect(texts).toEqual(expect.arrayContaining(["pages/cardsText.ts", "pages/explorer/es.markdown"]));
  });

  test.each(texts)("name no colour that a site may have of its own: %s", (name) => {
    const colour = /\b(?:blues?|azul(?:es)?|green|verdes?|orange|naranjas?|roj[oa]s?)\b/iu;
    expect(readFileSync(join("src", name), "utf8")).not.toMatch(colour);
  });
});
