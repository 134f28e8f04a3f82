import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {tokenize} from "../../../loaders/recommend/tokenize.js";
import {escapeHtml} from "../../../src/frame/escapeHtml.js";
import {formatNumber} from "../../../src/frame/format.js";
import {languages} from "../../../src/frame/language.js";
import {type WordsAnalysis, wordsAnalysis} from "../../../src/notebooks/words/analysis.js";
import {contrast, without, wordSet} from "../../../src/notebooks/words/contrast.js";
import {medianMarked, mostMarked, textGroups} from "../../../src/notebooks/words/groups.js";
import {logOdds} from "../../../src/notebooks/words/logOdds.js";
import {medianInterval} from "../../../src/notebooks/words/medianInterval.js";
import {normalQuantile} from "../../../src/notebooks/words/normalQuantile.js";
import {wordsFinding, wordsPage} from "../../../src/notebooks/words/page.js";
import {writtenForms} from "../../../src/notebooks/words/writtenForms.js";
import {type TestSnapshot, testSnapshot} from "./snapshots.js";

describe("the log-odds ratio with a Dirichlet prior", () => {
  test("gives the known z-scores of two sentences", () => {
    // The example in the documentation of the Python package fightin-words, with a prior of 0.05 for each word.
    const one = "the quick brown fox jumps over the lazy pig".split(" ");
    const other = "the lazy purple pig jumps over the lazier donkey".split(" ");
    const words = [...new Set([...one, ...other])];
    const count = (text: readonly string[], word: string) => text.filter((own) => own === word).length;
    const z = (word: string) =>
      logOdds(
        {word: count(one, word), all: one.length},
        {word: count(other, word), all: other.length},
        {word: 0.05, all: 0.05 * words.length},
      ).z;
    expect(z("brown")).toBeCloseTo(0.6894227886807968, 12);
    expect(z("donkey")).toBeCloseTo(-0.6894227886807968, 12);
    expect(z("the")).toBe(0);
  });

  test("follows the formula, worked out by hand", () => {
    // (8 + 2) of (100 + 50) against (4 + 2) of (200 + 50).
    const {difference, z} = logOdds({word: 8, all: 100}, {word: 4, all: 200}, {word: 2, all: 50});
    expect(difference).toBeCloseTo(Math.log(10 / 140 / (6 / 244)), 12);
    expect(z).toBeCloseTo(difference / Math.sqrt(1 / 10 + 1 / 6), 12);
  });

  test("a stronger prior draws both sides together", () => {
    const z = (weight: number) =>
      logOdds({word: 8, all: 100}, {word: 4, all: 200}, {word: 2 * weight, all: 50 * weight}).z;
    expect(z(1)).toBeGreaterThan(z(10));
    expect(z(10)).toBeGreaterThan(z(100));
  });
});

test("normal deviates are those of the tables", () => {
  for (const [share, value] of [
    [0.5, 0],
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.001, -3.090232],
    [1 - 0.05 / 2 / 10_000, 4.564788],
  ] as const) {
    expect(normalQuantile(share)).toBeCloseTo(value, 5);
  }
  expect(() => normalQuantile(0)).toThrow(RangeError);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});

test("a median has an interval by ranks", () => {
  expect(medianInterval([])).toBeNull();
  expect(medianInterval([4])).toEqual({median: 4, low: 4, high: 4});
  // Of a hundred, the ranks 40 and 61.
  const hundred = Array.from({length: 100}, (_, i) => 100 - i);
  expect(medianInterval(hundred)).toEqual({median: 50.5, low: 40, high: 61});
});

test("words are shown as texts mostly write them", () => {
  const forms = writtenForms([
    "Christmas with zombies",
    "The Zombies' Christmas",
    "A zombie; the dog's bone",
    "Dogs",
  ]);
  expect(forms.get("christma")).toBe("christmas");
  expect(forms.get("zomby")).toBe("zombies");
  expect(forms.get("zombie")).toBe("zombie");
  // Once each: the first by alphabet.
  expect(forms.get("dog")).toBe("dog");
  expect([...forms.keys()]).not.toContain("the");
  for (const [word, form] of forms) expect(tokenize(form)).toEqual([word]);
});

