import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {namesIn} from "../../../src/document/fillDocument.js";
import {type Block, readDocument} from "../../../src/document/readDocument.js";

const pages = readdirSync("src/pages").filter((name) => existsSync(join("src/pages", name, "en.markdown")));

/** The texts of a document, without what is put in. */
function texts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "when") return [...texts(block.holds), ...texts(block.otherwise)];
    if (block.kind === "note") return block.sentences.flatMap(({message}) => message.texts);
    return "sentence" in block ? block.sentence.message.texts : [];
  });
}

/** Numbers that are names: a day, a date of publication, a standard. */
const names =
  /\b1\sJanuary\b|\b1\sde\senero\b|\(\d{4}\)|[A-Z]\w+,? (?:et al\.,? |y otros,? )?\d{4}|ISO \d+(?:-\d)?|UTF-8/gu;

describe.each(pages)("the document of %s", (page) => {
  const [en, es] = (["en", "es"] as const).map((lang) =>
    readDocument(join("src/pages", page, `${lang}.markdown`)),
  );

  test("has the same places, conditions and arguments in both languages", () => {
    const sorted = ({blocks}: {readonly blocks: readonly Block[]}) =>
      Object.fromEntries(Object.entries(namesIn(blocks)).map(([kind, set]) => [kind, [...set].sort()]));
    expect(sorted(es!)).toEqual(sorted(en!));
    const order = (blocks: readonly Block[]): readonly string[] =>
      blocks.flatMap((block) => {
        if (block.kind === "when") return [block.name, ...order(block.holds), ...order(block.otherwise)];
        if (block.kind === "heading") return [block.id];
        return "name" in block ? [block.name] : [];
      });
    expect(order(es!.blocks)).toEqual(order(en!.blocks));
  });

  test("holds no figure that somebody typed", () => {
    for (const {blocks} of [en!, es!]) {
      for (const text of texts(blocks)) expect(text.replace(names, "")).not.toMatch(/\d/);
    }
  });
});
