import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {format} from "../../../../src/format/format.js";
import {type Language, languages} from "../../../../src/format/language.js";
import {type MoneyAnalysis, moneyAnalysis} from "../../../../src/pages/money/analysis.js";
import {groupsOf} from "../../../../src/pages/money/groups.js";
import {page as moneyPage} from "../../../../src/pages/money/page.js";
import type {ReturnFilm} from "../../../../src/pages/money/queries/filmsWithReturn.js";
import {scatterData} from "../../../../src/pages/money/scatterData.js";
import type {TableName} from "../../../../src/queries/tableNames.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

interface Film {
  readonly id: number;
  readonly title: string | null;
  readonly year: number;
  readonly genres: readonly string[];
  readonly language: string | null;
  readonly votes: number | null;
  readonly budget: number;
  readonly revenue: number;
}

interface Credit {
  readonly movie_id: number;
  readonly person_id: number | null;
  readonly name: string;
}

/** An id, or else a name. */
const whoOf = ({person_id, name}: Pick<Credit, "person_id" | "name">): number | string => person_id ?? name;

function filmsByPerson(credits: readonly Credit[]): ReadonlyMap<number | string, ReadonlySet<number>> {
  const found = new Map<number | string, Set<number>>();
  for (const credit of credits) {
    const who = whoOf(credit);
    found.set(who, (found.get(who) ?? new Set()).add(credit.movie_id));
  }
  return found;
}

/** Ids come before names. */
function order(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}

const times = ({revenue, budget}: Pick<Film, "revenue" | "budget">) => revenue / budget;
const middle = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"');

const data = ["fixture", "sample", ...(process.env.FILMOTECA_RAW ? (["full"] as const) : [])] as const;