describe("words that set texts apart", () => {
  const text = (...words: readonly string[]) => words;
  const western = Array.from({length: 40}, (_, i) =>
    text("sheriff", "gold", "gold", i % 2 === 0 ? "town" : "man"),
  );
  const others = Array.from({length: 60}, (_, i) =>
    text("love", i === 0 ? "gold" : "city", i % 2 === 0 ? "town" : "man"),
  );
  const all = wordSet([...western, ...others]);
  const own = wordSet(western);
  const found = contrast(own, without(all, own), all, {
    words: [...all.counts.keys()],
    written: new Map([["sheriff", "sheriffs"]]),
    bound: 3,
    most: 2,
  });

  test("a word counts once per text", () => {
    expect(all.counts.get("gold")).toBe(41);
    expect(all.all).toBe(40 * 3 + 60 * 3);
    expect(without(all, own)).toEqual(wordSet(others));
  });

  test("the most distinctive come first, as they are written, with their texts", () => {
    expect(found.inside.map(([word, one, other]) => [word, one, other])).toEqual([
      ["sheriffs", 40, 0],
      ["gold", 40, 1],
    ]);
    expect(found.outside.map(([word]) => word)).toEqual(["love", "city"]);
    for (const [, , , z] of found.inside) expect(z).toBeGreaterThan(1);
    for (const [, , , z] of found.outside) expect(z).toBeLessThan(-1);
  });

  test("words used as often on both sides are neither listed nor marked", () => {
    expect(found.marked).toBe(2);
    expect(JSON.stringify(found)).not.toMatch(/town|man/);
  });

  test("an empty side sets nothing apart", () => {
    const empty = wordSet([]);
    const options = {words: ["gold"], written: new Map<string, string>(), bound: 3, most: 2};
    expect(contrast(empty, all, all, options)).toEqual({inside: [], outside: [], marked: 0});
  });
});

interface Film {
  readonly id: number;
  readonly release_year: number;
  readonly genres: readonly string[];
  readonly keywords: readonly string[];
  readonly overview: string | null;
  readonly tagline: string | null;
}

