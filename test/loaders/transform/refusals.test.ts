import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {findRaw} from "../../../loaders/extract/findRaw.js";
import {readRaw} from "../../../loaders/extract/readRaw.js";
import {refusals} from "../../../loaders/transform/refusals.js";
import {transform} from "../../../loaders/transform/transform.js";
import {type Cells, writeRawFolder} from "../writeRawFolder.js";

const root = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => {
  rmSync(root, {recursive: true});
});

let folders = 0;

async function refusalsOf(
  films: number,
  movieCells?: (i: number) => Cells,
  creditCells?: (i: number) => Cells,
  change: (movies: string) => string | Uint8Array = (movies) => movies,
): Promise<readonly string[]> {
  const folder = writeRawFolder(join(root, String(folders++)), films, movieCells, creditCells);
  const path = join(folder, "movies_metadata.csv");
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const raw = await readRaw(findRaw(folder));
  return refusals(raw, await transform(raw));
}

/** Cells for the first few records only. */
const first =
  (records: number, cells: Cells) =>
  (i: number): Cells =>
    i < records ? cells : {};

describe("refusals", () => {
  it("says nothing against sound data", async () => {
    expect(await refusalsOf(3)).toEqual([]);
  });

  it("names what took the last film, with an example and what a film needs", async () => {
    const [reason, ...others] = await refusalsOf(3, () => ({release_date: ""}));
    expect(reason).toMatch(/^movies_metadata\.csv: no film is left of 3 records \(no_valid_date took 3\)/);
    expect(reason).toContain("release date such as 1999-03-15");
    // Without films there are none that the credits could belong to.
    expect(others).toEqual([]);
  });

  it("names both files where no credit belongs to any film", async () => {
    const [reason, ...others] = await refusalsOf(3, undefined, (i) => ({id: String(i + 900)}));
    expect(reason).toBe(
      "credits.csv: none of its 3 records belongs to a film of movies_metadata.csv. " +
        "Put two files of the same export side by side: their ids must be the same.",
    );
    expect(others).toEqual([]);
  });

  it("says that the credits name nobody", async () => {
    const [reason, ...others] = await refusalsOf(3, undefined, () => ({cast: "[]", crew: ""}));
    expect(reason).toContain("credits.csv: nobody is named in its 3 records.");
    expect(others).toEqual([]);
  });

  it("refuses a column of which no cell with content can be read, in a file of any size", async () => {
    const [reason, ...others] = await refusalsOf(2, first(1, {genres: "Drama, Comedy"}), undefined);
    expect([reason, others]).toEqual([undefined, []]);
    const all = await refusalsOf(1, () => ({genres: "Drama, Comedy", budget: "much"}));
    expect(all).toHaveLength(2);
    expect(all[0]).toContain(
      "the column budget has something in 1 cell, none of which could be read (record 0",
    );
    expect(all[1]).toContain(
      "the column genres has something in 1 cell, none of which could be read (record 0",
    );
    expect(all[1]).toContain('"Drama, Comedy"');
  });

  it("refuses a column whose cells may mean one thing or another, with all else that is wrong", async () => {
    const reasons = await refusalsOf(2, () => ({
      release_date: "03/04/1999",
      budget: "5.000",
      genres: "Drama",
    }));
    expect(
      reasons.map((reason) => /column (\w+) (does not say|has something)|no film/.exec(reason)?.[0]),
    ).toEqual([
      "no film",
      "column release_date does not say",
      "column budget does not say",
      "column genres has something",
    ]);
    expect(await refusalsOf(2, (i) => ({release_date: i === 0 ? "03/04/1999" : "15/03/1999"}))).toEqual([]);
  });

  it("refuses dates that are none from 20 records and a twentieth on, not those that are missing", async () => {
    expect(await refusalsOf(100, first(20, {release_date: ""}))).toEqual([]);
    expect(await refusalsOf(100, first(20, {release_date: "nan"}))).toEqual([]);
    const [reason] = await refusalsOf(100, first(20, {release_date: "soon"}));
    expect(reason).toContain("20 of 100 records have a problem of the kind not_a_date");
  });

  it("says that a file was cut short beside all else that is wrong with it", async () => {
    const latin = (text: string) => Buffer.from(text, "latin1");
    for (const cut of [-4, -1]) {
      const reasons = await refusalsOf(3, undefined, undefined, (text) => latin(text.slice(0, cut)));
      expect(reasons).toEqual([
        expect.stringMatching(/^movies_metadata\.csv ends in .*record 2/),
        expect.stringContaining("movies_metadata.csv is not UTF-8 text"),
      ]);
    }
  });

  it("says of records that are all a cell short that they are, not that the file was cut", async () => {
    const reasons = await refusalsOf(3, undefined, undefined, (text) => text.replace(/,120$/gm, ""));
    expect(reasons).toEqual([
      expect.stringContaining("3 of 3 records have a problem of the kind record_too_short"),
    ]);
  });

  it("takes a header that ends in a comma", async () => {
    expect(await refusalsOf(30, undefined, undefined, (text) => text.replace("\n", ",\n"))).toEqual([]);
  });

  it.each(["0", "[]", "False", " ", ""])("does not take %j for content", async (cell) => {
    const reasons = await refusalsOf(3, (i) => (i === 0 ? {homepage: "x"} : {homepage: cell}));
    expect(reasons).toEqual([]);
    const cells = {"0": "budget", False: "video", "[]": "genres"}[cell] ?? "tagline";
    const [reason] = await refusalsOf(3, (i) => ({[cells]: i === 0 ? "?!" : cell}));
    if (cells === "tagline") expect(reason).toBeUndefined();
    else expect(reason).toContain(`the column ${cells} has something in 1 cell`);
  });

  it("refuses a kind of problem from 20 records and from a twentieth of them on", async () => {
    const broken = {genres: "Drama, Comedy"};
    expect(await refusalsOf(100, first(19, broken))).toEqual([]);
    expect(await refusalsOf(401, first(20, broken))).toEqual([]);
    const [reason, ...others] = await refusalsOf(400, first(20, broken));
    expect(reason).toContain("movies_metadata.csv: 20 of 400 records have a problem of the kind");
    expect(reason).toContain("(record 0, genres: ");
    expect(others).toEqual([]);
  });

  it("refuses values beyond their range by the same measure, such as votes out of a hundred", async () => {
    expect(await refusalsOf(100, first(19, {vote_average: "61"}))).toEqual([]);
    const [reason, ...others] = await refusalsOf(100, first(20, {vote_average: "61"}));
    expect(reason).toContain(
      "the column vote_average lost 20 of the values of 100 films, such as 61 in record 0",
    );
    expect(others).toEqual([]);
  });

  it("refuses a column of which no value is within its range, in a file of any size", async () => {
    const [reason, ...others] = await refusalsOf(3, () => ({budget: "-5"}));
    expect(reason).toContain("the column budget lost 3 of the values of 3 films, such as -5 in record 0");
    expect(others).toEqual([]);
  });
});
