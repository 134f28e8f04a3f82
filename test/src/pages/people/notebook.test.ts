import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type PeopleAnalysis, peopleAnalysis} from "../../../../src/pages/people/analysis.js";
import {cumulative} from "../../../../src/pages/people/cumulative.js";
import {moves, overlap, ranked} from "../../../../src/pages/people/measures.js";
import {contentOf, page as peoplePage} from "../../../../src/pages/people/page.js";
import type {PersonReturns} from "../../../../src/pages/people/queries/returnsOfPeople.js";
import type {Query} from "../../../../src/queries/query.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

const person = (
  name: string,
  films: number,
  known: number,
  median: number,
  mean_known: number,
): PersonReturns => ({
  person_id: null,
  name,
  films,
  known,
  low: median / 2,
  median,
  high: 2 * median,
  pooled: median,
  mean_known,
  mean: (mean_known * known) / films,
});

describe("measures of people", () => {
  const people = [person("A", 10, 5, 2, 8), person("B", 5, 5, 4, 5), person("C", 4, 2, 1, 6)];

  test("people stand from the best or from the worst, equal ones by name", () => {
    const names = (order: "best" | "worst") =>
      ranked(people, ({median}) => median, order).map(({name}) => name);
    expect(names("best")).toEqual(["B", "A", "C"]);
    expect(names("worst")).toEqual(["C", "A", "B"]);
    expect(ranked(people.toReversed(), () => 1, "best").map(({name}) => name)).toEqual(["A", "B", "C"]);
  });

  test("two measures share those whom both put first", () => {
    // By the mean over all films B 5, A 4, C 3; by the mean of the known ones A 8, C 6, B 5.
    expect(overlap(people, "mean", "median", 1)).toBe(1);
    expect(overlap(people, "mean", "mean_known", 1)).toBe(0);
    expect(overlap(people, "mean", "mean_known", 3)).toBe(3);
  });

  test("who changes places most comes first", () => {
    expect(moves(people).map(({person: {name}, known, all}) => [name, known, all])).toEqual([
      ["B", 3, 1],
      ["A", 1, 2],
      ["C", 2, 3],
    ]);
    expect(moves([])).toEqual([]);
  });

  test("films add up over the years, also those without any", () => {
    const films = ["2003-05-01", "2001-01-01", "2001-12-31"].map((release_date) => ({release_date}));
    expect(cumulative(films)).toEqual([
      {x: 2001, y: 2},
      {x: 2002, y: 2},
      {x: 2003, y: 3},
    ]);
    expect(cumulative([])).toEqual([]);
  });
});

