import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {format} from "../../../../src/format/format.js";
import {languages} from "../../../../src/format/language.js";
import {periodEnd, periodName, periodOf} from "../../../../src/format/period.js";
import {enough} from "../../../../src/notebook/enough.js";
import {
  type LanguagesAnalysis,
  languagesAnalysis,
  matrixCountries,
} from "../../../../src/pages/languages/analysis.js";
import {expectedPairings} from "../../../../src/pages/languages/expectedPairings.js";
import {firstLanguage} from "../../../../src/pages/languages/firstLanguage.js";
import {knownIn} from "../../../../src/pages/languages/knownIn.js";
import {middleOf} from "../../../../src/pages/languages/middleOf.js";
import {content, page as languagesPage} from "../../../../src/pages/languages/page.js";
import {pairRatios} from "../../../../src/pages/languages/pairRatios.js";
import {spokenCode} from "../../../../src/pages/languages/spokenCode.js";
import {spokenSummary} from "../../../../src/pages/languages/spokenSummary.js";
import {sumOf} from "../../../../src/pages/languages/sumOf.js";
import {isLanguage} from "../../../../src/shared/isLanguage.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly year: number;
  readonly language: string | null;
  readonly votes: number | null;
  readonly countries: readonly string[];
  readonly spoken: readonly string[];
}

const data = ["fixture", "sample", ...(process.env.FILMOTECA_RAW ? (["full"] as const) : [])] as const;