describe.each(data)("the money of the %s data", (name) => {
  let snapshot: TestSnapshot;
  let analysis: MoneyAnalysis;
  let films: readonly Film[];
  let known: readonly Film[];
  let sound: readonly Film[];
  const folder = mkdtempSync(join(tmpdir(), "money-"));

  beforeAll(async () => {
    snapshot = await testSnapshot(name);
    analysis = JSON.parse(JSON.stringify(await moneyAnalysis(snapshot))) as MoneyAnalysis;
    writeFileSync(join(folder, "money.json"), JSON.stringify(analysis));
    films = await select<Film>(
      "movies",
      `id, title, release_year AS "year", genres, original_language AS "language", vote_count AS votes, budget, revenue`,
    );
    known = films.filter(({budget, revenue}) => budget > 0 && revenue > 0);
    sound = known.filter(({budget, revenue}) => budget >= 1000 && revenue >= 1000);
    process.env.FILMOTECA_ANALYSES = folder;
    process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
  });
  afterAll(() => {
    snapshot.close();
    rmSync(folder, {recursive: true});
    delete process.env.FILMOTECA_ANALYSES;
    delete process.env.FILMOTECA_SNAPSHOT;
  });

  const select = <Row>(table: TableName, columns: string, where = "true") =>
    snapshot.run<Row>({
      name: "select",
      tables: [table],
      params: [],
      sql: `SELECT ${columns} FROM "${table}" WHERE ${where} ORDER BY ALL`,
    });
  /** Says it in both languages. */
  const says = (what: (lang: Language) => string) => {
    for (const lang of languages) expect(text(moneyPage(lang))).toContain(what(lang));
  };

  test("opens with the share of known returns", () => {
    expect(analysis.known).toMatchObject({films: films.length, both: known.length});
    says((lang) => format(lang).share(known.length, films.length));
    says((lang) => format(lang).number(films.length));
  });

  test("tells median and mean return, with and without what is to be checked", () => {
    for (const list of [known, sound]) {
      const returns = list.map(times);
      const mean = total(returns) / returns.length;
      says((lang) => format(lang).measure(middle(returns)));
      says((lang) => (mean >= 100 ? format(lang).number(mean) : format(lang).measure(mean)));
    }
  });

  test("compares all films with and without a known return", () => {
    for (const rows of Object.values(analysis.composition)) {
      expect(total(rows.map((row) => row.films))).toBe(films.length);
      expect(total(rows.map((row) => row.known))).toBe(known.length);
    }
    const most = analysis.composition.votes.at(-1)!;
    const own = (list: readonly Film[]) => list.filter(({votes}) => (votes ?? 0) >= Number(most.key)).length;
    expect([most.films, most.known]).toEqual([own(films), own(known)]);
    const language = analysis.composition.language[0]!;
    expect(language.known).toBe(known.filter((film) => film.language === language.key).length);
    if (films.length > known.length) {
      says((lang) => format(lang).share(language.known, known.length));
      says((lang) => format(lang).share(language.films - language.known, films.length - known.length));
    }
  });

  test("has the medians of genres of enough films, and names the others", () => {
    for (const [list, found] of [
      [known, analysis.groups.genre.all],
      [sound, analysis.groups.genre.sound],
    ] as const) {
      const genres = [...new Set(list.flatMap((film) => film.genres))];
      const of = (genre: string) => list.filter((film) => film.genres.includes(genre)).map(times);
      const enough = genres.filter((genre) => of(genre).length >= 30);
      expect(found.groups.map(({key}) => key).toSorted()).toEqual(enough.toSorted());
      expect(found.left.map(({key}) => key).toSorted()).toEqual(
        genres.filter((genre) => !enough.includes(genre)).toSorted(),
      );
      for (const group of found.groups) {
        expect(group.films).toBe(of(group.key).length);
        expect(group.median).toBeCloseTo(middle(of(group.key)), 9);
        expect(group.low).toBeLessThanOrEqual(group.median);
        expect(group.high).toBeGreaterThanOrEqual(group.median);
        expect(group.gained).toBe(of(group.key).filter((value) => value >= 1).length);
      }
    }
  });

  test("leaves the incomplete years out of the decades", () => {
    const whole = known.filter(({year}) => year < analysis.incompleteFrom);
    const {groups, left, films: counted} = analysis.groups.decade.all;
    expect(counted).toBe(whole.length);
    expect(total([...groups, ...left].map((group) => group.films))).toBe(whole.length);
  });

  test("puts the cheapest quarter of each decade of enough films together", () => {
    const decades = new Map<number, Film[]>();
    for (const film of known) {
      const decade = Math.floor(film.year / 10);
      decades.set(decade, [...(decades.get(decade) ?? []), film]);
    }
    const parted = [...decades.values()].filter((own) => own.length >= 4);
    const cheap = parted.flatMap((own) => {
      const costs = own.map(({budget}) => budget).toSorted((a, b) => a - b);
      const last = costs[Math.ceil(own.length / 4) - 1]!;
      return own.filter(({budget}) => budget <= last);
    });
    const found = [...analysis.groups.cost.all.groups, ...analysis.groups.cost.all.left];
    expect(found.find(({key}) => key === "0")?.films ?? 0).toBe(cheap.length);
    expect(total(found.map((group) => group.films))).toBe(parted.flat().length);
    expect(analysis.groups.cost.all.films).toBe(parted.flat().length);
    const group = analysis.groups.cost.all.groups.find(({key}) => key === "0");
    const dear = analysis.groups.cost.all.groups.find(({key}) => key === "3");
    if (group !== undefined && dear !== undefined) {
      says((lang) => format(lang).measure(middle(cheap.map(times))));
      says((lang) => format(lang).share(cheap.filter((film) => times(film) >= 1).length, cheap.length));
    }
  });

  test("draws every film that needs no check in a cell, and the others as dots", () => {
    const {cells, named, suspects, gained} = analysis.scatter;
    expect(total(cells.map(([, , count]) => count))).toBe(sound.length);
    const suspect = new Set(known.filter((film) => !sound.includes(film)).map(({id}) => id));
    expect([...named.filter((film) => film.money_suspect), ...suspects].map(({id}) => id).toSorted()).toEqual(
      [...suspect].toSorted(),
    );
    expect(gained).toBe(known.filter((film) => times(film) >= 1).length);
  });

  test("draws the same films in constant dollars, but for those of years without an index of prices", () => {
    const indexed = new Map(analysis.prices);
    const own = known.filter(({year}) => indexed.has(year));
    const {films, gained, cells, named} = analysis.scatterReal;
    expect(films).toBe(own.length);
    expect(gained).toBe(own.filter((film) => times(film) >= 1).length);
    expect(total(cells.map(([, , count]) => count))).toBe(own.filter((film) => sound.includes(film)).length);
    const base = indexed.get(analysis.dollarsOf)!;
    for (const film of named) {
      const factor = base / indexed.get(film.release_year)!;
      expect(film.budget).toBeCloseTo(factor * known.find(({id}) => id === film.id)!.budget, 3);
    }
  });

  test("lists what is to be checked, and what it is of the sum of all returns", () => {
    expect(analysis.suspect.map(({id}) => id).toSorted()).toEqual(
      known
        .filter((film) => !sound.includes(film))
        .map(({id}) => id)
        .toSorted(),
    );
    const returns = known.map(times).toSorted((a, b) => b - a);
    const heavy = analysis.heavy.films.map((film) => film.return);
    expect(heavy).toEqual(returns.slice(0, heavy.length));
    expect(analysis.heavy.sum).toBeCloseTo(total(returns), 3);
    expect(total(heavy) / total(returns)).toBeGreaterThanOrEqual(0.99);
    expect(total(heavy.slice(0, -1)) / total(returns)).toBeLessThan(0.99);
  });

  test("shows the actor whom one film moves most", async () => {
    const cast = await select<Credit>("cast", "movie_id, person_id, name");
    const byId = new Map(films.map((film) => [film.id, film]));
    const roles = filmsByPerson(cast);
    const value = (film: Film) => (film.budget > 0 && film.revenue > 0 ? times(film) : 0);
    const shifts = (least: number) =>
      [...roles].flatMap(([person, movies]) => {
        const own = [...movies].map((id) => byId.get(id)!);
        if (own.filter((film) => known.includes(film)).length < least || own.length < 2) return [];
        const sum = total(own.map(value));
        return own
          .filter((film) => known.includes(film) && !sound.includes(film))
          .map((film) => ({
            person,
            film: film.id,
            shift: Math.abs(sum / own.length - (sum - value(film)) / (own.length - 1)),
          }));
      });
    const candidates = [10, 3].map(shifts).find((list) => list.length > 0);
    if (candidates === undefined) {
      expect(analysis.person).toBeNull();
      return;
    }
    const best = candidates.reduce((kept, one) => (one.shift > kept.shift * (1 + 1e-9) ? one : kept));
    const shown = analysis.person!.actor;
    const found = candidates.find(({person, film}) => person === whoOf(shown) && film === shown.movie_id);
    expect(found?.shift).toBeCloseTo(best.shift, 3);
    says(() => analysis.person?.actor.name ?? "");
  });

  test("picks the people with the most films of known return, and measures these films", async () => {
    for (const table of ["actors", "directors"] as const) {
      const credits = await select<Credit>(
        table === "actors" ? "cast" : "crew",
        "movie_id, person_id, name",
        table === "actors" ? "true" : "job = 'Director'",
      );
      const byPerson = filmsByPerson(credits);
      const knownById = new Map(known.map((film) => [film.id, film]));
      const everybody = [...byPerson].map(([who, movies]) => {
        const own = [...movies].flatMap((movie) => knownById.get(movie) ?? []);
        return {who, films: movies.size, own};
      });
      const most = everybody
        .filter(({own}) => own.length > 0)
        .toSorted((a, b) => b.own.length - a.own.length || b.films - a.films || order(a.who, b.who))
        .slice(0, 10);
      const people = analysis.people[table];
      expect(people.map(whoOf)).toEqual(most.map(({who}) => who));
      const pooled = (list: readonly Film[]) =>
        total(list.map(({revenue}) => revenue)) / total(list.map(({budget}) => budget));
      for (const [i, {films: count, own}] of most.entries()) {
        const person = people[i]!;
        const checked = own.filter((film) => sound.includes(film));
        expect(person).toMatchObject({
          films: count,
          films_with_return: own.length,
          films_suspect: own.length - checked.length,
        });
        expect(person.median).toBeCloseTo(middle(own.map(times)), 6);
        expect(person.pooled).toBeCloseTo(pooled(own), 6);
        if (checked.length === 0) {
          expect(person).toMatchObject({median_sound: null, pooled_sound: null, mean_known_sound: null});
          continue;
        }
        const returns = checked.map(times);
        expect(person.median_sound).toBeCloseTo(middle(returns), 6);
        expect(person.pooled_sound).toBeCloseTo(pooled(checked), 6);
        expect(person.mean_known_sound).toBeCloseTo(total(returns) / returns.length, 6);
      }
    }
  });

  /** The page on some other figures. */
  const pageOn = (change: Partial<MoneyAnalysis>, lang: Language) => {
    writeFileSync(join(folder, "money.json"), JSON.stringify({...analysis, ...change}));
    const page = text(moneyPage(lang));
    writeFileSync(join(folder, "money.json"), JSON.stringify(analysis));
    return page;
  };

  test("compares languages only where there are films with and without a known return", () => {
    for (const lang of languages) {
      for (const both of [0, films.length]) {
        expect(pageOn({known: {...analysis.known, both}}, lang)).not.toMatch(/\b(of|el) – /);
      }
    }
  });

  test("says that medians differ by votes only where the interval of their ratio leaves out one", () => {
    const votes = [
      {key: "0", films: 60, known: 30},
      {key: "1000", films: 40, known: 30},
    ];
    const groupOf = (key: string, median: number) => ({
      ...{key, films: 30, suspect: 0, gained: 20, lower: 0, upper: 9},
      ...{median, low: median - 0.5, high: median + 0.5},
    });
    const medians = (few: number, many: number) => {
      const ratio = {value: many / few, low: (many - 0.5) / (few + 0.5), high: (many + 0.5) / (few - 0.5)};
      const found = {
        groups: [groupOf("0", few), groupOf("1000", many)],
        ...{left: [], films: 60, extremes: ratio, ends: ratio},
      };
      return {
        composition: {...analysis.composition, votes},
        groups: {...analysis.groups, votes: {all: found, sound: found}},
      };
    };
    const sentences = {
      en: {votes: "Films of few and of many votes differ", bias: "rarely have a known return, so the median"},
      es: {
        votes: "Las películas de pocos y las de muchos votos difieren",
        bias: "rara vez se conoce el retorno; si se conociera",
      },
    };
    for (const lang of languages) {
      const {votes: claim, bias} = sentences[lang];
      const tells = (few: number, many: number) => {
        const page = pageOn(medians(few, many), lang);
        return [page.includes(claim), page.includes(bias)];
      };
      expect(tells(2, 2)).toEqual([false, false]);
      expect(tells(2, 2.9)).toEqual([false, false]);
      expect(tells(2, 4)).toEqual([true, true]);
      expect(tells(4, 2)).toEqual([true, false]);
    }
  });

  test("has a place for a figure only where there is something to draw", () => {
    for (const lang of languages) {
      const places = [...moneyPage(lang).matchAll(/data-figure="(\w+)"/g)].map(([, id]) => id);
      expect(places.includes("person")).toBe(analysis.person !== null);
      expect(places.includes("suspect")).toBe(sound.length < known.length);
    }
  });
});

