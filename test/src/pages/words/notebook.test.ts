import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {median} from "d3-array";
import {randomLcg} from "d3-random";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {tokenizer} from "../../../../loaders/recommend/tokenizer.js";
import {writtenForms} from "../../../../loaders/recommend/writtenForms.js";
import {format} from "../../../../src/format/format.js";
import {languages} from "../../../../src/format/language.js";
import {periodOf} from "../../../../src/format/period.js";
import type {AnalysisSource} from "../../../../src/notebook/analysisSource.js";
import {
  type Comparison,
  leastOf,
  type WordsAnalysis,
  wordsAnalysis,
} from "../../../../src/pages/words/analysis.js";
import {type Contrast, contrast, without, wordSet} from "../../../../src/pages/words/contrast.js";
import {medianMarked, mostMarked, textGroups} from "../../../../src/pages/words/groups.js";
import {logOdds} from "../../../../src/pages/words/logOdds.js";
import {contentOf, page as wordsPage} from "../../../../src/pages/words/page.js";
import type {FilmTexts} from "../../../../src/pages/words/queries/textsOfFilms.js";
import {titlesOfFilms} from "../../../../src/pages/words/queries/titlesOfFilms.js";
import type {Query} from "../../../../src/queries/query.js";
import {normalQuantile} from "../../../../src/statistics/normalQuantile.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

const tokenize = tokenizer("en");

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

