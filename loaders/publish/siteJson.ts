import {NONE} from "../extract/raw.js";
import type {Texts} from "../extract/texts.js";
import {tokenize} from "../recommend/tokenize.js";
import type {Columns, Film, Tables} from "../transform/tables.js";

/** Films released then, and those of them that are not dated on a 1 January. */
export interface DateCount {
  readonly films: number;
  readonly films_not_january_1: number;
}

export interface ExampleFilm {
  readonly id: number;
  readonly title: string | null;
  readonly release_year: number;
  readonly popularity: number | null;
  readonly vote_count: number | null;
  readonly vote_average: number | null;
}

export interface ExamplePerson {
  readonly person_id: number;
  readonly name: string;
  readonly films: number;
  readonly films_with_return: number;
  readonly total_return: number;
  readonly mean_return: number;
  readonly pooled_return: number | null;
}

/** What the pages of the questions say before anybody has asked. */
export interface QuestionsJson {
  /** January to December. */
  readonly months: readonly DateCount[];
  /** Monday to Sunday. */
  readonly weekdays: readonly DateCount[];
  /** The most voted films. */
  readonly films: readonly ExampleFilm[];
  /** The people with most films of known return. */
  readonly actors: readonly ExamplePerson[];
  readonly directors: readonly ExamplePerson[];
}

const examples = 6;

/** The counts by date and the examples that stand in the pages of the questions. */
export function questionsJson(tables: Tables): QuestionsJson {
  const {films} = tables;
  return {
    months: countDates(films, 12, (date) => date.getUTCMonth()),
    weekdays: countDates(films, 7, (date) => (date.getUTCDay() + 6) % 7),
    films: [...films]
      .sort((a, b) => (b.voteCount ?? -1) - (a.voteCount ?? -1) || a.id - b.id)
      .slice(0, examples)
      .map((film) => ({
        id: film.id,
        title: film.title,
        release_year: film.releaseYear,
        popularity: film.popularity,
        vote_count: film.voteCount,
        vote_average: film.voteAverage,
      })),
    actors: examplePeople(tables.actors, tables.cast.texts),
    directors: examplePeople(tables.directors, tables.crew.texts),
  };
}

function countDates(films: readonly Film[], parts: number, partOf: (date: Date) => number): DateCount[] {
  const counts = Array.from({length: parts}, () => ({films: 0, films_not_january_1: 0}));
  for (const {releaseDate} of films) {
    const count = counts[partOf(new Date(`${releaseDate}T00:00:00Z`))]!;
    count.films++;
    if (!releaseDate.endsWith("-01-01")) count.films_not_january_1++;
  }
  return counts;
}

function examplePeople(people: Columns, texts: Texts): ExamplePerson[] {
  const number = (column: string, i: number) => Number(people[column]![i]);
  const ids = people.person_id!;
  const known = people.films_with_return as ArrayLike<number>;
  const before = (a: number, b: number) =>
    known[b]! - known[a]! || number("person_id", a) - number("person_id", b);
  // Of hundreds of thousands only a few are wanted: sorting all of them would take longer than reading them.
  const rows: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    if (ids[i] === NONE || (rows.length === examples && before(i, rows.at(-1)!) > 0)) continue;
    rows.push(i);
    rows.sort(before).splice(examples);
  }
  return rows.map((i) => {
    const pooled = number("pooled_return", i);
    return {
      person_id: number("person_id", i),
      name: texts.at(number("name", i)),
      films: number("films", i),
      films_with_return: number("films_with_return", i),
      total_return: number("total_return", i),
      mean_return: number("mean_return", i),
      pooled_return: Number.isNaN(pooled) ? null : pooled,
    };
  });
}

/** The fields whose absence is shown together, in the order of the picture. */
export const missingFields = ["budget", "revenue", "runtime", "votes", "overview", "keywords"] as const;
export type MissingField = (typeof missingFields)[number];

