import {shuffler} from "d3-array";
import {randomLcg} from "d3-random";
import type {FilmJson, PersonJson} from "../../src/shared/api.js";
import {votesNeeded} from "../../src/shared/votesNeeded.js";
import type {Row, Rows} from "./differences.js";
import type {Warehouse} from "./openWarehouse.js";
import {type OwnAnswers, personKey} from "./ownAnswers.js";

/** An answer of both sides. */
export interface Part {
  readonly name: string;
  readonly ours: Rows;
  readonly theirs: Rows;
  /** Columns that hold doubles, which may differ in their last digits. */
  readonly doubles: readonly string[];
}

export interface Asked {
  readonly own: OwnAnswers;
  readonly run: Warehouse["run"];
  /** How often every film and every person stands in the warehouse (see `growTables`). */
  readonly times: number;
  /** Titles and names by which films and people are asked for. */
  readonly titles: readonly string[];
  readonly actors: readonly string[];
  readonly directors: readonly string[];
}

/** Draws texts, the same ones for the same seed. */
export function drawTexts(texts: readonly string[], count: number, seed: number): readonly string[] {
  return shuffler(randomLcg(seed))([...texts].sort()).slice(0, count);
}

/** Months and weekdays, all of them. */
export async function dateParts({own, run, times}: Asked): Promise<readonly Part[]> {
  const part = async (
    name: string,
    view: string,
    parameter: string,
    counts: OwnAnswers["months"]["counts"],
  ) => {
    const ours = new Map<string, Row>();
    const theirs = new Map<string, Row>();
    for (const {number, films, films_not_january_1} of counts) {
      ours.set(`${number}`, {films: films * times, films_not_january_1: films_not_january_1 * times});
      for (const row of await run(`SELECT * FROM filmoteca.${view}(${parameter} = ${number})`))
        theirs.set(`${number}`, row);
    }
    return {name, ours, theirs, doubles: []};
  };
  return [
    await part("months", "films_in_month", "month", own.months.counts),
    await part("weekdays", "films_on_weekday", "weekday", own.weekdays.counts),
  ];
}

/** Score and votes of all films, and what all people acted in and directed. */
export async function wholeParts({own, run}: Asked): Promise<readonly Part[]> {
  const films = [...own.films.values()];
  const people = [...own.people.values()];
  const byId = async (sql: string): Promise<Rows> =>
    new Map((await run(sql)).map((row) => [String(row.id ?? row.person), row]));
  return [
    {
      name: "dates",
      ours: rowsOf(films, ({release_date, release_year}) => ({release_date, release_year})),
      theirs: await byId("SELECT id, release_date, release_year FROM filmoteca.movies"),
      doubles: [],
    },
    {
      name: "scores",
      ours: rowsOf(films, (film) => score(film, own, 1)),
      theirs: await byId("SELECT * FROM filmoteca.scores"),
      doubles: [],
    },
    {
      name: "acting",
      ours: careersOf(people, "acting"),
      theirs: await byId("SELECT * FROM filmoteca.acting"),
      doubles: returns,
    },
    {
      name: "directing",
      ours: careersOf(people, "directing"),
      theirs: await byId("SELECT * FROM filmoteca.directing"),
      doubles: returns,
    },
  ];
}

