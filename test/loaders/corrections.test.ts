import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {check} from "../../loaders/check.js";
import {findRaw} from "../../loaders/extract/findRaw.js";
import {readRaw} from "../../loaders/extract/readRaw.js";
import {transform} from "../../loaders/transform/transform.js";
import {writeRawFolder} from "./writeRawFolder.js";
import {writeTmdb5000} from "./writeShapes.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));

const header = "id,column,value,reason\n";

async function tablesOf(name: string, corrections: string, project = folder) {
  const raw = writeRawFolder(join(folder, name), 3, (i) => (i === 1 ? {release_date: ""} : {}));
  writeFileSync(join(raw, "corrections.csv"), header + corrections);
  return transform(await readRaw(findRaw(raw, project)));
}

describe("corrections.csv", () => {
  it("puts values of every form into their films before any other rule, and tells what it changed", async () => {
    const {films, quality, corrections} = await tablesOf(
      "all",
      '1,budget,5000000,The studio\'s own report\n1,genres,Comedy | War,\n1,tagline,,None\n1,title,"Una, y otra",\n2,release_date,2001-02-03,\n',
    );
    expect(
      films.map(({id, title, budget, genres, return: ratio, releaseDate}) => ({
        id,
        title,
        budget,
        genres,
        ratio,
        releaseDate,
      })),
    ).toEqual([
      {
        id: 1,
        title: "Una, y otra",
        budget: 5_000_000,
        genres: ["Comedy", "War"],
        ratio: 0.5,
        releaseDate: "1999-03-15",
      },
      {id: 2, title: "Una", budget: 1_000_000, genres: ["Drama"], ratio: 2.5, releaseDate: "2001-02-03"},
      {id: 3, title: "Una", budget: 1_000_000, genres: ["Drama"], ratio: 2.5, releaseDate: "1999-03-15"},
    ]);
    expect(corrections?.get(1)).toEqual([
      {column: "budget", before: "1000000", after: "5000000", reason: "The studio's own report"},
      {column: "genres", before: "Drama", after: "Comedy | War", reason: null},
      {column: "tagline", before: "", after: "", reason: "None"},
      {column: "title", before: "Una", after: "Una, y otra", reason: null},
    ]);
    const rule = quality.rules.find(({name}) => name === "corrections_applied");
    expect(rule).toMatchObject({count: 5, leavesOut: false});
    expect(rule?.examples[0]).toEqual({
      record: 0,
      id: 1,
      title: "Una, y otra",
      before: "budget: 1000000",
      after: "5000000 (The studio's own report)",
    });
  });

  it("corrects keywords, whether they stand in a file of their own, in a column or nowhere", async () => {
    const raw = writeRawFolder(join(folder, "keywords"), 4);
    writeFileSync(
      join(raw, "keywords.csv"),
      `id,keywords\n1,"[{'id': 1, 'name': 'rain'}]"\n2,"[{'id': 1, 'name': 'rain'}]"\n3,"[{'id': 1, 'name': 'rain'}]"\n`,
    );
    writeFileSync(join(raw, "corrections.csv"), `${header}1,keywords,sea | salt,Ours\n2,keywords,,\n`);
    const ofFile = await transform(await readRaw(findRaw(raw, folder)));
    expect(ofFile.films.map(({keywords}) => keywords)).toEqual([["sea", "salt"], [], ["rain"], []]);
    expect(ofFile.corrections?.get(1)).toEqual([
      {column: "keywords", before: "rain", after: "sea | salt", reason: "Ours"},
    ]);

    writeFileSync(join(raw, "corrections.csv"), `${header}4,keywords,sea,\n`);
    const without = await transform(await readRaw(findRaw(raw, folder)));
    expect(without.films[3]?.keywords).toEqual(["sea"]);
    expect(without.corrections?.get(4)).toEqual([
      {column: "keywords", before: "", after: "sea", reason: null},
    ]);
    const lacking = without.quality.rules.find(({name}) => name === "films_without_keywords");
    expect(lacking).toMatchObject({count: 0, examples: []});

    const pair = writeTmdb5000(join(folder, "tmdb"));
    writeFileSync(join(pair, "corrections.csv"), `${header}862,keywords,toy | friendship,\n`);
    const ofColumn = await transform(await readRaw(findRaw(pair, folder)));
    expect(ofColumn.films.find(({id}) => id === 862)?.keywords).toEqual(["toy", "friendship"]);
    expect(ofColumn.corrections?.get(862)?.[0]?.before).toMatch(/^jealousy \| toy \| /);
  });

  it("says which corrections are of no film, of no column or of no value, and applies the others", async () => {
    const {films, quality, reports} = await tablesOf(
      "wrong",
      "9,budget,5,\n1,director,Ana,\n1,budget,much,\nx,budget,5,\n3,runtime,100,\n",
    );
    expect(films.map(({runtime}) => runtime)).toEqual([90, 100]);
    expect(quality.rules.find(({name}) => name === "corrections_of_films_not_there")).toMatchObject({
      count: 1,
      leavesOut: true,
      examples: [{record: 0, id: 9, before: "budget: 5"}],
    });
    expect(
      reports.corrections?.problems.flatMap(({examples}) =>
        examples.map(({record, column, value}) => [record, column, value]),
      ),
    ).toEqual([
      [1, "column", "director"],
      [2, "value", "much"],
      [3, "id", "x"],
    ]);
  });

  it("takes those of the project where the folder has none, but not for the sample", async () => {
    const project = join(folder, "project");
    mkdirSync(join(project, "data"), {recursive: true});
    writeFileSync(join(project, "data", "corrections.csv"), `${header}1,budget,7,\n`);
    const raw = writeRawFolder(join(folder, "bare"), 2);
    const found = findRaw(raw, project);
    expect(found.remarks.corrections).toEqual(["is that of the project"]);
    const {films} = await transform(await readRaw(found));
    expect(films[0]?.budget).toBe(7);
    expect(findRaw("", project).corrections).toBe(null);
  });

  it("stands in what --check says", async () => {
    const raw = writeRawFolder(join(folder, "checked"), 2);
    writeFileSync(join(raw, "corrections.csv"), `${header}9,budget,5,\n`);
    const found = await check({raw});
    expect(found.findings.map(({file, rule}) => [file, rule])).toEqual([
      ["corrections.csv", "corrections_of_films_not_there"],
    ]);
  });

  it("has --check say of a column that is none which there are", async () => {
    const raw = writeRawFolder(join(folder, "column"), 2);
    writeFileSync(join(raw, "corrections.csv"), `${header}1,poster,x,\n`);
    const [found] = (await check({raw})).findings;
    expect(found).toMatchObject({file: "corrections.csv", rule: "not_a_column", count: 1});
    expect(JSON.stringify(found)).toMatch(/is none of title, .*, keywords, /);
    expect(found?.mend).toBe("Name one of the columns that are listed there, as it is written there.");
  });
});
