import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {format} from "../../../../src/format/format.js";
import {languages} from "../../../../src/format/language.js";
import {comparedFilms} from "../../../../src/pages/compare/queries/comparedFilms.js";
import {type RatingsAnalysis, ratingsAnalysis} from "../../../../src/pages/ratings/analysis.js";
import {correlations, extremes} from "../../../../src/pages/ratings/measures.js";
import {contentOf, page as ratingsPage} from "../../../../src/pages/ratings/page.js";
import {ratingPrior} from "../../../../src/pages/ratings/queries/ratingPrior.js";
import {
  atLeast,
  medianVotes,
  thresholds,
  type VoteCounts,
  voteBins,
  votesOfTop,
} from "../../../../src/pages/ratings/tail.js";
import {recommendationsOf} from "../../../../src/queries/recommendationsOf.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";
import {pearson, ranks} from "../../statistics/plainSpearman.js";

describe("how votes are spread", () => {
  const votes = [0, 0, 1, 1, 1, 2, 5, 10, 10, 178, 2000, 9000];
  const counts: VoteCounts = [...new Set(votes)].map((count) => [
    count,
    votes.filter((other) => other === count).length,
  ]);
  const voted = votes.filter((count) => count > 0);

  test("films and votes from a number of votes on", () => {
    for (const least of [1, 2, 10, 11, 2000, 9001]) {
      const own = voted.filter((count) => count >= least);
      expect(atLeast(counts, least)).toEqual({
        films: own.length,
        votes: own.reduce((sum, count) => sum + count, 0),
      });
    }
  });

  test("the median is that of the films with votes", () => {
    expect(medianVotes(counts)).toBe(7.5);
    expect(
      medianVotes([
        [0, 3],
        [4, 1],
        [9, 2],
      ]),
    ).toBe(9);
    expect(medianVotes([[0, 3]])).toBeNull();
  });

  test("the most voted hold the most votes, equal ones in part", () => {
    expect([0, 1, 2, 4, 99].map((films) => votesOfTop(counts, films))).toEqual([
      0,
      9000,
      11_000,
      11_188,
      voted.reduce((sum, count) => sum + count, 0),
    ]);
  });

  test("every film with votes lies in one bin, 10 and 178 each begin one", () => {
    const bins = voteBins(counts);
    expect(bins.reduce((sum, {count}) => sum + count, 0)).toBe(voted.length);
    for (const {x1, x2, count} of bins) {
      expect(voted.filter((own) => own >= x1 - 1e-6 && own < x2 - 1e-6)).toHaveLength(count);
    }
    expect(bins.find(({x1}) => Math.abs(x1 - 10) < 1e-9)?.count).toBe(2);
  });

  test("the slider rises from 1 to no more than the most voted film, over the rule", () => {
    const steps = thresholds(counts, 2000);
    expect(steps[0]).toBe(1);
    expect(steps).toContain(2000);
    expect(steps.at(-1)!).toBeLessThanOrEqual(9000);
    expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
    expect(thresholds([[0, 2]], 2000)).toEqual([1]);
  });
});

test("the strongest and the weakest are found by size, not by sign", () => {
  const pair = (rho: number | null, n = 50) =>
    ({a: "budget", b: "year", rho, low: null, high: null, n}) as const;
  expect(extremes([pair(0.4), pair(-0.9), pair(0.1), pair(null)])).toMatchObject({
    strongest: {rho: -0.9},
    weakest: {rho: 0.1},
  });
  expect(extremes([pair(null)])).toBeNull();
});

