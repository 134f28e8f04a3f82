import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {findRaw} from "../../../loaders/extract/findRaw.js";

/** A folder with these empty files. */
function folderOf(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), {recursive: true});
    writeFileSync(join(folder, file), "");
  }
  return folder;
}

describe("findRaw", () => {
  it("takes the folder that is asked for", () => {
    const folder = folderOf("movies_dataset.csv", "credits.csv");
    expect(findRaw(folder, folderOf("data/raw/credits.csv"))).toEqual({
      folder,
      kind: "full",
      movies: join(folder, "movies_dataset.csv"),
      credits: join(folder, "credits.csv"),
      keywords: null,
    });
  });

  it("prefers movies_metadata.csv and finds the keywords", () => {
    const folder = folderOf("movies_dataset.csv", "movies_metadata.csv", "credits.csv", "keywords.csv");
    expect(findRaw(folder)).toMatchObject({
      movies: join(folder, "movies_metadata.csv"),
      keywords: join(folder, "keywords.csv"),
    });
  });

  it("never falls back from a folder that lacks a file, and names the file", () => {
    const project = folderOf("data/raw/movies_metadata.csv", "data/raw/credits.csv");
    expect(() => findRaw(folderOf("movies_metadata.csv"), project)).toThrow(
      / has no credits\.csv\. Put the file there/,
    );
    expect(() => findRaw(folderOf("credits.csv"), project)).toThrow(
      / has no movies_metadata\.csv \(or movies_dataset\.csv\)/,
    );
    expect(() => findRaw(join(project, "nothing"), project)).toThrow(/There is no folder .*nothing/);
  });

  it("takes data/raw next, and does not pass over one that is incomplete", () => {
    const project = folderOf("data/raw/movies_metadata.csv", "data/raw/credits.csv");
    expect(findRaw("", project)).toMatchObject({folder: join(project, "data", "raw"), kind: "full"});
    expect(() => findRaw("", folderOf("data/raw/credits.csv"))).toThrow(/has no movies_metadata\.csv/);
  });

  it("takes the sample last, and by its own name", () => {
    const project = folderOf("data/raw/README.md");
    const sample = findRaw("", project);
    expect(sample).toMatchObject({folder: join(project, "data", "sample"), kind: "sample"});
    expect(findRaw(sample.folder, project)).toEqual(sample);
  });
});
