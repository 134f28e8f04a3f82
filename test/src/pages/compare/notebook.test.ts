import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {group} from "d3-array";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {keyColumn} from "../../../../src/engine/engine.js";
import {type CompareAnalysis, compareAnalysis} from "../../../../src/pages/compare/analysis.js";
import {caveatsOf} from "../../../../src/pages/compare/caveatsOf.js";
import {page as comparePage, contentOf} from "../../../../src/pages/compare/page.js";
import {filmsInBoth, frequentGenres, ratingOf, yearsOf} from "../../../../src/pages/compare/personFigures.js";
import {placeRows} from "../../../../src/pages/compare/placeRows.js";
import type {ComparedFilm} from "../../../../src/pages/compare/queries/comparedFilms.js";
import {asksOf, compareParameters, resolveSide} from "../../../../src/pages/compare/resolveSide.js";
import {type FilmSides, swapped} from "../../../../src/pages/compare/sides.js";
import type {CareerFilm} from "../../../../src/queries/careerFilms.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

const career = (
  id: number,
  year: number,
  vote: number | null,
  votes: number,
  ...genres: string[]
): CareerFilm => ({
  id,
  title: `Film ${id}`,
  release_date: `${year}-06-01`,
  release_year: year,
  return: 0,
  return_known: false,
  money_suspect: false,
  vote_average: vote,
  vote_count: votes,
  genres,
});

const compared = (id: number, year: number, more: Partial<ComparedFilm> = {}): ComparedFilm => ({
  id,
  title: `Film ${id}`,
  release_date: `${year}-06-01`,
  original_language: "en",
  collection: null,
  genres: [],
  runtime: 100,
  budget: 1e6,
  revenue: 2e6,
  return: 2,
  money_suspect: false,
  money_doubtful: false,
  popularity: 1,
  vote_count: 500,
  vote_average: 6,
  weighted_rating: 6,
  ...more,
});

const films = (a: ComparedFilm, b: ComparedFilm): FilmSides => ({
  kind: "film",
  a,
  b,
  directors: ["Ana Peña", null],
  places: [
    {id: a.id, measure: "return", value: 2, known: 200, below: 149},
    {id: b.id, measure: "return", value: 0.5, known: 200, below: 0},
    {id: a.id, measure: "runtime", value: 100, known: 50, below: 49},
  ],
  people: [{person_id: 1, name: "Ana Peña", directs_a: true, acts_a: false, directs_b: false, acts_b: true}],
});

describe("figures of a person's films", () => {
  const list = [
    career(1, 1990, 7, 50, "Drama"),
    career(2, 1995, 6.1, 49, "Drama", "Comedy"),
    career(3, 2001, 8, 1000, "War", "Drama", "Comedy"),
    career(4, 2002, null, 0, "Action"),
  ];

  test("a rating leaves films with few votes out", () => {
    expect(ratingOf(list)).toEqual({mean: 7.5, films: 2});
    expect(ratingOf(list.slice(3))).toBeNull();
  });

  test("years, genres and common films", () => {
    expect(yearsOf(list)).toEqual([1990, 2002]);
    expect(yearsOf(list.slice(0, 1))).toEqual([1990]);
    expect(yearsOf([])).toBeNull();
    expect(frequentGenres(list)).toEqual([
      {genre: "Drama", films: 3},
      {genre: "Comedy", films: 2},
      {genre: "Action", films: 1},
    ]);
    expect(filmsInBoth(list, [list[2]!, career(9, 1999, 5, 5)]).map(({id}) => id)).toEqual([3]);
  });
});

