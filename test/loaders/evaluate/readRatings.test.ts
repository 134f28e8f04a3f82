import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {readRatings} from "../../../loaders/evaluate/readRatings.js";
import {findRatings} from "../../../loaders/evaluate/readTables.js";

const folder = mkdtempSync(join(tmpdir(), "ratings-"));
afterAll(() => rmSync(folder, {recursive: true}));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("readRatings", () => {
  test("keeps the ratings of the films at hand, by user and film, 4 and more as liked", () => {
    const links = file("some_links.csv", "movieId,imdbId,tmdbId\n1,11,862\n2,12,8844\n3,13,\n4,14,999\n");
    const ratings = file(
      "some.csv",
      "userId,movieId,rating,timestamp\n9,2,4.0,0\n7,2,3.5,0\n7,1,5.0,0\n7,3,5.0,0\n7,4,1.0,0\n8,4,5,0\n9,2,2,1\n",
    );
    expect(readRatings(ratings, links, [8844, 862])).toEqual({
      users: 2,
      ids: Float64Array.of(7, 9),
      starts: Int32Array.of(0, 2, 3),
      films: Int32Array.of(0, 1, 0),
      liked: Uint8Array.of(0, 1, 0),
    });
  });

  test("says which column is missing", () => {
    const links = file("links2.csv", "movieId,tmdbId\n1,862\n");
    expect(() => readRatings(file("bad.csv", "userId,movieId\n1,1\n"), links, [862])).toThrow(
      /bad\.csv.*"rating"/s,
    );
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