const film = (id: number, change: Partial<ReturnFilm> = {}): ReturnFilm => ({
  id,
  title: `Film ${id}`,
  release_year: 1994,
  genres: ["Drama"],
  vote_count: 20,
  budget: 1_000_000,
  revenue: id * 100_000,
  return: id / 10,
  money_suspect: false,
  quarter: 0,
  ...change,
});
const many = Array.from({length: 40}, (_, i) => film(i + 1));

describe("groups of films", () => {
  test("one of 29 films is left out and named, one of 30 is not", () => {
    expect(groupsOf(many.slice(0, 29), "genre", 2016)).toEqual({
      groups: [],
      left: [{key: "Drama", films: 29}],
      films: 29,
      extremes: null,
      ends: null,
    });
    expect(groupsOf(many.slice(0, 30), "genre", 2016).groups).toMatchObject([
      {key: "Drama", films: 30, median: 1.55, gained: 21, suspect: 0},
    ]);
  });

  test("a film of several genres counts once in each, one without any in none", () => {
    const mixed = [...many.map((one) => ({...one, genres: ["Drama", "War", "War"]})), film(99, {genres: []})];
    const {groups, films} = groupsOf(mixed, "genre", 2016);
    expect(groups.map(({key, films: own}) => [key, own])).toEqual([
      ["Drama", 40],
      ["War", 40],
    ]);
    expect(films).toBe(40);
  });

  test("votes fall into classes by their lower bound", () => {
    const votes = [0, 9, 10, 49, 50, 199, 200, 999, 1000, 30_000].map((vote_count, i) =>
      film(i + 1, {vote_count}),
    );
    expect(groupsOf(votes, "votes", 2016).left).toEqual(
      ["0", "10", "50", "200", "1000"].map((key) => ({key, films: 2})),
    );
  });
});

describe("the scatter chart", () => {
  test("of no films is empty", () => {
    expect(scatterData([])).toMatchObject({films: 0, median: null, medianSound: null, cells: [], named: []});
  });

  test("names the films that stand out, each once, and those to be checked by their return", () => {
    const suspects = [3, 2, 1, 4].map((n) =>
      film(100 + n, {money_suspect: true, budget: 1, revenue: n, return: n}),
    );
    const {named, suspects: others, cells} = scatterData([...many, ...suspects]);
    const names = named.map(({id}) => id);
    expect(new Set(names).size).toBe(names.length);
    // The highest revenues are the highest returns here; the lowest returns the largest losses.
    expect(names.filter((id) => id < 100).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 37, 38, 39, 40]);
    expect(names.filter((id) => id > 100)).toEqual([104, 103, 102]);
    expect(others.map(({id}) => id)).toEqual([101]);
    expect(total(cells.map(([, , count]) => count))).toBe(40);
  });

  test("puts a round amount into the cell that it starts", () => {
    const {cells} = scatterData([film(1, {budget: 1000, revenue: 1_000_000})]);
    expect(cells).toEqual([[15, 30, 1]]);
  });
});
