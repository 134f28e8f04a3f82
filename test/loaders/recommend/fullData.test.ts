import {beforeAll, describe, expect, test} from "vitest";
import {readTables} from "../../../loaders/evaluate/readTables.js";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {nearestOfAll} from "../../../loaders/recommend/nearestOfAll.js";
import {recommend} from "../../../loaders/recommend/recommend.js";
import type {Tables} from "../../../loaders/transform/tables.js";
import {cosine} from "./cosine.js";

/** On the raw data that FILMOTECA_RAW names; takes a minute. */
describe.skipIf(!process.env.FILMOTECA_RAW)("on the full data", () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = (await readTables()).tables;
  }, 300_000);

  test("the nearest by keywords and by cast are what brute force finds", async () => {
    const {vectors} = catalogue(features(tables)).catalogue;
    for (const matrix of [vectors.keywordWords, vectors.billing]) {
      const {rows, scores} = await nearestOfAll(matrix, 5);
      for (let query = 0; query < matrix.rowCount; query += 2267) {
        const all = Array.from({length: matrix.rowCount}, (_, row) => ({
          row,
          score: cosine(matrix, row, query),
        }))
          .filter(({row, score}) => row !== query && score > 0)
          .sort((a, b) => b.score - a.score || a.row - b.row);
        const expected = Array.from({length: 5}, (_, i) => all[i]?.score ?? 0);
        expected.forEach((score, i) => {
          expect(Math.abs(scores[5 * query + i]! - score)).toBeLessThan(1e-9);
        });
        for (let i = 0; i < 5; i++) {
          const row = rows[5 * query + i]!;
          if (row >= 0) expect(Math.abs(cosine(matrix, row, query) - expected[i]!)).toBeLessThan(1e-9);
        }
      }
    }
  }, 600_000);

  test("every film has exactly five, never itself, its like under another id, or an adult film, and nearly every film is recommended", async () => {
    const columns = await recommend(tables);
    const byId = new Map(tables.films.map((film) => [film.id, film]));
    const work = (id: number) => `${byId.get(id)!.releaseDate} ${byId.get(id)!.title}`;
    const five = new Map<number, number[]>();
    columns.recommended_id.forEach((recommended, i) => {
      const movie = columns.movie_id[i]!;
      five.set(movie, [...(five.get(movie) ?? []), recommended]);
    });
    const wrong = tables.films.filter(({id}) => {
      const of = five.get(id) ?? [];
      const works = new Set(of.map(work));
      return (
        of.length !== 5 || works.size !== 5 || works.has(work(id)) || of.some((one) => byId.get(one)!.adult)
      );
    });
    expect(wrong.map(({id}) => id)).toEqual([]);
    expect(new Set(columns.recommended_id).size).toBeGreaterThan(0.99 * tables.films.length);
    const sums = columns.reasons.map((of) =>
      of.reduce((sum, reason) => sum + Number.parseInt(reason, 10), 0),
    );
    expect(new Set(sums.filter((_, i) => columns.similarity[i]! > 0))).toEqual(new Set([100]));
  }, 600_000);
});