describe("two films", () => {
  test("places are shares of those with less, itself counted half; unknown ones are null", () => {
    const rows = placeRows(films(compared(1, 2000), compared(2, 2001)), "en");
    expect(rows.map(({name, known, a, b}) => [name, known, a?.place, b?.place])).toEqual([
      ["Return", 200, 74.75, 0.25],
      ["Running time", 50, 99, undefined],
    ]);
    expect(rows[1]!.a!.text).toBe("100 min");
    expect(placeRows(films(compared(1, 2000), compared(2, 2001)), "es")[1]!.name).toBe("Duración");
  });

  test("caveats name the film they are about, and none is given without need", () => {
    const data = {suspectBelow: 1000, dataEnd: null};
    expect(caveatsOf(films(compared(1, 2000), compared(2, 2001)), data, "en")).toEqual([]);
    const doubtful = compared(2, 1960, {money_suspect: true, vote_count: 3});
    const unknown = compared(1, 2000, {return: null, budget: null});
    const list = caveatsOf(films(unknown, doubtful), data, "en");
    expect(list).toHaveLength(4);
    expect(list[0]).toMatchObject({suspect: true});
    expect(list[0]!.text).toContain("Film 2 has a cost or a revenue under 1,000 dollars");
    expect(list[1]!.text).toContain("Film 1");
    expect(list[2]!.text).toContain("Fewer than 50 votes: Film 2");
    expect(list[3]!.text).toContain("decade");
  });

  test("the other way round everything changes sides, and twice nothing does", () => {
    const sides = films(compared(1, 2000), compared(2, 2001));
    const turned = swapped(sides) as FilmSides;
    expect(turned.a.id).toBe(2);
    expect(turned.directors).toEqual([null, "Ana Peña"]);
    expect(turned.people[0]).toMatchObject({directs_a: false, acts_a: true, directs_b: true, acts_b: false});
    expect(swapped(turned)).toEqual(sides);
  });
});

