import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {check} from "../../loaders/check.js";
import {pipeline} from "../../loaders/pipeline.js";
import {readQuality} from "../../loaders/publish/readQuality.js";
import {summary} from "../../loaders/publish/summary.js";
import {tokenizer} from "../../loaders/recommend/tokenizer.js";
import {openSnapshot} from "../../loaders/site/analyse/openSnapshot.js";
import {wordsAnalysis} from "../../src/pages/words/analysis.js";
import type {ReasonJson} from "../../src/shared/api.js";
import {readParquet} from "./readParquet.js";
import {writeRawFolder} from "./writeRawFolder.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** Films in pairs that share words, and in all of them function words that English does not know. */
const stories = [
  ["El niño y la policía", "Según la policía, una niña está en el año de la sequía, pero no está sola."],
  ["La policía del año", "Pero la policía ya no está en una ciudad sin niños: es la sequía."],
  ["Un corazón de sal", "Una mujer que está con su corazón roto, pero también sueña con el mar."],
  ["El mar y la sal", "Según una mujer, el mar está donde el corazón ya no sueña."],
  ["Los años del tren", "Un tren cruza la montaña en otoño, pero nadie sabe por qué está vacío."],
  ["El otoño de un tren", "Nadie cruza la montaña en otoño; según dicen, un tren está vacío."],
  ["Todo sobre nada", "Alguien está donde no debe, pero según ella es por una razón."],
] as const;
const functionWords = [
  "una",
  "pero",
  "segun",
  "según",
  "esta",
  "está",
  "tambien",
  "también",
  "el",
  "la",
  "ya",
];

const raw = writeRawFolder(
  join(folder, "raw"),
  stories.length,
  (i) => ({
    title: stories[i]![0],
    original_title: stories[i]![0],
    overview: stories[i]![1],
    release_date: `19${70 + 3 * i}-05-1${i}`,
    production_companies: "[]",
  }),
  (i) => ({
    cast: `[{'cast_id': 1, 'character': 'A', 'id': ${100 + i}, 'name': 'Actor ${i}', 'order': 0}]`,
    crew: `[{'department': 'Directing', 'id': ${200 + i}, 'job': 'Director', 'name': 'Bo ${i}'}]`,
  }),
);

async function snapshotIn(language: string | null): Promise<string> {
  const file = join(raw, "columns.json");
  if (language === null) rmSync(file, {force: true});
  else writeFileSync(file, JSON.stringify({language}));
  return pipeline({raw, snapshots: join(folder, "snapshots")});
}

async function reasonWords(snapshot: string): Promise<readonly string[]> {
  const rows = await readParquet(join(snapshot, "recommendations.parquet"));
  const reasons = rows.flatMap((row) => (row.reasons as {items: ReasonJson[]}).items ?? row.reasons);
  return (reasons as ReasonJson[])
    .filter(({kind}) => kind === "word" || kind === "title")
    .map(({value}) => value ?? "");
}

describe("a folder whose titles and overviews are in Spanish", () => {
  let spanish: string;
  let english: string;
  beforeAll(async () => {
    english = await snapshotIn(null);
    spanish = await snapshotIn("es");
  });

  it("is another snapshot than one in English, which may be named", async () => {
    expect(basename(spanish)).not.toBe(basename(english));
    expect(readQuality(english)).not.toHaveProperty("text_language");
    expect(readQuality(await snapshotIn("en"))).not.toHaveProperty("text_language");
  });

  it("is said to be that, in the quality report, the summary and a check", async () => {
    const quality = readQuality(spanish);
    expect(quality.text_language).toBe("es");
    expect(summary(quality)).toContain(
      "movies_metadata.csv: 7 records read; has its titles and overviews in Spanish",
    );
    await snapshotIn("es");
    const {files} = await check({raw});
    expect(files[0]?.remarks).toContain("has its titles and overviews in Spanish");
  });

  it("gives no function word as a reason, and words as they are written", async () => {
    const words = await reasonWords(spanish);
    for (const word of functionWords) expect(words).not.toContain(word);
    expect(words).toEqual(expect.arrayContaining(["policía", "corazón", "otoño", "montaña"]));
    // Read as English, they would be reasons.
    expect(await reasonWords(english)).toEqual(expect.arrayContaining(["una", "pero"]));
  });

  it("has its words counted likewise", async () => {
    const snapshot = await openSnapshot(spanish);
    const {language, top, clouds} = await wordsAnalysis({
      run: snapshot.run,
      quality: readQuality(spanish),
    }).finally(() => snapshot.close());
    expect(language).toBe("es");
    const shown = [...top, ...clouds.titles.top].map(([word]) => word);
    for (const word of functionWords) expect(shown).not.toContain(word);
    expect(shown).toEqual(expect.arrayContaining(["policía", "otoño", "año"]));
    expect(shown.flatMap(tokenizer("es"))).toHaveLength(shown.length);
  });

  it("is refused where the language's stop words are not known, before anything is read", async () => {
    const before = existsSync(spanish);
    await expect(snapshotIn("xx")).rejects.toThrow(
      /“language” is "xx": the stop words .* are known of da, de, en, es,/,
    );
    expect(before).toBe(true);
  });
});
