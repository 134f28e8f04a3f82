import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {analyse} from "../../loaders/site/analyse/analyse.js";
import {languages} from "../../src/format/language.js";
import {notebookPages} from "../../src/text/notebooks.js";
import {recomputeNotebook} from "./recomputeNotebook.js";

const {sample, full} = inject("snapshots");
const snapshots = [
  ["the sample", sample],
  ...(full === null ? [] : [["the data of FILMOTECA_RAW", full] as const]),
] as const;

describe.each(snapshots)("a recomputation in SQL of its own, from the tables of %s", (_, snapshot) => {
  const analyses = mkdtempSync(join(tmpdir(), "filmoteca-"));
  beforeAll(async () => {
    await analyse(snapshot, analyses);
    process.env.FILMOTECA_SNAPSHOT = snapshot;
    process.env.FILMOTECA_ANALYSES = analyses;
  });
  afterAll(() => {
    delete process.env.FILMOTECA_SNAPSHOT;
    delete process.env.FILMOTECA_ANALYSES;
    rmSync(analyses, {recursive: true});
  });

  it.each(notebookPages)("agrees with every figure that %s prints, in both languages", async (page) => {
    const figures = await recomputeNotebook(page, languages);
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(({agrees}) => !agrees)).toEqual([]);
  });
});
