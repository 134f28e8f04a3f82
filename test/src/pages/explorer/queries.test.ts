import fc from "fast-check";
import {beforeAll, describe, expect, test} from "vitest";
import {binOf, binsOf} from "../../../../src/pages/explorer/bins.js";
import {
  type Columns,
  type FilmSpace,
  filmCrossfilter,
  genreChoicesOf,
  languageChoicesOf,
} from "../../../../src/pages/explorer/filmCrossfilter.js";
import {type FilmColumns, filmColumns} from "../../../../src/pages/explorer/queries/filmColumns.js";
import {
  type ChartName,
  type FilmFilters,
  type FilterName,
  noFilters,
  rangeNames,
  unknownChoice,
} from "../../../../src/pages/explorer/queries/filmFilters.js";
import {filmsByGenre} from "../../../../src/pages/explorer/queries/filmsByGenre.js";
import {filmsByLanguage} from "../../../../src/pages/explorer/queries/filmsByLanguage.js";
import {filmsByWords} from "../../../../src/pages/explorer/queries/filmsByWords.js";
import {filmsExtent} from "../../../../src/pages/explorer/queries/filmsExtent.js";
import {filmsPerValue} from "../../../../src/pages/explorer/queries/filmsPerValue.js";
import {filmOrders, selectedFilms} from "../../../../src/pages/explorer/queries/selectedFilms.js";
import {takenFilms} from "../../../../src/pages/explorer/queries/takenFilms.js";
import {titleWords} from "../../../../src/pages/explorer/titleWords.js";
import type {Query} from "../../../../src/queries/query.js";
import {sqlText} from "../../../../src/queries/sqlText.js";
import {fold} from "../../../../src/shared/fold.js";
import {isLight, isYear, searchWords} from "../../../../src/shared/searchWords.js";
import {engines, type TestEngine} from "../../queries/engines.js";

const genres = ["Drama", "Comedy", "Sci'Fi"];
/** Those with a bar of their own; `fr` and `xx` are others. */
const languages = ["en", "it"];

