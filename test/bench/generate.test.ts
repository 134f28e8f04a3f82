import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {generate, published} from "../../bench/generate.js";
import {findRaw} from "../../loaders/extract/findRaw.js";
import type {Raw} from "../../loaders/extract/raw.js";
import {readRaw} from "../../loaders/extract/readRaw.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));

const scale = 0.02;
let raw: Raw;
let counts: ReturnType<typeof generate>;

beforeAll(async () => {
  counts = generate(join(folder, "one"), scale, 1);
  raw = await readRaw(findRaw(join(folder, "one")));
});

const hashOf = (...path: readonly string[]): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, ...path)))
    .digest("hex");

describe("generate", () => {
  it("writes as much as it says, and the published counts times the scale", () => {
    expect(counts).toEqual({
      movies: raw.movies.recordsRead,
      credits: raw.credits.filmId.length,
      keywords: raw.keywords!.recordsRead,
      cast: raw.credits.cast.name.length,
      crew: raw.credits.crew.name.length,
    });
    expect(counts.movies).toBe(Math.round(published.movies * scale));
    expect(counts.cast).toBe(Math.round(published.cast * scale));
  });

  it("writes cells that can all be read", () => {
    expect([...raw.movies.problems, ...raw.credits.problems, ...raw.keywords!.problems]).toEqual([]);
    expect(raw.credits.cast.personId.every((id) => id > 0)).toBe(true);
    expect(raw.movies.rows.every((row) => row.id !== null && row.title)).toBe(true);
  });

  it("plants the defects of the published files", () => {
    const {rows} = raw.movies;
    expect(rows.filter((row) => row.joined).map((row) => row.overview!.split("\n").length)).toEqual([2]);
    expect(rows.length - new Set(rows.map((row) => row.id)).size).toBe(1);
    expect(raw.credits.filmId.length - new Set(raw.credits.filmId).size).toBe(1);
    expect(rows.some((row) => row.releaseDate === null)).toBe(true);
    expect(rows.length - new Set(rows.map((row) => row.title)).size).toBeGreaterThan(10);
    const zero = rows.filter((row) => row.budget === 0).length / rows.length;
    expect(zero).toBeGreaterThan(0.7);
    expect(zero).toBeLessThan(0.9);
    const idsOf = new Map<number, Set<number>>();
    for (const {name, personId} of [raw.credits.cast, raw.credits.crew]) {
      for (const [index, person] of name.entries()) {
        idsOf.set(person, (idsOf.get(person) ?? new Set()).add(personId[index]!));
      }
    }
    expect([...idsOf.values()].some((ids) => ids.size > 1)).toBe(true);
    const text = readFileSync(join(folder, "one", "credits.csv"), "utf8");
    expect(text).toMatch(/'name': ""\p{L}+ O'/u);
  });

  it("writes the same bytes for the same seed, and others for another", () => {
    generate(join(folder, "two"), scale, 1);
    generate(join(folder, "other"), scale, 2);
    for (const file of ["movies_metadata.csv", "credits.csv", "keywords.csv"]) {
      expect(hashOf("two", file)).toBe(hashOf("one", file));
      expect(hashOf("other", file)).not.toBe(hashOf("one", file));
    }
  });
});
