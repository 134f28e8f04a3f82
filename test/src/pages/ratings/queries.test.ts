import {beforeAll, describe, expect, test} from "vitest";
import {bestRated} from "../../../../src/pages/ratings/queries/bestRated.js";
import {meanVoteCells} from "../../../../src/pages/ratings/queries/meanVoteCells.js";
import {meanVoteSpread} from "../../../../src/pages/ratings/queries/meanVoteSpread.js";
import {mostPopular} from "../../../../src/pages/ratings/queries/mostPopular.js";
import {numbersOfFilms} from "../../../../src/pages/ratings/queries/numbersOfFilms.js";
import {popularityByYear} from "../../../../src/pages/ratings/queries/popularityByYear.js";
import {popularityCells} from "../../../../src/pages/ratings/queries/popularityCells.js";
import {ratingPrior} from "../../../../src/pages/ratings/queries/ratingPrior.js";
import {voteCounts} from "../../../../src/pages/ratings/queries/voteCounts.js";
import {filmsPerGenre} from "../../../../src/queries/filmsPerGenre.js";
import type {Query} from "../../../../src/queries/query.js";
import {sqlText} from "../../../../src/queries/sqlText.js";
import {engines, type TestEngine} from "../../queries/engines.js";

/** The films of the small tables that have votes: id, votes, mean. */
const voted = [
  [1, 3403, 7.8],
  [2, 1760, 6.8],
  [3, 2400, 6.7],
  [5, 3, 6.0],
  [6, 2, 5.0],
  [7, 120, 5.5],
  [8, 5415, 7.7],
  [9, 2000, 7.3],
  [11, 1, 10.0],
  [12, 1999, 7.9],
] as const;

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const {text} of both) {
    await text("ALTER TABLE movies ADD COLUMN runtime DOUBLE");
    await text("UPDATE movies SET runtime = CASE WHEN id = 1 THEN 0 WHEN id < 10 THEN 80 + id END");
  }
});

