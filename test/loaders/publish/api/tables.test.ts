import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {isDeepStrictEqual} from "node:util";
import {gzipSync} from "node:zlib";
import {beforeAll, describe, expect, inject, test} from "vitest";
import {pathsUnder} from "../../../../loaders/publish/checksums.js";
import {careerSentence} from "../../../../src/sentences/careerSentence.js";
import {inLanguages} from "../../../../src/sentences/inLanguages.js";
import {scoreSentence} from "../../../../src/sentences/scoreSentence.js";
import {votesSentence} from "../../../../src/sentences/votesSentence.js";
import type {FilmJson, PersonJson} from "../../../../src/shared/api.js";
import {fold} from "../../../../src/shared/fold.js";
import {readParquet} from "../../readParquet.js";
import {readPart} from "./readApi.js";

const {fixture, sample, full} = inject("snapshots");

type Row = Readonly<Record<string, unknown>>;
interface Tables {
  readonly movies: readonly Row[];
  readonly titles: readonly Row[];
  readonly cast: readonly Row[];
  readonly crew: readonly Row[];
  readonly actors: readonly Row[];
  readonly directors: readonly Row[];
  readonly recommendations: readonly Row[];
}

/** What tells people apart. */
const who = (row: Row): string => (row.person_id === null ? `=${row.name}` : String(row.person_id));
const sorted = <T>(values: Iterable<T>): T[] => [...values].sort();

