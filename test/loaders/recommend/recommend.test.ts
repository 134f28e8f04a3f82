import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {model} from "../../../loaders/recommend/model.js";
import {K} from "../../../loaders/recommend/rankTask.js";
import {recommend} from "../../../loaders/recommend/recommend.js";
import {recommendations as table} from "../../../loaders/schema.js";
import {reasonKinds} from "../../../src/shared/reasonKinds.js";
import {film} from "../transform/film.js";
import {someFilms, tablesOf} from "./someFilms.js";

type Small = Parameters<typeof recommend>[0];

/** The rows by film. */
async function rowsOf(tables: Small, workers = 1) {
  const columns = await recommend(tables, {workers});
  const rows = Array.from(columns.movie_id, (movie, i) => ({
    movie,
    rank: columns.rank[i]!,
    recommended: columns.recommended_id[i]!,
    similarity: columns.similarity[i]!,
    reasons: columns.reasons[i]!,
    weak: columns.weak[i]!,
  }));
  const byFilm = new Map<number, typeof rows>();
  for (const row of rows) byFilm.set(row.movie, [...(byFilm.get(row.movie) ?? []), row]);
  return byFilm;
}

async function expectRules(tables: Small) {
  const rows = await rowsOf(tables);
  const byId = new Map(tables.films.map((one) => [one.id, one]));
  const work = (id: number) => `${byId.get(id)!.title} ${byId.get(id)!.releaseDate}`;
  for (const {id} of tables.films) {
    const five = rows.get(id) ?? [];
    const allowed = new Set(
      tables.films.filter((one) => !one.adult && work(one.id) !== work(id)).map((one) => work(one.id)),
    );
    expect(five).toHaveLength(Math.min(K, allowed.size));
    expect(five.map(({rank}) => rank)).toEqual(five.map((_, i) => i + 1));
    const works = five.map(({recommended}) => work(recommended));
    expect(new Set(works).size).toBe(five.length);
    expect(works).not.toContain(work(id));
    for (const {recommended} of five) expect(byId.get(recommended)!.adult).toBe(false);
    const listed = five.toSorted((a, b) => {
      const [x, y] = [byId.get(a.recommended)!, byId.get(b.recommended)!];
      const vote = (of: typeof x) => (of.voteCount ? (of.voteAverage ?? -1) : -1);
      return vote(y) - vote(x) || (y.voteCount ?? 0) - (x.voteCount ?? 0) || x.id - y.id;
    });
    expect(five).toEqual(listed);
    for (const {similarity, reasons} of five) {
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      const shares = reasons.map(({share}) => share);
      if (reasons.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(similarity === 0).toBe(reasons.length === 0);
      for (const {kind, value, share} of reasons) {
        expect(reasonKinds).toContain(kind);
        expect(value === null).toBe(kind === "other");
        expect(value).not.toBe("");
        expect(Number.isInteger(share) && share >= 1 && share <= 100).toBe(true);
      }
    }
  }
  return rows;
}

describe("recommend", () => {
  test.each([6, 7, 40, 200, 600])("keeps every rule among %i films", async (count) => {
    const tables = someFilms(count, count);
    const rows = await expectRules(tables);
    if (count < 40) return;
    const ever = new Set(
      Array.from(rows.values()).flatMap((five) => five.map(({recommended}) => recommended)),
    );
    const recommendable = tables.films.filter(({adult}) => !adult);
    expect(ever.size).toBeGreaterThan(0.95 * recommendable.length);
  });

  test("keeps every rule for any few films, however alike and little known", async () => {
    const few = fc.array(
      fc.record({
        title: fc.constantFrom("A", "B", "C D", null),
        adult: fc.boolean(),
        voteCount: fc.constantFrom(0, 3, null),
        voteAverage: fc.constantFrom(0, 7, null),
        genres: fc.subarray(["Drama", "War"]),
        originalLanguage: fc.constantFrom("en", null),
      }),
      {maxLength: 12},
    );
    await fc.assert(
      fc.asyncProperty(few, async (films) => {
        await expectRules(tablesOf(films.map((one, i) => film({id: i + 1, ...one}))));
      }),
      {numRuns: 60},
    );
  });

  test("gives the same with one worker and with several, and for films in any order", async () => {
    const tables = someFilms(400, 3);
    const alone = await recommend(tables, {workers: 1});
    expect(await recommend(tables, {workers: 3})).toEqual(alone);
    expect(await recommend({...tables, films: tables.films.toReversed()}, {workers: 1})).toEqual(alone);
  });

  test("has the columns of the schema", async () => {
    const columns = await recommend(someFilms(8, 1));
    expect(Object.keys(columns)).toEqual(table.columns.map(({name}) => name));
  });

  test("finds the sequel, says why, and marks a film of which nothing is known as weak", async () => {
    const {films, cast, crew} = someFilms(100, 9);
    const story = {
      collection: "Story Collection",
      originalLanguage: null,
      voteCount: 40,
    };
    const first = film({
      id: 1000,
      title: "Zebra",
      releaseDate: "1995-01-01",
      releaseYear: 1995,
      voteAverage: 8,
      ...story,
    });
    const second = film({
      id: 1001,
      title: "Zebra 2",
      releaseDate: "1999-01-01",
      releaseYear: 1999,
      voteAverage: 7,
      ...story,
    });
    const nothing = film({
      id: 1002,
      title: null,
      releaseDate: "1999-01-01",
      releaseYear: 1999,
      originalLanguage: "en",
    });
    const rows = await rowsOf({films: [...films, first, second, nothing], cast, crew});
    const sequel = rows.get(1000)!.find(({recommended}) => recommended === 1001)!;
    expect(sequel.weak).toBe(false);
    const shared = sequel.reasons.map(({kind, value}) => [kind, value]);
    // The word that the titles share counts because of the collection.
    expect(shared[0]).toEqual(["collection", "Story Collection"]);
    expect(shared.map(([kind]) => kind)).not.toContain("title");
    expect(rows.get(1002)!.map(({weak}) => weak)).toEqual([true, true, true, true, true]);
  });

  test("has a weight for every term", () => {
    for (const weight of Array.from(model.weights)) expect(Number.isFinite(weight)).toBe(true);
  });
});
