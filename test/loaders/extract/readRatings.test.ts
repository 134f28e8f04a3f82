import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {findRatings} from "../../../loaders/evaluate/readTables.js";
import {ratingsIn, readRatings} from "../../../loaders/extract/readRatings.js";

const folder = mkdtempSync(join(tmpdir(), "ratings-"));
afterAll(() => rmSync(folder, {recursive: true}));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("readRatings", () => {
  test("keeps the ratings of the films at hand, by user and film, 4 and more as liked", async () => {
    const links = file("some_links.csv", "movieId,imdbId,tmdbId\n1,11,862\n2,12,8844\n3,13,\n4,14,999\n");
    const ratings = file(
      "some.csv",
      "userId,movieId,rating,timestamp\n9,2,4.0,0\n7,2,3.5,0\n7,1,5.0,0\n7,3,5.0,0\n7,4,1.0,0\n8,4,5,0\n9,2,2,1\n",
    );
    const read = await readRatings({ratings, links}, [8844, 862]);
    expect(read.ratings).toEqual({
      users: 2,
      ids: Float64Array.of(7, 9),
      starts: Int32Array.of(0, 2, 3),
      films: Int32Array.of(0, 1, 0),
      liked: Uint8Array.of(0, 1, 0),
    });
    expect([read.ofOtherFilms, read.repeated]).toEqual([3, 1]);
    expect(read.reports.map((report) => [report.file, report.recordsRead, report.problems])).toEqual([
      ["some.csv", 7, []],
      ["some_links.csv", 4, []],
    ]);
  });

  test("takes ids of films where there are no links, and users by any name", async () => {
    const ratings = file("own.csv", "userId,movieId,rating\nzoe,862,5\nana,862,4\nzoe,8844,0.5\n");
    const {ratings: read} = await readRatings({ratings, links: null}, [862, 8844]);
    expect(read).toEqual({
      users: 2,
      ids: Float64Array.of(0, 1),
      starts: Int32Array.of(0, 1, 3),
      films: Int32Array.of(0, 0, 1),
      liked: Uint8Array.of(1, 1, 0),
    });
  });

  test("what is no rating, has no user or no film is a problem of the file, with its record", async () => {
    const ratings = file(
      "odd.csv",
      "userId,movieId,rating\n1,862,5\n1,862,80\n,862,5\n2,x,4\n3,862,\n4,862,-1\n",
    );
    const {ratings: read, reports} = await readRatings({ratings, links: null}, [862]);
    expect(read.users).toBe(1);
    const problems = reports[0]!.problems.map(({kind, count, examples}) => [
      kind,
      count,
      examples[0]!.record,
    ]);
    expect(problems).toEqual([
      ["not_a_number", 3, 1],
      ["not_an_id", 2, 2],
    ]);
  });

  test("says which column is missing", async () => {
    const links = file("links2.csv", "movieId,tmdbId\n1,862\n");
    const ratings = file("bad.csv", "userId,movieId\n1,1\n");
    await expect(readRatings({ratings, links}, [862])).rejects.toThrow(/bad\.csv.*"rating"/s);
  });
});

describe("ratingsIn", () => {
  test("says what ratings are where there are none, and takes links where they are there", () => {
    const raw = mkdtempSync(join(tmpdir(), "ratings-"));
    expect(() => ratingsIn(raw)).toThrow(/has no ratings\.csv, which --ratings asks for/);
    writeFileSync(join(raw, "ratings.csv"), "");
    expect(ratingsIn(raw)).toEqual({ratings: join(raw, "ratings.csv"), links: null});
    writeFileSync(join(raw, "links.csv"), "");
    expect(ratingsIn(raw).links).toBe(join(raw, "links.csv"));
    rmSync(raw, {recursive: true});
  });
});

describe("findRatings", () => {
  test("says what is missing, and takes the first file that is there", () => {
    const empty = mkdtempSync(join(tmpdir(), "ratings-"));
    expect(() => findRatings(empty)).toThrow(/ratings_dev\.csv, ratings_small\.csv, ratings\.csv/);
    writeFileSync(join(empty, "ratings.csv"), "");
    expect(() => findRatings(empty)).toThrow(/links\.csv/);
    writeFileSync(join(empty, "links.csv"), "");
    expect(findRatings(empty).ratings).toBe(join(empty, "ratings.csv"));
    writeFileSync(join(empty, "ratings_small.csv"), "");
    expect(findRatings(empty).ratings).toBe(join(empty, "ratings_small.csv"));
    expect(() => findRatings(empty, join(empty, "no.csv"))).toThrow(/no\.csv/);
    rmSync(empty, {recursive: true});
  });
});
