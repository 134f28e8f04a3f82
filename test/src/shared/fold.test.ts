import {beforeAll, describe, expect, test} from "vitest";
import {spellOut} from "../../../src/shared/fold.js";
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