/** The questions as they are asked: by a title or a name. */
export async function askedParts(asked: Asked): Promise<readonly Part[]> {
  const {own, run, times} = asked;
  const part = async <Found>(
    name: string,
    [parameter, texts]: readonly [parameter: string, texts: readonly string[]],
    find: (text: string) => readonly Found[],
    answers: (found: Found) => readonly (readonly [key: unknown, row: Row])[],
    keyOf: (row: Row) => unknown,
  ): Promise<Part> => {
    const ours = new Map<string, Row>();
    const theirs = new Map<string, Row>();
    for (const text of texts) {
      for (const [key, row] of find(text).flatMap(answers)) ours.set(`${text} · ${key}`, row);
      // Case is not what tells titles and names apart.
      const rows = await run(
        `SELECT * FROM filmoteca.${name}(${parameter} = ${sqlText(text.toUpperCase())})`,
      );
      for (const row of rows) theirs.set(`${text} · ${keyOf(row)}`, row);
    }
    return {name, ours, theirs, doubles: returns};
  };
  const titles = ["title", asked.titles] as const;
  const films = (name: string, answer: (film: FilmJson) => Row) =>
    part(
      name,
      titles,
      own.filmsOf,
      (film) => [[film.id, answer(film)]],
      (row) => row.id,
    );
  const people = (name: string, kind: "acting" | "directing", names: readonly string[]) =>
    part(
      name,
      ["name", names],
      (text) => own.peopleOf(text, kind),
      (person) => [[keyInAnswer(person, kind), {...career(person, kind), name: person[kind]?.name}]],
      keyOfPerson,
    );
  return [
    await films("score", (film) => score(film, own, times)),
    await films("votes", (film) => ({
      title: film.title,
      release_year: film.release_year,
      vote_count: film.vote_count,
      vote_average: (film.vote_count ?? 0) >= votesNeeded ? film.vote_average : null,
    })),
    await people("actor", "acting", asked.actors),
    await people("director", "directing", asked.directors),
    await part(
      "director_films",
      ["name", asked.directors],
      (text) => own.peopleOf(text, "directing"),
      (person) =>
        person.films
          .filter(({jobs}) => jobs?.includes("Director"))
          .map(({id, title, release_date, budget, revenue, return_known, ...film}) => [
            `${keyInAnswer(person, "directing")} · ${id}`,
            {title, release_date, budget, revenue, return: film.return, return_known},
          ]),
      (row) => `${keyOfPerson(row)} · ${row.id}`,
    ),
    await part(
      "recommendation",
      titles,
      own.filmsOf,
      ({id: asked, recommendations, weak}) =>
        recommendations.map(({rank, id, title, similarity, strength, reasons}) => [
          `${asked} · ${rank}`,
          {
            id,
            title,
            similarity,
            strength,
            weak,
            reasons: reasons.map(({kind, value, share, surplus}) => ({kind, value, share, surplus})),
          },
        ]),
      (row) => `${row.movie_id} · ${row.rank}`,
    ),
  ];
}

const apart = {acting: "not_directed", directing: "only_directed"} as const;

/** The columns of careers that hold doubles. */
const returns = [
  "total_return",
  "mean_return",
  "mean_known_return",
  "median_known_return",
  "pooled_return",
  ...Object.values(apart).flatMap((kind) => [`total_return_${kind}`, `mean_return_${kind}`]),
];

function rowsOf(films: readonly FilmJson[], row: (film: FilmJson) => Row): Rows {
  return new Map(films.map((film) => [String(film.id), row(film)]));
}

function score(film: FilmJson, {distributions}: OwnAnswers, times: number): Row {
  const {title, release_year, popularity, less_popular} = film;
  return {
    title,
    release_year,
    popularity,
    less_popular: less_popular === null ? null : less_popular * times,
    popularity_known: distributions.popularity_known * times,
  };
}

function careersOf(people: readonly PersonJson[], kind: keyof typeof apart): Rows {
  return new Map(
    people
      .filter((person) => person[kind] !== null)
      .map((person) => [personKey(person), career(person, kind)]),
  );
}

function career(person: PersonJson, kind: keyof typeof apart): Row {
  const figures = person[kind];
  if (figures === null) throw new Error(`${person.name} has no part of that kind`);
  const {films, films_with_return, total_return, mean_return, mean_known_return} = figures;
  const {median_known_return, pooled_return, films_apart, total_return_apart, mean_return_apart} = figures;
  return {
    films,
    films_with_return,
    total_return,
    mean_return,
    mean_known_return,
    median_known_return,
    pooled_return,
    [`films_${apart[kind]}`]: films_apart,
    [`total_return_${apart[kind]}`]: total_return_apart,
    [`mean_return_${apart[kind]}`]: mean_return_apart,
  };
}

/** The key of a person in the rows of an answer, which have the name of that part. */
function keyInAnswer(person: PersonJson, kind: keyof typeof apart): string {
  return personKey({person_id: person.person_id, name: person[kind]?.name ?? ""});
}

function keyOfPerson({person_id, name}: Row): string {
  return personKey({person_id: person_id as number | null, name: name as string});
}

/** A text as ClickHouse has it, in whose texts a backslash means something. */
function sqlText(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