describe.each(["fixture", "sample"] as const)("the notebook of the %s", (data) => {
  let snapshot: TestSnapshot;
  let analysis: WordsAnalysis;
  let films: readonly Film[];
  const before = process.env.FILMOTECA_ANALYSES;
  const use = (json: WordsAnalysis) => {
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    writeFileSync(join(folder, "words.json"), JSON.stringify(json));
    process.env.FILMOTECA_ANALYSES = folder;
  };

  beforeAll(async () => {
    snapshot = await testSnapshot(data);
    analysis = JSON.parse(JSON.stringify(await wordsAnalysis(snapshot))) as WordsAnalysis;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
    use(analysis);
    films = await snapshot.run<Film>({
      name: "films",
      tables: ["movies"],
      params: [],
      sql: "SELECT id, release_year, genres, keywords, overview, tagline FROM movies ORDER BY id",
    });
  });
  afterAll(() => {
    snapshot.close();
    if (before === undefined) delete process.env.FILMOTECA_ANALYSES;
    else process.env.FILMOTECA_ANALYSES = before;
  });

  /** Films whose overview says something. */
  const read = () =>
    films.filter(({overview}) => overview !== null && !/^(no overview.{0,20})?$/i.test(overview.trim()));

  test("counts in how many overviews words stand", () => {
    expect(analysis.films).toBe(films.length);
    expect(analysis.overviews).toBe(read().length);
    const counts = new Map<string, number>();
    for (const {overview} of read()) {
      for (const word of new Set(tokenize(overview!))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [form, count] of analysis.top) expect(counts.get(tokenize(form)[0]!)).toBe(count);
    const highest = [...counts.values()].sort((a, b) => b - a).slice(0, analysis.top.length);
    expect(analysis.top.map(([, count]) => count)).toEqual(highest);
  });

  test("compares groups with all others, word for word", () => {
    for (const group of analysis.groups) {
      const of = (film: Film) =>
        group.kind === "genre"
          ? film.genres.includes(group.name)
          : Math.floor(film.release_year / 10) * 10 === Number(group.name);
      const own = read().filter(of);
      expect(own).toHaveLength(group.texts);
      for (const [form, inside, outside] of [...group.inside, ...group.outside]) {
        const [word] = tokenize(form);
        const has = (film: Film) => tokenize(film.overview!).includes(word!);
        expect(own.filter(has)).toHaveLength(inside);
        expect(read().filter((film) => !of(film) && has(film))).toHaveLength(outside);
      }
      expect(group.inside.map(([, , , z]) => z)).toEqual(
        group.inside.map(([, , , z]) => z).toSorted((a, b) => b - a),
      );
    }
  });

  test("counts taglines among films with an overview", () => {
    const advertised = read().filter(({tagline}) => tagline !== null && tagline.trim() !== "");
    expect(analysis.taglines.films).toBe(advertised.length);
    for (const {decade, films: all, taglines} of analysis.taglines.decades) {
      const own = (film: Film) => Math.floor(film.release_year / 10) * 10 === decade;
      expect([all, taglines]).toEqual([read().filter(own).length, advertised.filter(own).length]);
    }
  });

  test("counts keywords and their pairs", () => {
    const {keywords} = analysis;
    expect(keywords.films).toBe(films.filter((film) => film.keywords.length > 0).length);
    expect(keywords.different).toBe(new Set(films.flatMap((film) => film.keywords)).size);
    const withAll = (...names: readonly string[]) =>
      films.filter((film) => names.every((name) => film.keywords.includes(name))).length;
    expect(keywords.names.map((name) => withAll(name))).toEqual(keywords.counts);
    for (const [a, b, count] of [...keywords.pairs, ...keywords.matrix.pairs]) {
      expect(withAll(keywords.names[a]!, keywords.names[b]!)).toBe(count);
    }
    for (const [, , count] of keywords.pairs) expect(count).toBeGreaterThanOrEqual(keywords.least);
    expect(new Set(keywords.matrix.names).size).toBe(keywords.matrix.names.length);
  });

  test.each(languages)("says its figures in %s, and no number that is none", (lang) => {
    const page = wordsPage(lang);
    const {overviews, keywords, comparison} = analysis;
    for (const figure of [
      formatNumber(analysis.films, lang),
      ...(overviews === 0 ? [] : [overviews, comparison.compared, comparison.fewest]).map((value) =>
        formatNumber(value, lang),
      ),
      ...(keywords.pairs.length === 0 ? [] : [keywords.films, keywords.different]).map((value) =>
        formatNumber(value, lang),
      ),
    ]) {
      expect(page).toContain(figure);
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity|\bnull\b|TODO/);
    const finding = wordsFinding(analysis, lang);
    expect(page).toContain(escapeHtml(finding));
    expect(finding.length).toBeLessThanOrEqual(115);
    for (const [id, there] of [
      ["cloud", overviews > 0],
      ["contrast", analysis.groups.length > 0],
      ["tagline-share", analysis.taglines.films > 0],
      ["keyword-matrix", keywords.pairs.length > 0],
    ] as const) {
      expect(page.includes(`data-figure="${id}"`)).toBe(there);
    }
  });

  test("says so where there is nothing to count", () => {
    const nothing = {inside: [], outside: [], marked: 0};
    const comparison = {fewest: 2, compared: 0, bound: null};
    use({
      films: 3,
      overviews: 0,
      years: null,
      top: [],
      comparison,
      groups: [],
      smallest: 5,
      taglines: {
        films: 0,
        decades: [],
        words: {...nothing, ...comparison},
        groups: [],
        times: comparison,
        smallest: 5,
      },
      keywords: {
        films: 0,
        different: 0,
        names: [],
        counts: [],
        pairs: [],
        least: 2,
        matrix: {names: [], pairs: []},
      },
    });
    for (const lang of languages) {
      expect(wordsPage(lang)).not.toMatch(/data-figure|NaN|undefined|Infinity/);
    }
    use(analysis);
  });
});

test("the finding tells of genres and decades where genres have words of their own", () => {
  const group = (kind: "genre" | "decade", marked: number) => ({
    kind,
    name: kind === "genre" ? "War" : "1990",
    texts: 100,
    inside: [["war", 50, 1, 9.1]] as const,
    outside: [],
    marked,
  });
  const analysis = (genre: number, decade: number) =>
    ({
      overviews: 200,
      films: 300,
      top: [["life", 40]],
      comparison: {fewest: 2, compared: 9, bound: 3.1},
      taglines: {groups: [], films: 0, times: {fewest: 2, compared: 0, bound: null}},
      groups: [group("genre", genre), group("decade", decade), group("decade", decade + 1)],
    }) as unknown as WordsAnalysis;
  expect(wordsFinding(analysis(29, 0), "en")).toContain(
    "29 words mark a typical genre, 0.5 a typical decade",
  );
  expect(wordsFinding(analysis(1, 0), "en")).toContain("“life” stands in 20.0%");
  expect(wordsFinding(analysis(1, 0), "es")).toContain("«life» aparece en el 20,0");
  expect(medianMarked(analysis(29, 0), "decade")).toBe(0.5);
  expect(medianMarked({groups: []} as unknown as WordsAnalysis, "genre")).toBeNull();
  const groups = textGroups(analysis(29, 40), "es");
  expect(textGroups(analysis(29, 40), "en")[0]?.title).toBe("war");
  expect(groups.map(({value}) => value)).toEqual(["genre-War", "decade-1990", "decade-1990"]);
  expect(groups[0]?.title).toBe("Bélica");
  expect(mostMarked(groups)?.marked).toBe(41);
});