test("words are shown as texts mostly write them", () => {
  const forms = writtenForms(
    ["Christmas with zombies", "The Zombies' Christmas", "A zombie; the dog's bone", "Dogs"],
    "en",
  );
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
    expect(contrast(empty, all, all, options)).toEqual({
      inside: [],
      outside: [],
      bound: null,
      marked: 0,
    });
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

  /** Films with an overview: one that says nothing is none. */
  const read = () => films.filter(({overview}) => overview !== null);

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

  test("counts in how many taglines and titles words stand", async () => {
    const titles = await snapshot.run(titlesOfFilms());
    const texts = {
      taglines: films.flatMap(({tagline}) => tagline ?? []),
      titles: titles.map(({title}) => title),
    };
    for (const kind of ["taglines", "titles"] as const) {
      expect(analysis.clouds[kind].texts).toBe(texts[kind].length);
      for (const [form, count] of analysis.clouds[kind].top.slice(0, 20)) {
        const [word] = tokenize(form);
        expect(texts[kind].filter((text) => tokenize(text).includes(word!))).toHaveLength(count);
      }
    }
  });

  test("compares groups with all others, word for word", () => {
    for (const group of analysis.groups) {
      const of = (film: Film) =>
        group.kind === "genre"
          ? film.genres.includes(group.name)
          : periodOf(film.release_year, analysis.incompleteFrom) === Number(group.name);
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
      const own = (film: Film) => periodOf(film.release_year, analysis.incompleteFrom) === decade;
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
    const n = format(lang).number;
    expect(page).toMatch(
      new RegExp(
        overviews === analysis.films
          ? `(Each of the|Cada una de las) ${n(overviews)} `
          : `(Only|solo) ${n(overviews)} (of the|de las) ${n(analysis.films)} `,
      ),
    );
    expect(page).toMatch(
      new RegExp(
        `(use|usan) ${n(comparison.compared)} (different words that stand in at least|palabras distintas presentes en al menos) ${n(comparison.fewest)} `,
      ),
    );
    if (keywords.pairs.length > 0) {
      expect(page).toMatch(
        new RegExp(`${n(keywords.films)} (of|de) ${n(analysis.films)} (films|películas) \\(`),
      );
      expect(page).toMatch(new RegExp(`(there are|hay) ${n(keywords.different)} (different|distintas)`));
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity|\bnull\b|TODO/);
    const {finding} = contentOf(analysis, lang);
    expect(page).toContain(finding);
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
    const nothing = {inside: [], outside: [], bound: null, marked: 0};
    const comparison = {fewest: 2, compared: 0};
    use({
      language: "en",
      films: 3,
      incompleteFrom: 2016,
      overviews: 0,
      overviewEnds: false,
      top: [],
      clouds: {taglines: {texts: 0, top: []}, titles: {texts: 0, top: []}},
      comparison,
      groups: [],
      smallest: 5,
      taglines: {
        films: 0,
        decades: [],
        lengthChange: null,
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

describe("texts with words of their own", () => {
  const random = randomLcg(0.7);
  const some = (words: readonly string[], n: number) =>
    Array.from({length: n}, () => words[Math.floor(random() * words.length)]!);
  const common = "house river night garden letter brother journey doctor village window".split(" ");
  /** Films of 1960 to 2017, a third of them of war, half of them with a tagline. */
  const films: readonly FilmTexts[] = Array.from({length: 600}, (_, id) => {
    const war = id % 3 === 0;
    return {
      id,
      release_year: 1960 + (id % 58),
      genres: [war ? "War" : "Drama"],
      overview: [...some(common, 6), ...(war && random() < 0.7 ? ["trench"] : [])].join(" "),
      tagline: id % 2 === 0 ? ["forever", ...some(common, 1 + (id % 4))].join(" ") : null,
    };
  });
  let analysis: WordsAnalysis;
  beforeAll(async () => {
    const answers: Readonly<Record<string, readonly unknown[]>> = {textsOfFilms: films};
    analysis = await wordsAnalysis({
      run: async <Row>({name}: Query<Row>) => (answers[name] ?? []) as readonly Row[],
      quality: {
        films: films.length,
        data_end: {month: "2017-07", later_films: 0, incomplete_from: 2016},
        file_order: {films: [], columns: []},
      } as unknown as AnalysisSource["quality"],
    });
  });

  /** The z of every word in enough of some texts, which are told apart. */
  function scores(
    inside: readonly string[],
    outside: readonly string[],
    fewest: number,
  ): Map<string, number> {
    const holding = (texts: readonly string[], word: string) =>
      texts.filter((text) => tokenize(text).includes(word)).length;
    const words = [...new Set([...inside, ...outside].flatMap((text) => tokenize(text)))];
    const counts = words.map((word) => [word, holding(inside, word), holding(outside, word)] as const);
    const [one, other] = [1, 2].map((side) => counts.reduce((sum, row) => sum + Number(row[side]), 0)) as [
      number,
      number,
    ];
    const weight = Math.min(one, other) / (one + other);
    return new Map(
      counts
        .filter(([, a, b]) => a + b >= fewest)
        .map(([word, a, b]) => [
          word,
          logOdds(
            {word: a, all: one},
            {word: b, all: other},
            {word: (a + b) * weight, all: (one + other) * weight},
          ).z,
        ]),
    );
  }

  function check(found: Contrast & Comparison, inside: readonly string[], outside: readonly string[]): void {
    const z = scores(inside, outside, found.fewest);
    expect(found.compared).toBe(z.size);
    // What the line is worth is tested with it.
    expect(found.bound).toBeGreaterThan(1.5);
    expect(found.bound).toBeLessThan(normalQuantile(1 - 0.05 / z.size));
    expect(found.marked).toBe([...z.values()].filter((value) => value >= found.bound!).length);
    for (const [word, , , value] of [...found.inside, ...found.outside]) {
      expect(value).toBeCloseTo(z.get(tokenize(word)[0]!)!, 2);
    }
  }

  test("are marked where their z passes the line of chance", () => {
    const texts = (of: (film: FilmTexts) => boolean) => films.filter(of).map(({overview}) => overview!);
    for (const group of analysis.groups) {
      const own = ({genres, release_year}: FilmTexts) =>
        group.kind === "genre"
          ? genres.includes(group.name)
          : periodOf(release_year, 2016) === Number(group.name);
      check(
        {...analysis.comparison, ...group},
        texts(own),
        texts((film) => !own(film)),
      );
    }
    expect(analysis.groups.find(({name}) => name === "War")).toMatchObject({marked: 1});
    expect(analysis.groups.find(({name}) => name === "War")?.inside[0]?.[0]).toBe("trench");
  });

  test("mark taglines against the overviews of the same films", () => {
    const advertised = films.filter(({tagline}) => tagline !== null);
    const {words} = analysis.taglines;
    check(
      words,
      advertised.map(({tagline}) => tagline!),
      advertised.map(({overview}) => overview!),
    );
    expect(words.inside[0]?.[0]).toBe("forever");
  });

  test("are compared by decades of complete years", () => {
    const decades = [1960, 1970, 1980, 1990, 2000, 2010];
    for (const groups of [analysis.groups, analysis.taglines.groups]) {
      expect(groups.filter(({kind}) => kind === "decade").map(({name}) => Number(name))).toEqual(decades);
    }
    expect(analysis.taglines.decades.map(({decade}) => decade)).toEqual([...decades, 2016]);
  });

  test("the length of taglines is the median of their characters", () => {
    for (const {decade, median: found, low, high} of analysis.taglines.decades) {
      const lengths = films.flatMap(({release_year, tagline}) =>
        tagline === null || periodOf(release_year, 2016) !== decade ? [] : [tagline.length],
      );
      expect(found).toBe(median(lengths));
      expect(low).toBeLessThanOrEqual(found!);
      expect(high).toBeGreaterThanOrEqual(found!);
      expect([lengths.includes(low!), lengths.includes(high!)]).toEqual([true, true]);
    }
  });

  test("without pairs the page says from how many films on pairs would count", () => {
    const least = 10;
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    writeFileSync(
      join(folder, "words.json"),
      JSON.stringify({...analysis, keywords: {...analysis.keywords, least}}),
    );
    const usual = process.env.FILMOTECA_ANALYSES;
    process.env.FILMOTECA_ANALYSES = folder;
    try {
      expect(wordsPage("en")).toContain("No two keywords stand together in 10 or more films");
      expect(wordsPage("es")).toContain("juntas en 10 películas o más");
    } finally {
      if (usual === undefined) delete process.env.FILMOTECA_ANALYSES;
      else process.env.FILMOTECA_ANALYSES = usual;
    }
  });
});

test("of too many pairs of keywords the most frequent stay, also where they are equally frequent", () => {
  const pairs = (n: number, films: number) => Array<number>(n).fill(films);
  expect(leastOf([9, 5, 3], 3)).toBe(3);
  expect(leastOf([...pairs(1500, 9), ...pairs(1500, 5)], 3)).toBe(6);
  expect(leastOf(pairs(3000, 5), 3)).toBe(5);
  expect(leastOf([], 10)).toBe(10);
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
      language: "en",
      overviews: 200,
      films: 300,
      overviewEnds: false,
      incompleteFrom: 2016,
      smallest: 50,
      top: [["life", 40]],
      comparison: {fewest: 2, compared: 9},
      taglines: {groups: [], films: 0, smallest: 50, times: {fewest: 2, compared: 0}},
      keywords: {films: 0, different: 0, least: 3, pairs: []},
      groups: [group("genre", genre), group("decade", decade), group("decade", decade + 1)],
    }) as unknown as WordsAnalysis;
  expect(contentOf(analysis(29, 0), "en").finding).toContain(
    "29 words mark a typical genre, 0.5 a typical decade",
  );
  expect(contentOf(analysis(1, 0), "en").finding).toContain("“life” stands in 20.0%");
  expect(contentOf(analysis(1, 0), "es").finding).toContain("«life» aparece en el 20,0");
  expect(medianMarked(analysis(29, 0), "decade")).toBe(0.5);
  expect(medianMarked({groups: []} as unknown as WordsAnalysis, "genre")).toBeNull();
  const groups = textGroups(analysis(29, 40), "es");
  expect(textGroups(analysis(29, 40), "en")[0]?.title).toBe("war");
  expect(groups.map(({value}) => value)).toEqual(["genre-War", "decade-1990", "decade-1990"]);
  expect(groups[0]?.title).toBe("Bélica");
  expect(mostMarked(groups)?.marked).toBe(41);
});
