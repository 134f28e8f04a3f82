import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {format} from "../../../../src/format/format.js";
import {languages} from "../../../../src/format/language.js";
import {type ExplorerAnalysis, explorerAnalysis} from "../../../../src/pages/explorer/analysis.js";
import {contentOf, page as explorerPage} from "../../../../src/pages/explorer/page.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly id: number;
  readonly release_year: number;
  readonly genres: readonly string[];
  readonly original_language: string | null;
  readonly vote_average: number | null;
  readonly vote_count: number | null;
  readonly runtime: number | null;
  readonly budget: number;
}

describe.each(["fixture", "sample"] as const)("the explorer on the %s", (data) => {
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  let snapshot: TestSnapshot;
  let analysis: ExplorerAnalysis;
  let films: readonly Film[];

  beforeAll(async () => {
    snapshot = await testSnapshot(data);
    analysis = JSON.parse(JSON.stringify(await explorerAnalysis(snapshot))) as ExplorerAnalysis;
    films = await snapshot.run<Film>({
      name: "films",
      sql: "SELECT id, release_year, genres, original_language, vote_average, vote_count, runtime, budget FROM movies ORDER BY id",
      params: [],
      tables: ["movies"],
    });
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, "explorer.json"), JSON.stringify(analysis));
    vi.stubEnv("FILMOTECA_ANALYSES", folder);
    vi.stubEnv("FILMOTECA_SNAPSHOT", snapshot.folder);
  });
  afterAll(() => {
    snapshot.close();
    vi.unstubAllEnvs();
    rmSync(folder, {recursive: true});
  });

  const vote = (film: Film) => ((film.vote_count ?? 0) > 0 ? film.vote_average : null);
  const minutes = (film: Film) => Math.round(film.runtime ?? 0) || null;

  test("counts every film once in each quantity, the unknown ones last", () => {
    expect(analysis.films).toBe(films.length);
    for (const name of ["year", "vote", "runtime", "budget", "language"] as const) {
      expect(
        analysis.counts[name].reduce((sum, n) => sum + n, 0),
        name,
      ).toBe(films.length);
    }
    const last = (name: keyof ExplorerAnalysis["counts"]) => analysis.counts[name].at(-1);
    expect(last("year")).toBe(0);
    expect(last("vote")).toBe(films.filter((film) => vote(film) === null).length);
    expect(last("runtime")).toBe(films.filter((film) => minutes(film) === null).length);
    expect(last("budget")).toBe(films.filter(({budget}) => budget === 0).length);
    expect(last("genre")).toBe(films.filter(({genres}) => genres.length === 0).length);
    expect(last("language")).toBe(films.filter((film) => film.original_language === null).length);
  });

  test("films without a language have a bar of their own, among no other languages", () => {
    const silent = films.filter((film) => film.original_language === "xx").length;
    expect(silent).toBeGreaterThan(0);
    expect(analysis.languages.at(-1)).toBe("xx");
    expect(analysis.counts.language[analysis.languages.length - 1]).toBe(silent);
  });

  test("puts films into the bins where they belong", () => {
    analysis.counts.year.slice(0, -1).forEach((n, bin) => {
      const year = analysis.firstYear + bin;
      expect(n, `${year}`).toBe(films.filter((film) => film.release_year === year).length);
    });
    for (let half = 0; half < 20; half++) {
      const inside = films.filter((film) => {
        const value = vote(film);
        return value !== null && Math.min(19, Math.floor(Math.round(value * 10) / 5)) === half;
      });
      expect(analysis.counts.vote[half], `vote ${half / 2}`).toBe(inside.length);
    }
    analysis.genres.forEach((genre, i) => {
      expect(analysis.counts.genre[i], genre).toBe(films.filter(({genres}) => genres.includes(genre)).length);
    });
    expect(analysis.counts.runtime[9]).toBe(
      films.filter((film) => (minutes(film) ?? 0) >= 90 && (minutes(film) ?? 0) < 100).length,
    );
    expect(analysis.counts.budget[0]).toBe(films.filter(({budget}) => budget > 0 && budget < 1000).length);
  });

  test("half of the films reach the median", () => {
    const years = films.map(({release_year}) => release_year).sort((a, b) => a - b);
    expect(analysis.medians.year).toEqual({value: years[years.length >> 1], films: films.length});
    const known = films
      .map(({budget}) => budget)
      .filter((budget) => budget > 0)
      .sort((a, b) => a - b);
    expect(analysis.medians.budget).toEqual({value: known[known.length >> 1], films: known.length});
  });

  test.each(languages)("says its figures in %s", (lang) => {
    const complete = films.filter(
      (film) =>
        vote(film) !== null &&
        minutes(film) !== null &&
        film.budget > 0 &&
        film.genres.length > 0 &&
        film.original_language !== null,
    ).length;
    expect(contentOf(analysis, lang).finding).toContain(format(lang).share(complete, films.length));
    expect(contentOf(analysis, lang).finding).toContain(format(lang).number(films.length));
    expect(contentOf(analysis, lang).finding.length).toBeLessThanOrEqual(110);
    const page = explorerPage(lang);
    const known = films.filter(({budget}) => budget > 0).length;
    for (const figure of [
      format(lang).number(known),
      format(lang).share(known, films.length),
      format(lang).number(films.length - known),
      format(lang).number(films.filter((film) => vote(film) === null).length),
    ]) {
      expect(page).toContain(figure);
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity|TODO/);
  });
});
