import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {DataRefused} from "../../../loaders/dataRefused.js";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {WrongUse} from "../../../loaders/wrongUse.js";

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

function reasonsOf(folder: string): readonly string[] {
  try {
    findRaw(folder);
  } catch (error) {
    if (error instanceof DataRefused) return error.reasons;
    throw error;
  }
  return [];
}

const isWindows = process.platform === "win32";

describe("findRaw", () => {
  it("takes the folder that is asked for", () => {
    const folder = folderOf("movies_dataset.csv", "credits.csv");
    expect(findRaw(folder, folderOf("data/raw/credits.csv"))).toEqual({
      folder,
      kind: "full",
      movies: join(folder, "movies_dataset.csv"),
      credits: join(folder, "credits.csv"),
      keywords: null,
      titles: null,
      corrections: null,
      published: "movies_dataset",
      shapes: {},
      textLanguage: "en",
      remarks: {movies: [], credits: [], keywords: [], titles: [], corrections: []},
    });
  });

  it("prefers movies_metadata.csv and finds the keywords and the titles", () => {
    const optional = ["keywords.csv", "Titles.TSV.gz"];
    const folder = folderOf("movies_dataset.csv", "movies_metadata.csv", "credits.csv", ...optional);
    expect(findRaw(folder)).toMatchObject({
      movies: join(folder, "movies_metadata.csv"),
      keywords: join(folder, "keywords.csv"),
      titles: join(folder, "Titles.TSV.gz"),
      remarks: {keywords: [], titles: ["was found as Titles.TSV.gz"]},
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
    expect(() => findRaw(join(project, "nothing"), project)).toThrow(WrongUse);
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

  it("finds files in other case and with the endings of packed ones, and says so", () => {
    const folder = folderOf(
      "Movies_Dataset.CSV",
      "credits.csv.gz",
      "Keywords.zip",
      "credits_old.csv",
      "credits",
    );
    expect(findRaw(folder)).toMatchObject({
      movies: join(folder, "Movies_Dataset.CSV"),
      credits: join(folder, "credits.csv.gz"),
      keywords: join(folder, "Keywords.zip"),
      remarks: {
        movies: ["was found as Movies_Dataset.CSV"],
        credits: ["was found as credits.csv.gz"],
        keywords: ["was found as Keywords.zip"],
      },
    });
  });

  it("says which of several files was taken", () => {
    const {movies, remarks} = findRaw(
      folderOf("movies_dataset.csv", "movies_metadata.csv.gz", "movies_metadata.csv", "credits.csv"),
    );
    expect(movies).toMatch(/movies_metadata\.csv$/);
    expect(remarks.movies).toEqual([
      "was taken; movies_metadata.csv.gz, movies_dataset.csv beside it were not read",
    ]);
  });

  it("says in one go all that is wrong with a folder, and what is optional", () => {
    const folder = folderOf("credits.xlsx");
    mkdirSync(join(folder, "keywords.csv"));
    expect(reasonsOf(folder)).toEqual([
      expect.stringContaining("has no movies_metadata.csv (or movies_dataset.csv). Put the file there"),
      expect.stringContaining(
        "has no credits.csv; credits.xlsx is no name of a CSV file. Put the file there",
      ),
      `${join(folder, "keywords.csv")} is a folder, not a file. ` +
        "(keywords.csv is optional: without it the films have no keywords.)",
    ]);
  });

  it("says how a columns.json names the films of another export, and that there are no credits", () => {
    const [films, credits] = reasonsOf(folderOf("catalogo.csv", "notes.md"));
    expect(films).toMatch(
      / has no movies_metadata\.csv .*columns\.json beside it that the films are in catalogo\.csv\.$/,
    );
    expect(credits).toMatch(
      / has no credits\.csv\. .* say "credits": null in a columns\.json beside the movies\.$/,
    );
    expect(reasonsOf(folderOf("credits.csv"))[0]).not.toContain("columns.json");
  });

  it("looks at the headers of the other files where one is missing", () => {
    const folder = folderOf("movies_metadata.csv");
    writeFileSync(join(folder, "keywords.csv"), "id,words\n1,[]\n");
    expect(reasonsOf(folder)).toEqual([
      expect.stringContaining("has no credits.csv"),
      "movies_metadata.csv is empty. Fetch or export it again.",
      expect.stringMatching(/^keywords\.csv has no column "keywords"\..* \(keywords\.csv is optional/),
    ]);
  });

  it.skipIf(isWindows)(
    "names a pipe, a link that leads nowhere and a folder in place of a file, at once",
    () => {
      const folder = folderOf("credits.csv");
      execFileSync("mkfifo", [join(folder, "movies_metadata.csv")]);
      symlinkSync("gone.csv", join(folder, "keywords.csv"));
      expect(reasonsOf(folder)).toEqual([
        `${join(folder, "movies_metadata.csv")} is a named pipe, not a file.`,
        expect.stringContaining('keywords.csv is a link to "gone.csv", which is not there.'),
        "credits.csv is empty. Fetch or export it again.",
      ]);
    },
  );

  it.skipIf(isWindows)(
    "does not pass over a data/raw that is a link to nowhere, or that is no folder",
    () => {
      const project = folderOf("data/README.md");
      symlinkSync("gone", join(project, "data", "raw"));
      expect(() => findRaw("", project)).toThrow(/raw is a link to "gone", which is not there/);
      expect(() => findRaw("", folderOf("data/raw"))).toThrow(/raw is a file, not a folder/);
      expect(() => findRaw(join(project, "data", "README.md"), project)).toThrow(WrongUse);
    },
  );
});
