import {join} from "node:path";
import fc from "fast-check";
import {beforeAll, describe, expect, inject, test} from "vitest";
import {fold, spellOut} from "../../../src/shared/fold.js";
import {readParquet} from "../../loaders/readParquet.js";
import {engines, type TestEngine} from "../queries/engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
});

/** The keys of texts, on which both engines must agree. */
async function keys(texts: readonly (string | null)[]): Promise<readonly (string | null)[]> {
  const values = texts.map((text) => (text === null ? "(NULL)" : `('${text.replaceAll("'", "''")}')`));
  const sql = `SELECT fold(x) AS key FROM (VALUES ${values.join(", ")}) AS v(x)`;
  const [wasm, native] = await Promise.all(
    both.map(async ({text}) => (await text(sql)) as readonly {readonly key: string | null}[]),
  );
  expect(wasm).toEqual(native);
  return wasm!.map(({key}) => key);
}

describe("the key of a title or a name", () => {
  test.each([
    ["Łódź", "Lodz", "lodz"],
    ["STRAUẞ", "Strauss", "strauss"],
    ["Strauß", "STRAUSS", "strauss"],
    ["Æon Flux", "Aeon Flux", "aeon flux"],
    ["Œuvre des cœurs", "oeuvre des coeurs", "oeuvre des coeurs"],
    ["Søren ØRSTED", "Soren Orsted", "soren orsted"],
    ["Yılmaz İNCI", "Yilmaz Inci", "yilmaz inci"],
    ["Đorđe", "Dorde", "dorde"],
    ["Guðrún Ðe", "Gudrun De", "gudrun de"],
    ["Þór þú", "Thor Thu", "thor thu"],
    ["Ħal Ŧenu Ŋ", "Hal Tenu N", "hal tenu n"],
    ["Ǽǿ", "aeo", "aeo"],
    ["ΟΔΟΣ", "οδος", "οδοσ"],
    ["Ｇｏ５", "go5", "go5"],
    ["Cube²: Hypercube", "Cube 2 Hypercube", "cube 2 hypercube"],
    ["[REC]⁴", "rec 4", "rec 4"],
    ["8½", "8 1/2", "8 1 2"],
    ["Planta 4ª", "planta 4a", "planta 4a"],
    ["Amélie's  Übermut!", "amelie s ubermut", "amelie s ubermut"],
  ])("of %s is that of %s", async (written, typed, key) => {
    expect(await keys([written, typed, written.toUpperCase(), written.normalize("NFD")])).toEqual(
      Array(4).fill(key),
    );
  });

  test("of nothing is nothing, and of signs alone the signs", async () => {
    expect(await keys([null, "", "$", " … "])).toEqual([null, "", "$", "…"]);
  });

  test("spells letters as the pages' own code does", async () => {
    const letters = [..."łøıæœßđðþħŧŋſªº５ａｚ"];
    expect(await keys(letters)).toEqual(letters.map(spellOut));
    expect(await keys(letters.map((letter) => letter.toUpperCase()))).toEqual(letters.map(spellOut));
  });
});

describe("the key without an engine", () => {
  const {sample, full} = inject("snapshots");

  test.each(
    full === null
      ? [["the sample", sample]]
      : [
          ["the sample", sample],
          ["the full data", full],
        ],
  )("is that of the engines for every title and name of %s", async (_, snapshot) => {
    const texts = new Set<string>();
    for (const [table, column] of [
      ["movies", "title"],
      ["cast", "name"],
      ["crew", "name"],
    ] as const) {
      for (const row of await readParquet(join(snapshot, `${table}.parquet`))) {
        if (row[column] !== null) texts.add(String(row[column]));
      }
    }
    const ours = [...texts].map(fold);
    for (const theirs of await keysOfBoth([...texts])) expect(theirs).toEqual(ours);
  });

  /** The keys of texts in both engines, in parts that the older one can bear. */
  async function keysOfBoth(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
    const all: string[][] = [[], []];
    for (let from = 0; from < texts.length; from += 2000) {
      const values = texts.slice(from, from + 2000).map((text) => `('${text.replaceAll("'", "''")}')`);
      const sql = `SELECT fold(x) AS key FROM (VALUES ${values.join(", ")}) AS v(x)`;
      for (const [i, {text}] of both.entries()) {
        all[i]!.push(...((await text(sql)) as readonly {readonly key: string}[]).map(({key}) => key));
      }
    }
    return all;
  }

  const assigned = Array.from({length: 0x3_0000}, (_, code) => code)
    .filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code))
    .filter((char) => !/\p{Cn}|\p{Co}/u.test(char));

  test("is that of the engines for every character, but for those that their older Unicode does not have", async () => {
    const known: string[] = [];
    for (const around of [(char: string) => char, (char: string) => `a${char}b`]) {
      const texts = assigned.map(around);
      const [wasm, native] = await keysOfBoth(texts);
      assigned.forEach((char, i) => {
        const key = fold(texts[i]!);
        const agree = wasm![i] === key && native![i] === key;
        if (agree) known.push(char);
        // A letter that is not known is taken for a sign, or has no other case.
        const isNew = /[\p{L}\p{M}\p{N}]/u.test(char) && char >= "\u0800";
        if (!agree && !isNew) expect([char, wasm![i], native![i]]).toEqual([char, key, key]);
      });
    }
    expect(known.length).toBeGreaterThan(0.95 * 2 * assigned.length);
  });

  test("is that of the engines for any text of characters that they have", async () => {
    const some = assigned.filter(
      (char) => char < "\u0800" || /[\p{P}\p{Z}가-힣あ-んァ-ヶ一-龥ﬁ-ﬆ０-９ａ-ｚＡ-Ｚ]/u.test(char),
    );
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(..." aÀé.İΣςß½²\t\u0301\u00a0　ﬁǅᾳ한"), fc.constantFrom(...some)),
      maxLength: 12,
    });
    const texts = fc.sample(text, {numRuns: 4000, seed: 3});
    const [wasm, native] = await keysOfBoth(texts);
    texts.forEach((one, i) => {
      const key = fold(one);
      if (wasm![i] !== key || native![i] !== key)
        expect([one, wasm![i], native![i]]).toEqual([one, key, key]);
    });
  });
});