/** Runs a query on both engines, with its values bound and with them written in; all four must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  expect(await native.run(query), `${query.name}: native DuckDB`).toEqual(answer);
  for (const engine of both)
    expect(await engine.text(sqlText(query)), `${query.name} as text`).toEqual(answer);
  return answer;
}

describe("votes", () => {
  test("films are counted by their votes; no number of votes is none", async () => {
    const all = await rows(voteCounts(null));
    expect(all[0]).toEqual({votes: 0, films: 2});
    expect(all.slice(1).map(({votes}) => votes)).toEqual(
      voted.map(([, votes]) => votes).toSorted((a, b) => a - b),
    );
    expect(all.reduce((sum, {films}) => sum + films, 0)).toBe(12);
  });

  test("a genre keeps its films only", async () => {
    expect(await rows(voteCounts("Animation"))).toEqual([
      {votes: 2000, films: 1},
      {votes: 5415, films: 1},
    ]);
    expect(await rows(voteCounts("No such genre"))).toEqual([]);
    expect(await rows(filmsPerGenre())).toEqual([
      {genre: "Animation", films: 2},
      {genre: "Comedy", films: 2},
      {genre: "Romance", films: 1},
    ]);
  });

  test("cells hold the films with votes, by quarters of a power of ten and half points", async () => {
    const cells = await rows(meanVoteCells(null));
    expect(cells.reduce((sum, {films}) => sum + films, 0)).toBe(voted.length);
    // One vote and a mean of 10, which belongs to the last cell; 1,999 votes and 7.9.
    expect(cells[0]).toEqual({x: 0, y: 19, films: 1});
    expect(cells).toContainEqual({x: 13, y: 15, films: 1});
    expect(await rows(meanVoteCells("Romance"))).toEqual([{x: 14, y: 15, films: 1}]);
  });

  test("the spread is that of the films in each class of votes", async () => {
    const spread = await rows(meanVoteSpread(null));
    expect(spread.map(({votes, films}) => [votes, films])).toEqual([
      [1, 3],
      [101, 1],
      [1001, 4],
      [3001, 2],
    ]);
    expect(spread[0]).toEqual({votes: 1, films: 3, low: 5.2, median: 6, high: 9.2});
  });
});

describe("the weighted rating", () => {
  const mean = voted.reduce((sum, [, , own]) => sum + own, 0) / voted.length;
  // Nine in ten of ten films: the ninth by votes.
  const m = 3403;
  const weighted = (votes: number, own: number) => (votes * own + m * mean) / (votes + m);

  test("has the m and C of the recommendations", async () => {
    expect(await rows(ratingPrior())).toEqual([{mean: Number(mean.toFixed(6)), votes: m, films: 10}]);
  });

  test("ranks the films with enough votes by mean and by weighted rating", async () => {
    const found = await rows(bestRated(null, 1));
    expect(found).toHaveLength(10);
    for (const film of found) {
      const [, votes, own] = voted.find(([id]) => id === film.id)!;
      expect(film.weighted).toBeCloseTo(weighted(votes, own), 3);
      expect(film.mean_rank).toBe(
        1 + voted.filter(([, v, other]) => other > own || (other === own && v > votes)).length,
      );
      expect(film.weighted_rank).toBe(
        1 + voted.filter(([, v, other]) => weighted(v, other) > weighted(votes, own)).length,
      );
      expect(film.films).toBe(10);
    }
    expect(found.map(({weighted_rank}) => weighted_rank)).toEqual(found.map((_, i) => i + 1));
  });

  test("keeps m and C where only a genre, or only films with more votes are asked for", async () => {
    const all = await rows(bestRated(null, 1));
    const part = await rows(bestRated("Animation", 2001));
    expect(part.map(({id, films}) => [id, films])).toEqual([[8, 1]]);
    expect(part[0]?.weighted).toBe(all.find(({id}) => id === 8)?.weighted);
  });
});

describe("popularity", () => {
  test("cells hold the films with votes and a popularity", async () => {
    const cells = await rows(popularityCells(null));
    // The film of popularity 0 is left out.
    expect(cells.reduce((sum, {films}) => sum + films, 0)).toBe(9);
    expect(cells).toContainEqual({x: 0, y: -8, films: 1});
  });

  test("the most popular come first, as many as asked for", async () => {
    expect((await rows(mostPopular(null, 3))).map(({id}) => id)).toEqual([8, 3, 9]);
    expect((await rows(mostPopular("Romance", 3))).map(({id}) => id)).toEqual([1]);
  });

  test("a year has the median of popularity for every hundred votes of its films", async () => {
    expect(await rows(popularityByYear(null, [1, 6000], 2))).toEqual([
      {year: 1999, films: 2, popularity: Number(((100 * (3.2 / 120 + 17.5 / 2000)) / 2).toFixed(4))},
    ]);
    expect((await rows(popularityByYear(null, [2400, 5000], 1))).map(({year}) => year)).toEqual([2001, 2015]);
  });
});

test("numbers that mean unknown are null", async () => {
  const films = await rows(numbersOfFilms(null, 0));
  expect(films).toHaveLength(12);
  // Running time 0.
  expect(films[0]).toEqual({
    budget: 10_000_000,
    revenue: 175_000_000,
    return: 17.5,
    runtime: null,
    popularity: 12.5,
    mean: 7.8,
    votes: 3403,
    year: 2001,
  });
  // No money, no votes.
  expect(films[3]).toMatchObject({budget: null, revenue: null, return: null, mean: null, votes: 0});
  // Money to be checked.
  expect(films[5]).toMatchObject({budget: null, revenue: null, return: null});
  // One of both known, and a mean of no votes.
  expect(films[9]).toMatchObject({
    budget: null,
    revenue: 700_000,
    return: null,
    mean: null,
    popularity: null,
  });
  expect(await rows(numbersOfFilms("Comedy", 2001))).toHaveLength(1);
});