describe.each(data)("languages and places on the %s data", (name) => {
  let snapshot: TestSnapshot;
  let analysis: LanguagesAnalysis;
  let films: readonly Film[];
  const folder = mkdtempSync(join(tmpdir(), "languages-"));
  const count = (which: (film: Film) => boolean) => films.filter(which).length;

  beforeAll(async () => {
    snapshot = await testSnapshot(name);
    analysis = JSON.parse(JSON.stringify(await languagesAnalysis(snapshot))) as LanguagesAnalysis;
    writeFileSync(join(folder, "languages.json"), JSON.stringify(analysis));
    films = await snapshot.run<Film>({
      name: "select",
      tables: ["movies"],
      params: [],
      sql: `SELECT release_year AS "year", original_language AS "language", vote_count AS votes,
  production_countries AS countries, spoken_languages AS spoken FROM movies ORDER BY id`,
    });
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, {recursive: true});
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
  });

  const page = (lang: (typeof languages)[number]) =>
    languagesPage(lang)
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#39;", "'");

  test("every film counts for one original language and one period, the most frequent first", () => {
    expect(analysis.languages.reduce((sum, row) => sum + sumOf(row.films, null), 0)).toBe(films.length);
    for (const {code, films: counts} of analysis.languages) {
      analysis.periods.forEach((period, i) => {
        expect(counts[i]).toBe(
          count(
            ({language, year}) => language === code && periodOf(year, analysis.incompleteFrom) === period,
          ),
        );
      });
    }
    const totals = analysis.languages.map((row) => sumOf(row.films, null));
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  test("the heading tells the share of the first language, also among films with votes", () => {
    const first = analysis.languages.find(({code}) => code !== null && code !== "xx")!;
    const voted = films.filter(({votes}) => (votes ?? 0) >= analysis.choice.first.votes);
    const own = voted.filter(({language}) => language === first.code).length;
    for (const lang of languages) {
      const finding = content(lang).finding;
      expect(finding).toContain(format(lang).share(sumOf(first.films, null), films.length));
      if (voted.length >= 50) expect(finding).toContain(format(lang).share(own, voted.length));
      expect(page(lang)).toContain(finding);
      expect(finding.length).toBeLessThanOrEqual(125);
    }
  });

  test("the page tells in how many films the original language is spoken", () => {
    const known = films.filter(
      ({language, spoken}) =>
        language !== null && language !== "xx" && spoken.some((own) => isLanguage(spokenCode(own))),
    );
    const among = known.filter(({language, spoken}) =>
      spoken.some((own) => {
        const code = spokenCode(own);
        return code !== null && code === language;
      }),
    );
    const strange = films.filter(({spoken}) => spoken.some((own) => spokenCode(own) === null));
    expect(analysis.spoken.unmatched.films).toBe(strange.length);
    expect(analysis.spoken.originals.reduce((sum, row) => sum + row.known, 0)).toBe(known.length);
    expect(analysis.spoken.originals.reduce((sum, row) => sum + row.among, 0)).toBe(among.length);
    if (known.length > 0) {
      for (const lang of languages) {
        const [n, share] = [
          format(lang).number(known.length),
          format(lang).share(among.length, known.length),
        ];
        expect(page(lang)).toMatch(new RegExp(`(Of the|De las) ${n} .* ${share}`));
      }
    }
    for (const {code, guest} of analysis.spoken.languages) {
      expect(guest).toBe(
        count(
          ({language, spoken}) =>
            language !== null &&
            language !== "xx" &&
            language !== code &&
            spoken.some((own) => spokenCode(own) === code),
        ),
      );
    }
  });

  test("a film of several countries counts once in each", () => {
    expect(analysis.countries.map((row) => row.name).toSorted()).toEqual(
      [...new Set(films.flatMap(({countries}) => countries))].toSorted(),
    );
    for (const {name: country, films: counts, coproductions, pairings} of analysis.countries) {
      const own = films.filter(({countries}) => countries.includes(country)).map((f) => new Set(f.countries));
      expect(sumOf(counts, null)).toBe(own.length);
      expect(sumOf(coproductions, null)).toBe(own.filter(({size}) => size > 1).length);
      expect(sumOf(pairings, null)).toBe(own.reduce((sum, {size}) => sum + size - 1, 0));
    }
    const known = films.filter(({countries}) => countries.length > 0);
    const several = known.filter(({countries}) => new Set(countries).size > 1);
    expect(knownIn(analysis, null)).toMatchObject({
      countries: known.length,
      coproductions: several.length,
      other: count(({language}) => language !== null && language !== "xx" && language !== "en"),
    });
    for (const lang of languages) {
      const unknown = films.length - known.length;
      expect(page(lang)).toContain(
        `: ${format(lang).number(unknown)} (${format(lang).share(unknown, films.length)})`,
      );
      expect(page(lang)).toMatch(
        new RegExp(
          `: ${format(lang).number(several.length)}, (el )?${format(lang).share(several.length, known.length)} `,
        ),
      );
    }
  });

  test("pairs of the matrix count the films of both countries, in all years and in each period", () => {
    const inMatrix = matrixCountries(analysis.countries);
    for (const period of [null, ...analysis.periods.keys()]) {
      const ratios = pairRatios(analysis, period);
      for (const a of inMatrix.slice(0, 8)) {
        for (const b of inMatrix.slice(0, 8)) {
          if (a >= b) continue;
          const [one, other] = [analysis.countries[a]!.name, analysis.countries[b]!.name];
          const together = count(
            ({countries, year}) =>
              countries.includes(one) &&
              countries.includes(other) &&
              (period === null || periodOf(year, analysis.incompleteFrom) === analysis.periods[period]),
          );
          expect(ratios.find((pair) => pair.a === a && pair.b === b)?.films ?? 0).toBe(together);
        }
      }
    }
  });
});

describe("what is computed from counts", () => {
  test("spoken languages have codes, names of question marks none", () => {
    expect(["English", "日本語", "yi", "Pусский", "Lietuvi\u009akai", "No Language"].map(spokenCode)).toEqual(
      ["en", "ja", "yi", "ru", "lt", "xx"],
    );
    // Composed or not, it is the same name.
    expect(spokenCode("Español".normalize("NFD"))).toBe("es");
    expect(["??????", "", "Elvish", "EN"].map(spokenCode)).toEqual([null, null, null, null]);
  });

  test("an original language is set against the spoken ones", () => {
    const summary = spokenSummary([
      {original: "en", spoken: ["English"], films: 5},
      {original: "en", spoken: ["English", "Latin"], films: 2},
      {original: "en", spoken: [], films: 2},
      {original: "en", spoken: ["No Language"], films: 4},
      {original: "no", spoken: ["English", "No Language"], films: 2},
      {original: "no", spoken: ["Norsk"], films: 1},
      {original: "xx", spoken: ["English"], films: 1},
      {original: null, spoken: ["English"], films: 1},
    ]);
    expect(summary.originals).toEqual([
      {code: "en", films: 13, known: 7, among: 7},
      {code: "no", films: 3, known: 3, among: 1},
    ]);
    expect(summary.languages).toEqual([
      {code: "en", films: 9, guest: 2},
      {code: "la", films: 2, guest: 2},
      {code: "no", films: 1, guest: 0},
    ]);
    expect(summary.unmatched).toEqual({names: [], films: 0});
  });

  test("a film whose spoken languages are question marks is one of unknown languages", () => {
    const {originals, unmatched} = spokenSummary([
      {original: "ka", spoken: ["??????"], films: 6},
      {original: "ka", spoken: ["?????", "??????", "ქართული"], films: 2},
    ]);
    expect(originals).toEqual([{code: "ka", films: 8, known: 2, among: 2}]);
    expect(unmatched).toEqual({names: ["??????", "?????"], films: 8});
  });

  test("a film that names a language twice counts once", () => {
    const {originals, languages: spoken} = spokenSummary([
      {original: "no", spoken: ["Norsk", "Pусский", "Русский"], films: 3},
    ]);
    expect(originals).toEqual([{code: "no", films: 3, known: 3, among: 3}]);
    expect(spoken).toEqual([
      {code: "ru", films: 3, guest: 3},
      {code: "no", films: 3, guest: 0},
    ]);
  });

  test("films without any language are those of no language", () => {
    const row = (code: string | null, films: number) => ({code, films: [films]});
    const first = firstLanguage({
      languages: [row("xx", 9), row(null, 8), row("fr", 5)],
      choice: {
        rows: [
          {code: "xx", films: 4},
          {code: "fr", films: 2},
        ],
      },
    } as unknown as LanguagesAnalysis);
    expect(first).toEqual({code: "fr", films: 5, chosen: 2, ofChosen: 6});
  });

  test("partners of equal size are expected equally often", () => {
    const expected = expectedPairings([3, 3, 3, 3])!;
    expect(expected(0, 1)).toBeCloseTo(1, 9);
    expect(expected(2, 3)).toBeCloseTo(1, 9);
    expect(expected(1, 1)).toBe(0);
  });

  test("expectations follow the sizes: with two large and two small partners, worked out by hand", () => {
    // Weights a, a, ra, ra: a²(1 + 2r) = 6 and a²(r² + 2r) = 3, so 2r² + 2r = 1.
    const expected = expectedPairings([6, 6, 3, 3])!;
    const ratio = (Math.sqrt(3) - 1) / 2;
    const a2 = 6 / (1 + 2 * ratio);
    expect(expected(0, 1)).toBeCloseTo(a2, 6);
    expect(expected(0, 2)).toBeCloseTo(a2 * ratio, 6);
    expect(expected(2, 3)).toBeCloseTo(a2 * ratio ** 2, 6);
  });

  test("the expectations of a partner add up to its pairings", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 400}), {minLength: 3, maxLength: 30}), (pairings) => {
        const expected = expectedPairings(pairings);
        const total = pairings.reduce((sum, own) => sum + own, 0);
        if (Math.max(...pairings) < 0.45 * total) expect(expected).not.toBeNull();
        if (expected === null) return;
        pairings.forEach((own, i) => {
          const sum = pairings.reduce((all, _, j) => all + expected(i, j), 0);
          expect(Math.abs(sum - own)).toBeLessThanOrEqual(1e-6 * Math.max(1, own));
        });
      }),
    );
  });

  test("where one partner is part of all pairings nothing can be expected", () => {
    expect(expectedPairings([2, 1, 1])).toBeNull();
    expect(expectedPairings([0, 0])).toBeNull();
    expect(expectedPairings([])).toBeNull();
  });

  test("half of the counts do not exceed the lower middle one", () => {
    expect(middleOf([9, 1, 5])).toBe(5);
    expect(middleOf([9, 1, 5, 7])).toBe(5);
    expect(middleOf([])).toBe(0);
  });

  test("a limit is the highest that enough counts reach", () => {
    expect(enough([400, 500, 60, 20], [300, 50, 10], 2)).toBe(300);
    expect(enough([400, 60, 20], [300, 50, 10], 2)).toBe(50);
    expect(enough([4], [300, 50, 10], 2)).toBe(10);
  });

  test("periods are decades as far as their years are complete", () => {
    expect([1999, 2000, 2015, 2016, 2020].map((year) => periodOf(year, 2016))).toEqual([
      1990, 2000, 2010, 2016, 2016,
    ]);
    expect([1990, 2010, 2016].map((from) => periodEnd(from, 2016))).toEqual([1999, 2015, null]);
    expect([1990, 2010, 2016].map((from) => periodName(from, 2016, "en"))).toEqual([
      "1990s",
      "2010–2015",
      "2016 and later",
    ]);
    expect(periodName(2010, 2011, "es")).toBe("2010");
  });
});