function groupBy(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** `expect` for a hundred thousand values: it is asked only about those that differ, as it takes long to say that one does not. */
function held(actual: unknown) {
  return {
    toBe(expected: unknown): void {
      if (!Object.is(actual, expected)) expect(actual).toBe(expected);
    },
    toBeNull(): void {
      if (actual !== null) expect(actual).toBeNull();
    },
    toEqual(expected: unknown): void {
      if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
    },
    toHaveLength(length: number): void {
      if ((actual as ArrayLike<unknown>).length !== length) expect(actual).toHaveLength(length);
    },
    toMatchObject(facts: object): void {
      const row = actual as Row | undefined;
      if (!Object.entries(facts).every(([name, value]) => isDeepStrictEqual(row?.[name], value)))
        expect(actual).toMatchObject(facts);
    },
  };
}

describe.each(
  full === null
    ? [
        ["the fixture", fixture],
        ["the sample", sample],
      ]
    : [
        ["the fixture", fixture],
        ["the sample", sample],
        ["the full data", full],
      ],
)("the JSON API of %s", (_, snapshot) => {
  let tables: Tables;
  let films: ReadonlyMap<string, FilmJson>;
  let people: readonly PersonJson[];
  beforeAll(async () => {
    const names = ["movies", "titles", "cast", "crew", "actors", "directors", "recommendations"] as const;
    const read = await Promise.all(names.map((name) => readParquet(join(snapshot, `${name}.parquet`))));
    tables = Object.fromEntries(names.map((name, i) => [name, read[i]])) as unknown as Tables;
    films = readPart(snapshot, "films");
    people = [...readPart(snapshot, "people").values(), ...readPart(snapshot, "people-without-id").values()];
  });

  test("has every film of the tables in exactly one shard, with its columns and its sentences", () => {
    expect(films.size).toBe(tables.movies.length);
    for (const movie of tables.movies) {
      const film = films.get(String(movie.id))!;
      held(film).toMatchObject(movie);
      const facts = movie as unknown as FilmJson;
      held(film.sentences).toEqual({
        score: inLanguages((lang) => scoreSentence(facts, lang)),
        votes: inLanguages((lang) => votesSentence(facts, lang)),
      });
    }
  });

  test("has every credit with its film, and the directors by the names of their table", () => {
    for (const [table, rows] of [
      ["cast", groupBy(tables.cast, ({movie_id}) => String(movie_id))],
      ["crew", groupBy(tables.crew, ({movie_id}) => String(movie_id))],
    ] as const) {
      for (const [id, film] of films) {
        const text = ({movie_id: _, ...credit}: Row) => JSON.stringify(Object.entries(credit).sort());
        const own = (film[table] as unknown as readonly Row[]).map(text);
        if (sorted(own).join() !== sorted((rows.get(id) ?? []).map(text)).join())
          held([id, sorted(own)]).toEqual([id, sorted((rows.get(id) ?? []).map(text))]);
      }
    }
    const names = new Map(tables.directors.map((row) => [who(row), String(row.name)]));
    const directed = groupBy(
      tables.crew.filter(({job}) => job === "Director"),
      ({movie_id}) => String(movie_id),
    );
    for (const [id, film] of films) {
      const own = sorted(new Set((directed.get(id) ?? []).map((row) => names.get(who(row))!)));
      held(new Set(film.directors?.split(", ") ?? [])).toEqual(
        new Set(own.flatMap((name) => name.split(", "))),
      );
    }
  });

  test("has every recommendation with its film and counts it with the film that is recommended", () => {
    const after = groupBy(tables.recommendations, ({movie_id}) => String(movie_id));
    const before = groupBy(tables.recommendations, ({recommended_id}) => String(recommended_id));
    for (const [id, film] of films) {
      const rows = after.get(id) ?? [];
      held(
        film.recommendations.map(({id, rank, similarity, strength, reasons}) => ({
          id,
          rank,
          similarity,
          strength,
          reasons,
        })),
      ).toEqual(
        rows
          .map(({recommended_id, rank, similarity, strength, reasons}) => ({
            id: recommended_id,
            rank,
            similarity,
            strength,
            reasons,
          }))
          .sort((a, b) => Number(a.rank) - Number(b.rank)),
      );
      held(film.weak).toBe(rows.some(({weak}) => weak));
      for (const {
        id: other,
        reasons: _,
        rank: __,
        similarity: ___,
        strength: ____,
        ...facts
      } of film.recommendations) {
        held(films.get(String(other))).toMatchObject(facts);
      }
      held(film.recommended_by.films).toBe(before.get(id)?.length ?? 0);
      held(film.recommended_by.most_voted).toHaveLength(Math.min(4, film.recommended_by.films));
    }
  });

  test("places each film among all and among those of its decade", () => {
    const decadeOf = ({release_year}: FilmJson) => Math.floor(release_year / 10);
    const all = [...films.values()];
    // Each film against all others: of many films some are enough.
    for (const film of all.filter((_, i) => i % Math.ceil(all.length / 200) === 0)) {
      const among = all.filter((other) => decadeOf(other) === decadeOf(film));
      const rated = among.filter(
        ({vote_count, vote_average}) => (vote_count ?? 0) >= 100 && vote_average !== null,
      );
      held(film.decade).toEqual({
        films: among.length,
        fewer_votes: among.filter(({vote_count}) => (vote_count ?? 0) < (film.vote_count ?? 0)).length,
        rated: rated.length,
        lower_mean: rated.filter(({vote_average}) => vote_average! < (film.vote_average ?? 0)).length,
      });
      held(film.less_popular).toBe(
        film.popularity === null
          ? null
          : all.filter(({popularity}) => popularity !== null && popularity < film.popularity!).length,
      );
      held(film.collection_films.map(({id}) => id)).toEqual(
        all
          .filter(
            (other) => film.collection !== null && other.collection === film.collection && other !== film,
          )
          .sort((a, b) =>
            a.release_date < b.release_date ? -1 : a.release_date > b.release_date ? 1 : a.id - b.id,
          )
          .map(({id}) => id),
      );
    }
  });

  test("has everybody with a credit in exactly one shard, with the careers of the tables", () => {
    const everybody = new Set([...tables.cast, ...tables.crew].map(who));
    expect(sorted(people.map((person) => who(person as unknown as Row)))).toEqual(sorted(everybody));
    const [actors, directors] = [tables.actors, tables.directors].map(
      (rows) => new Map(rows.map((row) => [who(row), row])),
    );
    for (const person of people) {
      for (const [career, rows, apart, table] of [
        [person.acting, actors!, "not_directed", "actors"],
        [person.directing, directors!, "only_directed", "directors"],
      ] as const) {
        const row = rows.get(who(person as unknown as Row));
        if (row === undefined) {
          held(career).toBeNull();
          continue;
        }
        held(career).toEqual({
          name: row.name,
          films: row.films,
          films_with_return: row.films_with_return,
          total_return: row.total_return,
          mean_return: row.mean_return,
          mean_known_return: row.mean_known_return,
          median_known_return: row.median_known_return,
          pooled_return: row.pooled_return,
          films_apart: row[`films_${apart}`],
          total_return_apart: row[`total_return_${apart}`],
          mean_return_apart: row[`mean_return_${apart}`],
          films_suspect: row.films_suspect,
          sentence: inLanguages((lang) =>
            careerSentence(table, row as unknown as Parameters<typeof careerSentence>[1], lang),
          ),
        });
      }
    }
  });

  test("has the films of each person with roles, jobs and money", () => {
    const acted = groupBy(tables.cast, who);
    const worked = groupBy(tables.crew, who);
    for (const person of people) {
      const key = who(person as unknown as Row);
      const [roles, jobs] = [acted.get(key) ?? [], worked.get(key) ?? []];
      const ids = new Set([...roles, ...jobs].map(({movie_id}) => Number(movie_id)));
      held(new Set(person.films.map(({id}) => id))).toEqual(ids);
      held(person.films).toHaveLength(ids.size);
      for (const {
        roles: own,
        jobs: done,
        inferred_as_actor,
        inferred_as_director,
        ...facts
      } of person.films) {
        held(films.get(String(facts.id))).toMatchObject(facts);
        const inCast = roles.filter(({movie_id}) => movie_id === facts.id);
        const inCrew = jobs.filter(({movie_id}) => movie_id === facts.id);
        const asDirector = inCrew.filter(({job}) => job === "Director");
        const inferred = (credits: readonly Row[]) =>
          credits.length > 0 && credits.every(({inferred_id}) => inferred_id) ? true : undefined;
        held([own && new Set(own), done && new Set(done), inferred_as_actor, inferred_as_director]).toEqual([
          inCast.length === 0 ? undefined : new Set(inCast.map(({character}) => character)),
          inCrew.length === 0 ? undefined : new Set(inCrew.map(({job}) => job)),
          inferred(inCast),
          inferred(asDirector),
        ]);
      }
    }
  });

  test("finds every titled film by its folded title, and everybody by name as the tables of people do", () => {
    const titles = readPart(snapshot, "titles");
    const byTitle = [...titles].flatMap(([key, entries]) =>
      entries.filter(({found_by}) => found_by === undefined).map(({id}) => `${key} ${id}`),
    );
    const titled = tables.movies.filter(({title}) => title !== null && fold(String(title)) !== "");
    expect(sorted(byTitle)).toEqual(sorted(titled.map(({id, title}) => `${fold(String(title))} ${id}`)));

    const names = readPart(snapshot, "names");
    for (const [part, rows] of [
      ["acting", tables.actors],
      ["directing", tables.directors],
    ] as const) {
      const found = [...names].flatMap(([key, entries]) =>
        entries.flatMap((entry) => {
          const named = entry[part];
          return named === null ? [] : `${key} ${entry.person_id ?? named.name} ${named.name} ${named.films}`;
        }),
      );
      const expected = rows.filter(({name}) => fold(String(name)) !== "");
      expect(sorted(found)).toEqual(
        sorted(
          expected.map(
            ({person_id, name, films}) => `${fold(String(name))} ${person_id ?? name} ${name} ${films}`,
          ),
        ),
      );
    }
    const named = new Set(
      [...names.values()].flatMap((entries) => entries.map((entry) => who(entry as unknown as Row))),
    );
    const withName = people.filter(({name}) => fold(name) !== "");
    expect(named).toEqual(new Set(withName.map((person) => who(person as unknown as Row))));
  });

  test("finds every film by each of its titles, its own before original ones before others, the most voted first", () => {
    const order = ["title", "original", "alternative"];
    const expected = new Map<string, {id: number; kind: string; votes: number}[]>();
    const votes = new Map(tables.movies.map(({id, vote_count}) => [id, Number(vote_count ?? -1)]));
    for (const {movie_id, title, kind} of tables.titles) {
      const key = fold(String(title));
      const same = expected.get(key) ?? [];
      if (key === "" || same.some(({id}) => id === movie_id)) continue;
      expected.set(key, [...same, {id: Number(movie_id), kind: String(kind), votes: votes.get(movie_id)!}]);
    }
    const found = readPart(snapshot, "titles");
    held(found.size).toBe(expected.size);
    expect([...expected.values()].flat().filter(({kind}) => kind !== "title").length).toBeGreaterThan(0);
    for (const [key, films] of expected) {
      films.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.votes - a.votes || a.id - b.id);
      held(found.get(key)?.map(({id, found_by = "title"}) => `${id} ${found_by}`)).toEqual(
        films.map(({id, kind}) => `${id} ${kind}`),
      );
    }
  });

  test("keeps to its limits", () => {
    const folder = join(snapshot, "api/v1");
    expect(pathsUnder(folder).length).toBeLessThan(6000);
    let bytes = 0;
    for (const part of readdirSync(folder, {withFileTypes: true})) {
      if (!part.isDirectory()) continue;
      for (const name of readdirSync(join(folder, part.name))) {
        const file = join(folder, part.name, name);
        bytes += statSync(file).size;
        if (statSync(file).size > 30_000)
          expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(40_000);
      }
    }
    // With the rest of the site that is less than 220 MB.
    expect(bytes).toBeLessThan(162e6);
  });
});