describe.each(["fixture", "sample"] as const)("the notebook of people on the %s", (data) => {
  let snapshot: TestSnapshot;
  let analysis: PeopleAnalysis;
  beforeAll(async () => {
    snapshot = await testSnapshot(data);
    analysis = await peopleAnalysis(snapshot);
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    writeFileSync(join(folder, "people.json"), JSON.stringify(analysis));
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
    snapshot.close();
  });

  interface Credit {
    readonly movie_id: number;
    readonly who: string;
  }
  interface Film {
    readonly id: number;
    readonly return: number;
    readonly return_known: boolean;
    readonly money_suspect: boolean;
    readonly vote_average: number | null;
    readonly vote_count: number | null;
  }
  const select = <Row>(sql: string) => snapshot.run<Row>({name: "test", sql, params: [], tables: []});
  const key = (row: {readonly person_id: number | null; readonly name: string}) =>
    row.person_id === null ? `=${row.name}` : String(row.person_id);

  /** The films of everybody of a table, each once. */
  async function filmsOf(table: "actors" | "directors"): Promise<Map<string, Film[]>> {
    const films = new Map(
      (
        await select<Film>(
          `SELECT id, "return", return_known, money_suspect, vote_average, vote_count FROM movies`,
        )
      ).map((film) => [film.id, film]),
    );
    const credits = await select<Credit & {readonly person_id: number | null; readonly name: string}>(
      table === "actors"
        ? `SELECT movie_id, person_id, name FROM "cast"`
        : "SELECT movie_id, person_id, name FROM crew WHERE job = 'Director'",
    );
    const people = new Map<string, Map<number, Film>>();
    for (const credit of credits) {
      const own = people.get(key(credit)) ?? new Map<number, Film>();
      own.set(credit.movie_id, films.get(credit.movie_id)!);
      people.set(key(credit), own);
    }
    return new Map([...people].map(([name, own]) => [name, [...own.values()]]));
  }

  const middle = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
  };

  test.each(["actors", "directors"] as const)("the returns of %s are those of their films", async (table) => {
    const all = await filmsOf(table);
    const {returns, least, unknownShare} = analysis[table];
    const expected = [...all]
      .map(([who, films]) => ({
        who,
        films: films.filter((film) => !film.money_suspect),
        known: films.filter((film) => film.return_known && !film.money_suspect),
      }))
      .filter(({known}) => known.length >= least);
    expect(returns.map(key).toSorted()).toEqual(expected.map(({who}) => who).toSorted());
    for (const {who, films, known} of expected) {
      const row = returns.find((one) => key(one) === who)!;
      const sum = known.reduce((total, film) => total + film.return, 0);
      expect(row.films).toBe(films.length);
      expect(row.known).toBe(known.length);
      expect(row.median / middle(known.map((film) => film.return))).toBeCloseTo(1, 4);
      expect(row.mean_known / (sum / known.length)).toBeCloseTo(1, 4);
      expect(row.mean / (sum / films.length)).toBeCloseTo(1, 4);
    }
    if (expected.length > 0) {
      expect(unknownShare).toBeCloseTo(
        middle(expected.map(({films, known}) => 1 - known.length / films.length)),
        10,
      );
    }
  });

  test("casts are counted as the credits name them", async () => {
    const people = new Map<number, number>();
    for (const films of (await filmsOf("actors")).values()) {
      for (const {id} of films) people.set(id, (people.get(id) ?? 0) + 1);
    }
    expect(analysis.cast.films).toBe(people.size);
    expect(analysis.cast.short).toBe([...people.values()].filter((count) => count <= 2).length);
  });

  test.each(["actors", "directors"] as const)("the ratings of %s are means of mean votes", async (table) => {
    const all = await filmsOf(table);
    const {ratings, rated, leastRated} = analysis[table];
    const voted = new Map(
      [...all].map(([who, films]) => [
        who,
        films.filter((film) => (film.vote_count ?? 0) >= analysis.votes).map((film) => film.vote_average!),
      ]),
    );
    expect(rated).toBe([...voted.values()].filter((votes) => votes.length >= leastRated).length);
    for (const row of ratings) {
      const votes = voted.get(key(row))!;
      expect(row.films).toBe(votes.length);
      expect(row.mean).toBeCloseTo(votes.reduce((sum, vote) => sum + vote, 0) / votes.length, 4);
      expect(row.median).toBeCloseTo(middle(votes), 4);
    }
  });

  test.each(["actors", "directors"] as const)("the ties of %s are the films in common", async (table) => {
    const [first, second] = [await filmsOf(table), await filmsOf("actors")];
    for (const tie of analysis[table].ties) {
      const a = first.get(key({person_id: tie.a_id, name: tie.a}))!;
      const b = new Set(second.get(key({person_id: tie.b_id, name: tie.b}))!.map(({id}) => id));
      expect(a.filter(({id}) => b.has(id)).length).toBe(tie.films);
      expect(tie.films).toBeGreaterThanOrEqual(analysis[table].leastCommon);
    }
    const pairs = new Map<string, number>();
    for (const [a, own] of first) {
      const ids = new Set(own.map(({id}) => id));
      for (const [b, others] of second) {
        // Of two actors one order is enough.
        if (a === b || (table === "actors" && a > b)) continue;
        const films = others.filter(({id}) => ids.has(id)).length;
        if (films >= analysis[table].leastCommon) pairs.set(`${a} ${b}`, films);
      }
    }
    expect(analysis[table].ties.length).toBe(pairs.size);
    expect(pairs.size).toBeGreaterThan(0);
  });

  test("pairs that all have equally many films in common are no reason to show none", async () => {
    const even = Array.from({length: 121}, (_, i) => ({a_id: i, a: "A", b_id: 1000 + i, b: "B", films: 6}));
    const run: typeof snapshot.run = async <Row>(query: Query<Row>) =>
      query.name === "commonFilms" ? (even as unknown as readonly Row[]) : snapshot.run(query);
    const {directors} = await peopleAnalysis({...snapshot, run});
    expect([directors.leastCommon, directors.ties.length]).toEqual([6, 121]);
  });

  test.each(["en", "es"] as const)("the page says so in %s, and nothing that is no number", (lang) => {
    const html = peoplePage(lang);
    const text = html.replace(/<[^>]*>/g, " ");
    expect(text).not.toMatch(/NaN|undefined|Infinity|TODO|null/);
    expect(text).toContain(contentOf(analysis, lang).finding);
    expect(text).toContain(new Intl.NumberFormat(lang === "es" ? "es-ES" : "en-GB").format(analysis.films));
    const number = (value: number) => new Intl.NumberFormat(lang === "es" ? "es-ES" : "en-GB").format(value);
    // How much of the casts there is to count: once, and a way there from wherever else actors are counted.
    const [none, short] = [analysis.films - analysis.cast.films, analysis.cast.short].map(number);
    const said =
      lang === "en"
        ? `${none} name nobody and ${short} only one person or two`
        : `${none} no nombran a nadie y ${short} nombran solo a una o dos`;
    expect(text.split(said)).toHaveLength(2);
    expect(html.match(/<a href="#most"/g)?.length).toBeGreaterThan(2);
    const best = analysis.directors.ties[0];
    if (best !== undefined) expect(text).toContain(best.b.replaceAll("'", "&#39;"));
  });

  test("the finding gives its count only where there are enough people to choose from", () => {
    const returns = Array.from({length: 60}, (_, i) => person(`P${i}`, 10, 8, i, i));
    const clear = {...analysis, directors: {...analysis.directors, returns, overlap: 3, least: 7}};
    expect(contentOf(clear, "en").finding).toBe(
      "Of the 20 directors with the best mean over all films, only 3 are among the 20 with the best median (7 or more known returns)",
    );
    expect(contentOf(clear, "es").finding).toContain("solo 3");
    expect(contentOf(clear, "es").finding).toContain("al menos 7");
    const agreeing = {...clear, directors: {...clear.directors, overlap: 15}};
    expect(contentOf(agreeing, "en").finding).not.toContain("15");
    const few = {...clear, directors: {...clear.directors, returns: returns.slice(0, 25)}};
    expect(contentOf(few, "en").finding).not.toContain("only");
  });
});