describe.each(["fixture", "sample"] as const)("the notebook of the %s", (data) => {
  let snapshot: TestSnapshot;
  let analysis: RatingsAnalysis;
  const before = process.env.FILMOTECA_ANALYSES;
  interface Film {
    readonly id: number;
    readonly votes: number;
    readonly mean: number | null;
    readonly popularity: number | null;
  }
  let films: readonly Film[];

  beforeAll(async () => {
    snapshot = await testSnapshot(data);
    analysis = JSON.parse(JSON.stringify(await ratingsAnalysis(snapshot))) as RatingsAnalysis;
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    writeFileSync(join(folder, "ratings.json"), JSON.stringify(analysis));
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
    films = await snapshot.run<Film>({
      name: "films",
      tables: ["movies"],
      params: [],
      sql: "SELECT id, coalesce(vote_count, 0) AS votes, vote_average AS mean, popularity FROM movies ORDER BY id",
    });
  });
  afterAll(() => {
    snapshot.close();
    if (before === undefined) delete process.env.FILMOTECA_ANALYSES;
    else process.env.FILMOTECA_ANALYSES = before;
  });

  test("counts films and votes as they are", () => {
    const voted = films.filter(({votes}) => votes > 0);
    expect(atLeast(analysis.all.counts, 0).films).toBe(films.length);
    expect(atLeast(analysis.all.counts, 1)).toEqual({
      films: voted.length,
      votes: voted.reduce((sum, {votes}) => sum + votes, 0),
    });
  });

  test("has the weighted rating's m and C", () => {
    const voted = films.filter(({votes}) => votes > 0);
    const rated = voted.filter((film) => film.mean !== null);
    const mean = rated.reduce((sum, film) => sum + film.mean!, 0) / rated.length;
    expect(analysis.prior.mean).toBeCloseTo(mean, 5);
    const sorted = voted.map(({votes}) => votes).sort((a, b) => a - b);
    const notMore = (m: number) => sorted.filter((votes) => votes <= m).length / sorted.length;
    expect(notMore(analysis.prior.votes!)).toBeGreaterThanOrEqual(0.9);
    expect(notMore(analysis.prior.votes! - 1)).toBeLessThan(0.9);
  });

  test("lists the best by both measures", () => {
    const {mean: c, votes: m} = analysis.prior;
    for (const {least, films: best} of analysis.best) {
      const enough = films.filter(({votes, mean}) => votes >= least && mean !== null);
      const weighted = (film: Film) => (film.votes * film.mean! + m! * c!) / (film.votes + m!);
      const first = (by: (film: Film) => number) =>
        enough
          .toSorted((a, b) => by(b) - by(a) || b.votes - a.votes || a.id - b.id)
          .slice(0, 20)
          .map(({id}) => id);
      const place = (rank: "mean_rank" | "weighted_rank") =>
        best
          .filter((film) => film[rank] <= 20)
          .toSorted((a, b) => a[rank] - b[rank])
          .map(({id}) => id);
      expect(place("mean_rank")).toEqual(first((film) => film.mean!));
      expect(place("weighted_rank")).toEqual(first(weighted));
    }
  });

  test("correlates votes and popularity as their ranks do", () => {
    const known = films.filter(({popularity}) => popularity !== null);
    const found = analysis.correlations.find(({a, b}) => a === "votes" && b === "popularity")!;
    expect(found.n).toBe(known.length);
    if (known.length < 10) expect(found.rho).toBeNull();
    else {
      const expected = pearson(
        ranks(known.map(({votes}) => votes)),
        ranks(known.map(({popularity}) => popularity!)),
      );
      expect(found.rho).toBeCloseTo(expected, 3);
    }
  });

  test("the correlation of votes and popularity is that of the films that are drawn and counted", () => {
    const drawn = films.filter(({votes, popularity}) => votes > 0 && popularity !== null && popularity > 0);
    const [all, known] = analysis.popularity;
    expect(all!.films).toBe(drawn.length);
    expect(all!.films).toBe(analysis.all.popularity.reduce((sum, [, , count]) => sum + count, 0));
    const well = drawn.filter(({votes}) => votes >= known!.least);
    expect(known!.films).toBe(well.length);
    for (const [row, of] of [
      [all!, drawn],
      [known!, well],
    ] as const) {
      if (of.length < 10) expect(row.rho).toBeNull();
      else
        expect(row.rho).toBeCloseTo(
          pearson(ranks(of.map(({votes}) => votes)), ranks(of.map(({popularity}) => popularity!))),
          3,
        );
    }
  });

  test("m and C are the same in the weighted rating of every page", async () => {
    const [id] = films.map((film) => film.id);
    const [recommended] = await snapshot.run(recommendationsOf(id!, "weighted"));
    const [prior] = await snapshot.run(ratingPrior());
    const rated = films.filter(({votes, mean}) => votes > 0 && mean !== null);
    expect(prior!.mean).toBeCloseTo(rated.reduce((sum, {mean}) => sum + mean!, 0) / rated.length, 6);
    expect(recommended!.prior_mean).toBeCloseTo(prior!.mean!, 6);
    expect(recommended!.prior_votes).toBe(prior!.votes);
    const compared = await snapshot.run(comparedFilms(id!, id!));
    const {votes, mean} = films[0]!;
    const weighted =
      mean === null || votes === 0
        ? prior!.mean!
        : (votes * mean + prior!.votes! * prior!.mean!) / (votes + prior!.votes!);
    expect(compared[0]!.weighted_rating).toBeCloseTo(weighted, 5);
  });

  test.each(languages)("says its figures in %s, and no number that is none", (lang) => {
    const page = ratingsPage(lang);
    const voted = atLeast(analysis.all.counts, 1);
    const enough = atLeast(analysis.all.counts, 2000);
    const n = format(lang).number;
    const share = format(lang).share;
    const [films, of] = lang === "en" ? ["films", "of the"] : ["películas", "de las"];
    expect(page).toContain(`${n(voted.films)} ${of} ${n(analysis.films)} ${films}`);
    expect(page).toMatch(new RegExp(`(one vote,|un voto; suman) ${n(voted.votes)}\\b`));
    expect(page).toContain(
      ` ${n(enough.films)} ${films} (${share(enough.films, voted.films)} ${of.slice(0, 2)}`,
    );
    expect(page).toMatch(new RegExp(`(together hold|reúnen el) ${share(enough.votes, voted.votes)} `));
    expect(page).toContain(`m\u00a0=\u00a0${n(analysis.prior.votes!)},`);
    expect(page).toContain(`C\u00a0=\u00a0${format(lang).number(analysis.prior.mean!, 2)}`);
    expect(page).not.toMatch(/NaN|undefined|Infinity|\bnull\b|TODO/);
    const {finding} = contentOf(analysis, lang);
    expect(page).toContain(finding);
    expect(finding.length).toBeLessThanOrEqual(115);
  });

  test("has no figures where no film has votes", () => {
    const none: RatingsAnalysis = {
      ...analysis,
      prior: {mean: null, votes: null},
      all: {counts: [[0, 3]], means: [], spread: [], popularity: [], popular: [], years: []},
      correlations: correlations([]),
    };
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    writeFileSync(join(folder, "ratings.json"), JSON.stringify(none));
    const usual = process.env.FILMOTECA_ANALYSES;
    process.env.FILMOTECA_ANALYSES = folder;
    try {
      for (const lang of languages) {
        expect(ratingsPage(lang)).not.toContain("data-figure");
        expect(contentOf(none, lang).finding).not.toMatch(/\d|NaN/);
      }
    } finally {
      process.env.FILMOTECA_ANALYSES = usual;
    }
  });
});
