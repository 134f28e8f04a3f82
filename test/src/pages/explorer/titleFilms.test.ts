import {readdirSync, readFileSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {shuffler} from "d3-array";
import {randomLcg} from "d3-random";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import type {Engine} from "../../../../src/engine/engine.js";
import {titleFilms} from "../../../../src/pages/explorer/titleFilms.js";
import {fold} from "../../../../src/shared/fold.js";
import type {FoundFilmRow, SearchPart} from "../../../../src/shared/searchFiles.js";
import {nodeEngine} from "../../../engine/nodeEngine.js";
import {readSearch} from "../../search/readSearch.js";

const {sample, full} = inject("snapshots");

/** How many films are drawn. */
const drawn = 80;

function allFilms(snapshot: string): readonly FoundFilmRow[] {
  const films = new Map<number, FoundFilmRow>();
  for (const name of readdirSync(join(snapshot, "search"))) {
    if (!/^(begin|script)-/.test(name)) continue;
    const part = JSON.parse(readFileSync(join(snapshot, "search", name), "utf8")) as SearchPart;
    for (const row of part.films) films.set(row[0], row);
  }
  return [...films.values()].sort(([a], [b]) => a - b);
}

/** A title as people type it. */
const typed: readonly ((title: string, year: number) => string)[] = [
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => fold(title),
  (title, year) => `${title} (${year})`,
  (title) => title.split(" ").reverse().join(" "),
  (title) => title.replace(/^(The|A|An|El|La|Le|Les) (.*)$/, "$2, $1"),
  (title) => `The ${title}`,
  (title) => title.replace(/['’·.-]/g, ""),
  (title) => fold(title).split(" ").slice(0, 3).join(""),
  (title) => title.slice(0, -1),
];

describe.each(
  full === null
    ? [["the sample", sample]]
    : [
        ["the sample", sample],
        ["the full data", full],
      ],
)("the title filter on %s", (_, snapshot) => {
  let engine: Engine;
  const site = readSearch(snapshot);
  const films = allFilms(snapshot);
  beforeAll(async () => {
    engine = await nodeEngine((table) => readFile(join(snapshot, `site/${table}.parquet`)));
    await engine.load(["movies", "titles"]);
  });
  afterAll(() => engine.close());
  const found = async (asked: string) => (await titleFilms(asked, engine.columns)).films ?? [];

  it.each([
    ["seven", 807],
    ["se7en", 807],
    ["Seven (1995)", 807],
    ["Matrix, The", 603],
    ["matrix the", 603],
    ["the the matrix", 603],
    ["a matrix", 603],
    ["thematrix", 603],
    ["Toy Story (1995)", 862],
    ["toystory", 862],
    ["the toy story", 862],
    ["schindlers list", 424],
    ["amelie", 194],
    ["cidade de deus", 598],
    ["千と千尋", 129],
    ["et", 601],
    ["fast and furious", 13804],
    ["die hard", 562],
  ])("finds for “%s” film %d", async (asked, film) => {
    // The sample has few films.
    if (!films.some(([id]) => id === film)) return expect(snapshot).toBe(sample);
    const match = (await site.matches(asked)).find((one) => one.found.film?.[0] === film);
    expect(match?.full).toBe(true);
    expect(await found(asked)).toContain(film);
  });

  it("takes either of two years for the film's own, whichever comes first", async () => {
    const wanted = [...films].filter(([, title, year]) => {
      const words = fold(title).split(" ");
      return words.length > 1 && words.some((word) => /^(18|19|20)\d\d$/.test(word) && word !== String(year));
    });
    if (snapshot !== sample) expect(wanted.length).toBeGreaterThan(5);
    for (const [id, title, year] of wanted.slice(0, 5)) {
      expect(await found(`${title} ${year}`)).toContain(id);
      expect(await found(`${year} ${title}`)).toContain(id);
    }
  });

  it("needs articles of other languages, which may be other words in English, where a film has them", async () => {
    const titles = (ids: readonly number[]) =>
      films
        .filter(([id]) => ids.includes(id))
        .map(([, title, , , , ...others]) => fold([title, ...others].join(" ")));
    const ids = await found("la la land");
    if (snapshot !== sample) expect(ids).toContain(313369);
    for (const title of titles(ids)) expect(` ${title} `).toContain(" la ");
    expect(await found("the qqxxzz")).toEqual([]);
    // None has this one.
    expect(await found("der matrix")).toEqual(await found("matrix"));
  });

  it(`finds what the search finds first, for ${drawn} titles drawn by seed as people type them`, async () => {
    const random = randomLcg(1202);
    const some = shuffler(random)([...films]).slice(0, drawn);
    const missed: string[] = [];
    let wanted = 0;
    for (const [i, [id, title, year, , , ...others]] of some.entries()) {
      const named = [title, ...others][i % (1 + others.length)] ?? title;
      const asked = typed[i % typed.length]!(named, year);
      const first = (await site.matches(asked))
        .slice(0, 3)
        .some((match) => match.full && match.found.film?.[0] === id);
      if (!first) continue;
      wanted++;
      if (!(await found(asked)).includes(id)) missed.push(`${asked} (${id})`);
    }
    expect(missed).toEqual([]);
    expect(wanted).toBeGreaterThan(drawn / 2);
  });
});