describe.each(["fixture", "sample"] as const)("the notebook of comparisons on the %s", (data) => {
  let snapshot: TestSnapshot;
  let analysis: CompareAnalysis;
  beforeAll(async () => {
    snapshot = await testSnapshot(data);
    analysis = await compareAnalysis(snapshot);
    // What the browser's engine adds to the tables for looking things up.
    for (const table of ["movies", "titles", "actors", "directors"] as const) {
      const key = keyColumn(table);
      const column = key.split(" AS ")[1]!;
      for (const sql of [
        `ALTER TABLE ${table} ADD COLUMN ${column} VARCHAR`,
        `UPDATE ${table} SET ${column} = ${key.split(" AS ")[0]}`,
      ]) {
        await snapshot.run({name: "test", sql, params: [], tables: []});
      }
    }
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    writeFileSync(join(folder, "compare.json"), JSON.stringify(analysis));
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
    snapshot.close();
  });

  interface Film {
    readonly id: number;
    readonly collection: string | null;
    readonly date: string;
    readonly return: number;
    readonly return_known: boolean;
    readonly money_suspect: boolean;
    readonly vote_count: number | null;
    readonly vote_average: number | null;
    readonly budget: number;
  }
  const all = () =>
    snapshot.run<Film>({
      name: "test",
      sql: `SELECT id, collection, release_date::VARCHAR AS date, "return", return_known, money_suspect,
        vote_count, vote_average, budget::DOUBLE AS budget FROM movies`,
      params: [],
      tables: [],
    });

  test("second films are counted as in the films themselves", async () => {
    const series = [...group(await all(), ({collection}) => collection).values()]
      .map((those) => those.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id - b.id)))
      .filter((those) => those[0]!.collection !== null && those.length > 1);
    expect(analysis.series).toBe(series.length);
    const sound = (film: Film) => film.return_known && !film.money_suspect;
    const known = series.filter(([a, b]) => sound(a!) && sound(b!));
    expect(analysis.sequels.map(({a, b}) => `${a} ${b}`).toSorted()).toEqual(
      known.map(([a, b]) => `${a!.id} ${b!.id}`).toSorted(),
    );
    expect(analysis.less).toBe(known.filter(([a, b]) => b!.return < a!.return).length);
    expect(analysis.dearer).toBe(known.filter(([a, b]) => b!.budget > a!.budget).length);
    const voted = series.filter(([a, b]) =>
      [a!, b!].every((film) => (film.vote_count ?? 0) >= analysis.votes),
    );
    expect(analysis.voted).toBe(voted.length);
    expect(analysis.likedLess).toBe(voted.filter(([a, b]) => b!.vote_average! < a!.vote_average!).length);
  });

  test("the pair of films to begin with has its places among all", async () => {
    const {film} = analysis;
    expect(film).not.toBeNull();
    const list = await all();
    for (const {id, measure, known, below} of film!.places.filter((place) => place.measure === "budget")) {
      const value = list.find((one) => one.id === id)!.budget;
      expect(measure).toBe("budget");
      expect(known).toBe(list.filter(({budget}) => budget > 0).length);
      expect(below).toBe(list.filter(({budget}) => budget > 0 && budget < value).length);
    }
    if (film!.a.collection !== null) expect(film!.b.collection).toBe(film!.a.collection);
  });

  test.each(["en", "es"] as const)("the page says so in %s, and nothing that is no number", (lang) => {
    const text = comparePage(lang).replace(/<[^>]*>/g, " ");
    expect(text).not.toMatch(/NaN|undefined|Infinity|TODO|null/);
    expect(text).toContain(contentOf(analysis, lang).finding);
    const number = (value: number) => new Intl.NumberFormat(lang === "es" ? "es-ES" : "en-GB").format(value);
    expect(text).toContain(number(analysis.series));
    // Actors are compared by what there is of the casts.
    const {films, cast} = analysis;
    expect(text).toContain(
      lang === "en"
        ? `${number(films - cast.films)} name nobody and ${number(cast.short)} only one person or two`
        : `${number(films - cast.films)} no nombran a nadie y ${number(cast.short)} nombran solo a una o dos`,
    );
  });

  test("the finding needs enough series, most of which fall", () => {
    const sequel = {
      a: 1,
      a_title: "A",
      a_year: 1990,
      b: 2,
      b_title: "B",
      b_year: 1995,
      a_return: 2,
      b_return: 1,
    };
    const clear = {...analysis, sequels: Array.from({length: 40}, () => sequel), less: 30};
    expect(contentOf(clear, "en").finding).toBe(
      "75.0% of 40 second films of a series returned less on their cost than the first one",
    );
    expect(contentOf(clear, "es").finding).toContain("75,0\u00a0%");
    expect(contentOf({...clear, less: 20}, "en").finding).not.toContain("second");
    expect(contentOf({...clear, sequels: [sequel], less: 1}, "en").finding).not.toContain("second");
  });

  test("an address is understood, and what it does not mean is said", async () => {
    const ask = (kind: "film" | "actor" | "director", text: string, id: string | null = null) =>
      resolveSide(kind, {text, id}, "en", snapshot.run);
    const {film, actor} = analysis;
    const found = await ask("film", String(film!.a.id));
    expect(found).toMatchObject({kind: "found", film: film!.a.id});
    expect(compareParameters("film", asksOf(film!))).toEqual({
      kind: "film",
      a: String(film!.a.id),
      b: String(film!.b.id),
      aid: null,
      bid: null,
    });
    for (const text of ["'; DROP TABLE movies;--", "<img src=x onerror=alert(1)>", "zzzqqq xxyyzz"]) {
      for (const kind of ["film", "actor", "director"] as const) {
        const message = await ask(kind, text);
        expect(message.kind, `${kind} ${text}`).toBe("unknown");
        if (message.kind !== "found") expect(message.sentence).toMatch(/^(No|The) .+|^Nobody .+/);
      }
    }
    expect(await ask("film", "x".repeat(10_000))).toMatchObject({kind: "invalid"});
    expect(await ask("actor", "9".repeat(10_000))).toMatchObject({kind: "invalid"});
    expect(await ask("film", "2147483647")).toMatchObject({kind: "unknown"});
    expect(await ask("film", "   ")).toMatchObject({kind: "invalid"});
    // The tables are still there, and a person is found again by what asks for exactly this one.
    const [asks] = asksOf(actor!);
    expect(await ask("actor", asks.text, asks.id)).toMatchObject({kind: "found", name: actor!.a.person.name});
    // Digits that somebody typed are a title.
    const typed = await resolveSide(
      "film",
      {text: String(film!.a.id), id: null, typed: true},
      "en",
      snapshot.run,
    );
    expect(typed).not.toMatchObject({film: film!.a.id});
  });
});