/** Invented films, with every kind of value that is none. */
const films = Array.from({length: 240}, (_, i) => {
  const pick = <Value>(values: readonly Value[], by: number) => values[(i * by) % values.length]!;
  return {
    id: i + 1,
    title: pick(["The Ant", "Zebra’s “End”", null, "ámbar", "it's", "b", "Se7en 12", "Spider-Man 2"], 5),
    year: 1990 + ((i * 7) % 23),
    language: pick(["en", "en", "it", "fr", null, "xx", "en"], 3),
    runtime: pick([null, 0, 61.4, 90, 90.5, 120, 240, 500, 95, 10, 0.2], 7),
    budget: pick([0, 1, 999, 1000, 1800, 2_000_000, 30_000_000, 9_000_000_000, 0, 0], 3),
    revenue: pick([0, 5, 1e10], 1),
    average: pick([null, 0, 5.5, 6.9, 7, 10, 6.95, 3.04], 5),
    votes: pick([null, 0, 1, 12, 4000, 7], 1),
    genres: genres.filter((_, bit) => ((i * 5) % 8) & (1 << bit)).concat(i % 31 === 3 ? ["Rare"] : []),
  };
});
const text = (value: string | null) => (value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`);
const table = `CREATE OR REPLACE TABLE movies AS
SELECT id, title, release_date::DATE AS release_date, year(release_date::DATE)::INTEGER AS release_year,
  language AS original_language, runtime::DOUBLE AS runtime, budget::BIGINT AS budget, revenue::BIGINT AS revenue,
  average::DOUBLE AS vote_average, votes::INTEGER AS vote_count, genres::VARCHAR[] AS genres, fold(title) AS title_key
FROM (VALUES ${films
  .map(
    (film) =>
      `(${film.id}, ${text(film.title)}, '${film.year}-03-04', ${text(film.language)}, ${film.runtime}, ${film.budget}, ${film.revenue}, ${film.average}, ${film.votes}, [${film.genres.map(text).join(", ")}]::VARCHAR[])`,
  )
  .join(",\n")}) AS v(id, title, release_date, language, runtime, budget, revenue, average, votes, genres)`;

/** Of every fifth film. As pages have it, without the films' own titles. */
const originals = films.flatMap(({id}) =>
  id % 5 === 0 ? [{id, title: ["L’Année dernière", "Ñandú (rojo)", "羅生門 2"][id % 3]!}] : [],
);
const titles = `CREATE OR REPLACE TABLE titles AS SELECT *, fold(title) AS title_key
FROM (VALUES ${originals.map(({id, title}) => `(${id}, ${text(title)}, 'original')`).join(", ")}) AS v(movie_id, title, kind)`;
/** Film 1 has three directors, of whom one has no id and one is credited twice; film 3 one. */
const crew = `CREATE OR REPLACE TABLE crew AS SELECT * FROM (VALUES
  (1, 7, NULL, 'Director'), (1, 7, NULL, 'Director'), (1, NULL, 'Ann, Jr.', 'Director'), (1, 9, NULL, 'Director'),
  (2, 7, NULL, 'Editor'), (3, 9, NULL, 'Director')) AS v(movie_id, person_id, name, job)`;
const directors = `CREATE OR REPLACE TABLE directors AS SELECT * FROM (VALUES (7, 'Zoë'), (9, 'Bo')) AS v(person_id, name)`;

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  for (const engine of both) for (const sql of [table, titles, crew, directors]) await engine.text(sql);
});

/** BIGINT as the site's engines give it. */
function plain(rows: readonly object[]): readonly object[] {
  return JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
}

/** The rows of a query, the same on both engines, with its values bound and written in. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = plain((await wasm.run(query)) as readonly object[]);
  expect(plain((await native.run(query)) as readonly object[]), query.name).toEqual(answer);
  for (const engine of both) {
    expect(plain(await engine.text(sqlText(query))), `${query.name} as text`).toEqual(answer);
  }
  return answer as readonly Row[];
}

/** Likewise, without the values written in: there are many to run. */
async function rowsOfBoth<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = await Promise.all(
    both.map(async (engine) => plain((await engine.run(query)) as readonly object[])),
  );
  expect(native, query.name).toEqual(wasm);
  return wasm as readonly Row[];
}

async function space(): Promise<FilmSpace> {
  return {firstYear: 1990, lastYear: 2012, maxBudget: 9_000_000_000, genres, languages};
}

async function columns(): Promise<Columns> {
  const read = await rows<FilmColumns>(filmColumns(genres, languages));
  const names = [
    "id",
    "release_year",
    "mean_vote",
    "minutes",
    "known_budget",
    "language",
    "genres",
    "no_genre",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, read.map((row) => row[name])])) as unknown as Columns;
}

const bound = (values: readonly number[]) => fc.option(fc.constantFrom(...values));
const range = (values: readonly number[]) =>
  fc.option(
    fc
      .record({from: bound(values), to: bound(values), unknown: fc.constantFrom("in", "out", "only")})
      .filter(({from, to, unknown}) => from !== null || to !== null || unknown !== "in"),
  );
const choice = (values: readonly string[]) =>
  fc.option(fc.record({chosen: fc.subarray([...values], {minLength: 1}), all: fc.boolean()}));
/** What is found for a title, worked out without SQL. */
const filmsTitled = (asked: string): readonly number[] => {
  const has = (title: string | null, askedWords: readonly string[]) => {
    const words = title === null ? [] : fold(title).split(" ");
    const inARow = words.flatMap((_, i) => words.slice(i).map((_, j) => words.slice(i, i + j + 1).join("")));
    const hasWord = (word: string) =>
      isLight(word) && word !== titleWords(asked).at(-1)
        ? words.includes(word)
        : (title === null ? [] : [...words, ...searchWords(title)]).some((other) => other.startsWith(word)) ||
          inARow.includes(word) ||
          (word.length > 5 && inARow.some((row) => row.startsWith(word)));
    return askedWords.every(hasWord) || words.some((other) => other.startsWith(askedWords.join("")));
  };
  const words = titleWords(asked);
  const others = words.filter((word) => !isYear(word));
  return films
    .filter(({id, title, year}) =>
      [title, ...originals.filter((one) => one.id === id).map((one) => one.title)].some(
        (one) => has(one, words) || (words.includes(String(year)) && others.length > 0 && has(one, others)),
      ),
    )
    .map(({id}) => id);
};
const title = fc
  .constantFrom(
    "ant",
    "THE an",
    "end zebra",
    "e",
    "annee l",
    "nandu",
    "羅",
    "an ant",
    "nt",
    "%",
    "theant",
    "zebras",
    "am ba",
    "ant 1995",
    "the 2001 ant",
    "1995",
    "seven",
    "spiderm",
    "'); DROP",
  )
  .map((asked) => ({asked, name: null, films: filmsTitled(asked)}));
const person = fc
  .subarray(films.map(({id}) => id))
  .map((ids) => ({asked: "1", name: "Somebody", films: ids}));
const filters: fc.Arbitrary<FilmFilters> = fc.record({
  title: fc.option(title),
  person: fc.option(person),
  year: range([1990, 1995, 2001, 2012]),
  vote: range([0, 5.5, 6.9, 6.95, 7, 10]),
  runtime: range([0, 61, 90, 91, 120, 240]),
  budget: range([0, 1, 1000, 1800, 2e6, 1e8]),
  genre: choice([...genres, unknownChoice]),
  language: choice(["en", "it", "other", "unknown"]),
});

describe("the films of a selection", () => {
  test("are the same by SQL on both engines and by the crossfilter", async () => {
    const loaded = await columns();
    const where = await space();
    await fc.assert(
      fc.asyncProperty(filters, async (asked) => {
        const crossfilter = filmCrossfilter(loaded, where);
        for (const name of Object.keys(asked) as FilterName[]) crossfilter.set(name, asked[name]);
        const found = await rowsOfBoth(selectedFilms(asked, languages));
        expect(crossfilter.count).toBe(found.length);
        const kept = films.filter((_, i) => crossfilter.keeps(i)).map(({id}) => id);
        expect(found.map(({id}) => id).sort((a, b) => a - b)).toEqual(kept);
      }),
      {numRuns: 50},
    );
  });

  test.each([
    ["ant", ["The Ant"]],
    ["THE an", ["The Ant"]],
    ["AN the", []],
    ["zebras", ["Zebra’s “End”"]],
    ["zebrasend", ["Zebra’s “End”"]],
    ["zebr", ["Zebra’s “End”"]],
    ["zebras e", ["Zebra’s “End”"]],
    ["zebrase", ["Zebra’s “End”"]],
    ["theant", ["The Ant"]],
    ["thean", []],
    ["am bar", ["ámbar"]],
    ["zebra's", ["Zebra’s “End”"]],
    ["ZEBRA énd", ["Zebra’s “End”"]],
    ["ambar", ["ámbar"]],
    ["bar", []],
    ["ant end", []],
    ["seven", ["Se7en 12"]],
    ["SEV", []],
    ["seve", ["Se7en 12"]],
    ["se7en", ["Se7en 12"]],
    ["12 seven", ["Se7en 12"]],
    ["a seven", ["Se7en 12"]],
    ["the", ["The Ant"]],
    ["the the", ["The Ant"]],
    ["it s", ["it's"]],
    ["its", ["it's"]],
    ["die ant", []],
    ["spiderman", ["Spider-Man 2"]],
    ["spiderm", ["Spider-Man 2"]],
    ["spide", ["Spider-Man 2"]],
    ["Spider-Man (2002)", ["Spider-Man 2"]],
    ["Spider-Man (1890)", []],
    ["2002", []],
  ] as const)("by a title: %s", async (asked, expected) => {
    const found = await rows(filmsByWords(asked));
    const own = films.filter(({id}) => found.some((film) => film.id === id));
    expect([...new Set(own.map((film) => film.title))]).toEqual(expected);
  });

  test("by a title are found by the original one too, each once and by all words of one title", async () => {
    const ids = async (asked: string) => (await rows(filmsByWords(asked))).map(({id}) => id);
    const annee = originals.filter(({title: one}) => one.startsWith("L’A")).map(({id}) => id);
    expect(annee.length).toBeGreaterThan(0);
    expect(await ids("année l")).toEqual(annee);
    expect(await ids("rashomon")).toEqual([]);
    expect(await ids("羅生")).toEqual(originals.filter(({id}) => id % 3 === 2).map(({id}) => id));
    // One word of each title of a film is not enough.
    expect(await ids("annee ant")).toEqual([]);
  });

  test("are taken away in the order of the table, with their directors in alphabetical order", async () => {
    const all = await rows(takenFilms(noFilters, languages, {order: "title", descending: false}));
    const table = await rows(selectedFilms(noFilters, languages, {order: "title", descending: false}));
    expect(all.map(({directors: _, ...film}) => film)).toEqual(table);
    const of = (id: number) => all.find((film) => film.id === id)?.directors;
    expect([of(1), of(2), of(3)]).toEqual([["Ann, Jr.", "Bo", "Zoë"], [], ["Bo"]]);
    const next = await rows(takenFilms(noFilters, languages, {order: "title", limit: 5, offset: 5}));
    const part = await rows(selectedFilms(noFilters, languages, {order: "title", limit: 5, offset: 5}));
    expect(next.map(({id}) => id)).toEqual(part.map(({id}) => id));
  });

  test("have the values that are written in the raw rows, null for what is unknown", async () => {
    const found = await rows(selectedFilms(noFilters, languages, {order: "release_date", descending: false}));
    const expected = films
      .map((film) => ({
        id: film.id,
        title: film.title,
        release_date: `${film.year}-03-04`,
        genres: film.genres,
        original_language: film.language,
        vote_average: film.votes ? (film.average === null ? null : Math.round(film.average * 10) / 10) : null,
        vote_count: film.votes,
        runtime: Math.round(film.runtime ?? 0) || null,
        budget: film.budget || null,
        revenue: film.revenue || null,
      }))
      .sort((a, b) => a.release_date.localeCompare(b.release_date, "en") || a.id - b.id);
    expect(found).toEqual(expected);
  });

  test.each(filmOrders)("stand in one order by %s, unknown last", async (order) => {
    for (const descending of [true, false]) {
      const found = await rows(selectedFilms(noFilters, languages, {order, descending}));
      const unknown = found.map((film) => film[order] === null);
      expect(unknown).toEqual([...unknown].sort());
      const first = await rows(selectedFilms(noFilters, languages, {order, descending, limit: 7}));
      const next = await rows(selectedFilms(noFilters, languages, {order, descending, limit: 7, offset: 7}));
      expect([first, next]).toEqual([found.slice(0, 7), found.slice(7, 14)]);
      if (order === "title") continue;
      const known = found.map((film) => film[order]).filter((value) => value !== null);
      const sorted = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(known).toEqual(descending ? sorted.reverse() : sorted);
    }
  });

  test("by title go by the key without accents and signs", async () => {
    const found = await rows(selectedFilms(noFilters, languages, {order: "title", descending: false}));
    expect([...new Set(found.map(({title}) => title))]).toEqual([
      "ámbar",
      "b",
      "it's",
      "Se7en 12",
      "Spider-Man 2",
      "The Ant",
      "Zebra’s “End”",
      null,
    ]);
  });

  test("take texts as texts, whatever stands in them", async () => {
    const asked = {...noFilters, genre: {chosen: ["'); DROP TABLE movies; --"], all: false}};
    expect(await rows(selectedFilms(asked, languages))).toEqual([]);
    expect(await rows(filmsExtent())).toEqual([
      {first_year: 1990, last_year: 2012, max_budget: 9_000_000_000},
    ]);
  });
});

describe("the counts beside a chart", () => {
  test("are those of the crossfilter's bars", async () => {
    const loaded = await columns();
    const where = await space();
    const bins = binsOf(where);
    await fc.assert(
      fc.asyncProperty(filters, async (asked) => {
        const crossfilter = filmCrossfilter(loaded, where);
        for (const name of Object.keys(asked) as FilterName[]) crossfilter.set(name, asked[name]);
        for (const name of rangeNames) {
          const counts = new Array<number>(bins[name].edges.length + 1).fill(0);
          for (const {value, films: n} of await rowsOfBoth(filmsPerValue(name, asked, languages))) {
            counts[value === null ? bins[name].edges.length : binOf(bins[name], Number(value))]! += n;
          }
          expect([...crossfilter.kept[name]], name).toEqual(counts);
        }
        const values = async (name: ChartName) =>
          new Map(
            (await rowsOfBoth(filmsPerValue(name, asked, languages))).map(({value, films: n}) => [value, n]),
          );
        const byGenre = await values("genre");
        expect([...crossfilter.kept.genre]).toEqual(
          [...genres, null].map((value) => byGenre.get(value) ?? 0),
        );
        const byLanguage = await values("language");
        const listed = ["en", "it"].map((value) => byLanguage.get(value) ?? 0);
        const others = (byLanguage.get("fr") ?? 0) + (byLanguage.get("xx") ?? 0);
        expect([...crossfilter.kept.language]).toEqual([...listed, others, byLanguage.get(null) ?? 0]);
      }),
      {numRuns: 15},
    );
  });
});

describe("what the explorer is made of", () => {
  test("the genres and languages come by number of films", async () => {
    const byName = (names: readonly (string | null)[]) => {
      const counts = new Map<string, number>();
      for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
      return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    };
    const foundGenres = await rows(filmsByGenre());
    expect(foundGenres.map(({genre, films: n}) => [genre, n])).toEqual(
      byName(films.flatMap((film) => film.genres)),
    );
    const foundLanguages = await rows(filmsByLanguage());
    expect(foundLanguages.map(({language, films: n}) => [language, n])).toEqual(
      byName(films.map(({language}) => language)),
    );
  });

  test("a film of an unlisted genre alone is neither chosen nor without genre", async () => {
    const loaded = await columns();
    const i = films.findIndex((film) => film.genres.join() === "Rare");
    expect(i).toBeGreaterThan(-1);
    expect([loaded.genres[i], loaded.no_genre[i]]).toEqual([0, 0]);
  });

  test("there may be no language and no genre at all", async () => {
    const read = await rows(filmColumns([], []));
    expect(read.map(({language}) => language)).toEqual(
      films.map(({language}) => (language === null ? 1 : 0)),
    );
    expect(new Set(read.map(({genres: bits}) => bits))).toEqual(new Set([0]));
    const nothing: FilmSpace = {firstYear: 0, lastYear: 0, maxBudget: null, genres: [], languages: []};
    expect(genreChoicesOf(nothing)).toEqual(["unknown"]);
    expect(languageChoicesOf(nothing)).toEqual(["other", "unknown"]);
    const other = {...noFilters, language: {chosen: ["other"], all: false}};
    expect(await rows(selectedFilms(other, []))).toHaveLength(films.filter(({language}) => language).length);
  });
});