export interface AnalysisJson {
  readonly films: number;
  /** Films of which both are known; only they have a return. */
  readonly money: readonly {
    /** First year of the decade. */
    readonly decade: number;
    readonly films: number;
    readonly budget: number;
    readonly revenue: number;
    readonly return: number;
  }[];
  /** Every combination of missing fields that occurs, the most frequent first; no field: nothing is missing. */
  readonly missing: readonly {readonly fields: readonly MissingField[]; readonly films: number}[];
  readonly words: {
    /** Films with an overview; those released before `year` and from it on. */
    readonly films: number;
    readonly early: number;
    readonly late: number;
    /** Splits the films with an overview into halves, as nearly as years can. */
    readonly year: number;
    /** In how many of them a word stands, the most frequent first. */
    readonly list: readonly {
      readonly word: string;
      readonly films: number;
      readonly early: number;
      readonly late: number;
    }[];
  };
  /** Films by ISO 639-1 code of the original language, the most frequent first; null is unknown. */
  readonly languages: readonly {readonly code: string | null; readonly films: number}[];
}

/** The numbers of the analysis page. */
export function analysisJson({films}: Tables): AnalysisJson {
  return {
    films: films.length,
    money: moneyByDecade(films),
    missing: missingTogether(films),
    words: overviewWords(films),
    languages: byCount(films.map(({originalLanguage}) => originalLanguage)).map(([code, count]) => ({
      code,
      films: count,
    })),
  };
}

function moneyByDecade(films: readonly Film[]): AnalysisJson["money"] {
  const decades = new Map<number, {films: number; budget: number; revenue: number; return: number}>();
  for (const film of films) {
    const decade = Math.floor(film.releaseYear / 10) * 10;
    const row = decades.get(decade) ?? {films: 0, budget: 0, revenue: 0, return: 0};
    row.films++;
    row.budget += Number(film.budget > 0);
    row.revenue += Number(film.revenue > 0);
    row.return += Number(film.returnKnown);
    decades.set(decade, row);
  }
  return [...decades].sort(([a], [b]) => a - b).map(([decade, row]) => ({decade, ...row}));
}

function missingTogether(films: readonly Film[]): AnalysisJson["missing"] {
  const combinations = films.map((film) => {
    const missing: Readonly<Record<MissingField, boolean>> = {
      budget: film.budget === 0,
      revenue: film.revenue === 0,
      runtime: (film.runtime ?? 0) === 0,
      votes: (film.voteCount ?? 0) === 0,
      overview: film.overview === null,
      keywords: film.keywords.length === 0,
    };
    return missingFields.filter((field) => missing[field]).join(" ");
  });
  return byCount(combinations).map(([fields, count]) => ({
    fields: missingFields.filter((field) => fields.split(" ").includes(field)),
    films: count,
  }));
}

const wordsShown = 40;

/** Words that count or date something: frequent in any text. Function words go in the tokenizer. */
const sayingLittle: ReadonlySet<string> = new Set(
  "two three four five first second new old time day year back way set turn based find help film movie story".split(
    " ",
  ),
);

function overviewWords(films: readonly Film[]): AnalysisJson["words"] {
  const told = films.filter((film) => film.overview !== null);
  const years = told.map(({releaseYear}) => releaseYear).sort((a, b) => a - b);
  const year = years[Math.floor(years.length / 2)] ?? 0;
  const counts = new Map<string, {films: number; early: number; last: Film}>();
  for (const film of told) {
    const early = Number(film.releaseYear < year);
    for (const word of tokenize(film.overview ?? "")) {
      const count = counts.get(word);
      if (count === undefined) counts.set(word, {films: 1, early, last: film});
      else if (count.last !== film) {
        count.films++;
        count.early += early;
        count.last = film;
      }
    }
  }
  return {
    films: told.length,
    early: told.filter(({releaseYear}) => releaseYear < year).length,
    late: told.filter(({releaseYear}) => releaseYear >= year).length,
    year,
    list: [...counts]
      .filter(([word]) => !sayingLittle.has(word))
      .sort(([a, {films: m}], [b, {films: n}]) => n - m || byCodePoint(a, b))
      .slice(0, wordsShown)
      .map(([word, {films, early}]) => ({word, films, early, late: films - early})),
  };
}

/** How often each value occurs, the most frequent first, then in the order of their characters. */
function byCount<Value extends string | null>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a ?? "", b ?? ""));
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
