import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {openDatabase} from "../../../loaders/publish/openDatabase.js";
import {textsStatement} from "../../../loaders/publish/textsStatement.js";
import {textsOf} from "../someTexts.js";

const scratch = mkdtempSync(join(tmpdir(), "texts-"));
afterAll(() => rmSync(scratch, {recursive: true}));

/** The texts as the table has them, in the order of their numbers. */
async function inserted(texts: readonly string[], piece?: number): Promise<readonly (readonly unknown[])[]> {
  const database = await openDatabase(scratch);
  try {
    const connection = await database.connect();
    await (await textsStatement(connection, textsOf(texts), piece)).run();
    return (await connection.runAndReadAll("SELECT code, text FROM texts ORDER BY code")).getRows();
  } finally {
    database.closeSync();
  }
}

describe("the table of texts", () => {
  it("holds every text under its place, also empty ones and those with odd characters", async () => {
    const texts = [
      "",
      "Ana Peña",
      "マルドゥック",
      "line\nfeed\r\n",
      "nul\0in it",
      "\ue000",
      "a\ue000b\ue001",
      "unit\x1fseparator",
      "😀",
      "",
    ];
    expect(await inserted(texts)).toEqual(texts.map((text, i) => [i, text]));
    // In pieces; only some hold the usual separator.
    for (const piece of [1, 3, texts.length - 1, texts.length]) {
      expect(await inserted(texts, piece)).toEqual(texts.map((text, i) => [i, text]));
    }
  });

  it("holds nothing where there are no texts, and one where there is one", async () => {
    expect(await inserted([])).toEqual([]);
    expect(await inserted(["only"])).toEqual([[0, "only"]]);
    expect(await inserted([""])).toEqual([[0, ""]]);
  });

  it("keeps the order of very many", async () => {
    const texts = Array.from({length: 100_000}, (_, i) => `text ${i}`);
    const rows = await inserted(texts);
    expect(rows).toHaveLength(texts.length);
    expect(rows.every(([code, text], i) => code === i && text === texts[i])).toBe(true);
  });
});
