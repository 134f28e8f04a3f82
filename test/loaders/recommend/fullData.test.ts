import {join} from "node:path";
import {group} from "d3-array";
import {beforeAll, describe, expect, inject, test} from "vitest";
import {readTables} from "../../../loaders/evaluate/readTables.js";
import {candidateIndex} from "../../../loaders/recommend/candidateIndex.js";
import {candidates} from "../../../loaders/recommend/candidates.js";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {nearestOfAll} from "../../../loaders/recommend/nearestOfAll.js";
import type {Tables} from "../../../loaders/transform/tables.js";
import type {ReasonJson} from "../../../src/shared/api.js";
import {readParquet} from "../readParquet.js";
import {cosine} from "./cosine.js";

interface Recommendation {
  readonly movie_id: number;
  readonly recommended_id: number;
  readonly similarity: number;
  readonly reasons: readonly ReasonJson[];
}

const {full} = inject("snapshots");

/** On the raw data that FILMOTECA_RAW names. */
describe.skipIf(full === null)("on the full data", () => {
  let tables: Tables;
  beforeAll(async () => {
    tables = (await readTables()).tables;
  });

  test("the nearest by keywords and by cast are what brute force finds", async () => {
    const {vectors} = catalogue(features(tables)).catalogue;
    for (const matrix of [vectors.keywordWords, vectors.billing]) {
      const queries = Array.from({length: Math.ceil(matrix.rowCount / 2267)}, (_, i) => i * 2267);
      const {rows, scores} = await nearestOfAll(matrix, 5, undefined, queries);
      for (const [place, query] of queries.entries()) {
        const all = Array.from({length: matrix.rowCount}, (_, row) => ({
          row,
          score: cosine(matrix, row, query),
        }))
          .filter(({row, score}) => row !== query && score > 0)
          .sort((a, b) => b.score - a.score || a.row - b.row);
        const expected = Array.from({length: 5}, (_, i) => all[i]?.score ?? 0);
        expected.forEach((score, i) => {
          expect(Math.abs(scores[5 * place + i]! - score)).toBeLessThan(1e-9);
        });
        for (let i = 0; i < 5; i++) {
          const row = rows[5 * place + i]!;
          if (row >= 0) expect(Math.abs(cosine(matrix, row, query) - expected[i]!)).toBeLessThan(1e-9);
        }
      }
    }
  });

  test("no recommendation rests on titles, language, country and year alone while a candidate that shares more was at hand", async () => {
    const films = catalogue(features(tables)).catalogue;
    const {vectors, collection, work} = films;
    const placeOf = new Map(
      tables.films
        .map(({id}) => id)
        .sort((a, b) => a - b)
        .map((id, place) => [id, place]),
    );
    const telling = (
      ["overview", "genres", "keywordWords", "keywords", "directors", "billing", "companies"] as const
    ).map((field) => vectors[field]);
    const sharesMore = (a: number, b: number) =>
      (collection[a]! >= 0 && collection[a] === collection[b]) ||
      telling.some((matrix) => cosine(matrix, a, b) > 0);
    const candidatesOf = candidates(candidateIndex(films));
    const rows = (await readParquet(
      join(`${full}`, "recommendations.parquet"),
    )) as unknown as readonly Recommendation[];
    const lists = group(rows, ({movie_id}) => placeOf.get(movie_id)!);
    let looked = 0;
    const wrong = Array.from(lists).filter(([query, list]) => {
      const chosen = list.map(({recommended_id}) => placeOf.get(recommended_id)!);
      if (chosen.every((other) => sharesMore(query, other))) return false;
      looked++;
      const works = new Set(chosen.map((other) => work[other]));
      return Array.from(candidatesOf(query)).some(
        (other) => !works.has(work[other]) && sharesMore(query, other),
      );
    });
    expect(looked).toBeGreaterThan(0);
    expect(wrong.map(([query]) => query)).toEqual([]);
  });

  test("every film has exactly five, never itself, its like under another id, or an adult film, and nearly every film is recommended", async () => {
    const recommendations = (await readParquet(
      join(`${full}`, "recommendations.parquet"),
    )) as unknown as readonly Recommendation[];
    const byId = new Map(tables.films.map((film) => [film.id, film]));
    const work = (id: number) => `${byId.get(id)!.releaseDate} ${byId.get(id)!.title}`;
    const five = new Map<number, number[]>();
    for (const {movie_id, recommended_id} of recommendations) {
      five.set(movie_id, [...(five.get(movie_id) ?? []), recommended_id]);
    }
    const wrong = tables.films.filter(({id}) => {
      const of = five.get(id) ?? [];
      const works = new Set(of.map(work));
      return (
        of.length !== 5 || works.size !== 5 || works.has(work(id)) || of.some((one) => byId.get(one)!.adult)
      );
    });
    expect(wrong.map(({id}) => id)).toEqual([]);
    const ever = new Set(recommendations.map(({recommended_id}) => recommended_id));
    expect(ever.size).toBeGreaterThan(0.985 * tables.films.length);
    const sums = recommendations
      .filter(({similarity}) => similarity > 0)
      .map(({reasons}) => reasons.reduce((sum, {share}) => sum + share, 0));
    expect(new Set(sums)).toEqual(new Set([100]));
  });
});
