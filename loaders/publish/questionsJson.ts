import {desc, table} from "arquero";
import {rollup} from "d3-array";
import type {Gender} from "../../src/shared/api.js";
import {NONE} from "../extract/raw.js";
import type {Utf8Column} from "../extract/utf8Column.js";
import type {Columns, Film, Tables} from "../transform/tables.js";
import type {DateCount, ExamplePerson, QuestionsJson} from "./siteJson.js";

const examples = 6;

/** The counts by date and the examples that are shown on the pages of the questions. */
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
  const dated = films.map(({releaseDate}) => ({
    part: partOf(new Date(`${releaseDate}T00:00:00Z`)),
    isJanuary1: releaseDate.endsWith("-01-01"),
  }));
  const all = rollup(dated, count, ({part}) => part);
  const others = rollup(
    dated.filter(({isJanuary1}) => !isJanuary1),
    count,
    ({part}) => part,
  );
  return Array.from({length: parts}, (_, part) => ({
    films: all.get(part) ?? 0,
    films_not_january_1: others.get(part) ?? 0,
  }));
}

function count(values: readonly unknown[]): number {
  return values.length;
}

function examplePeople(people: Columns, texts: Utf8Column): ExamplePerson[] {
  const known = table({...people})
    .filter((person) => person.person_id >= 0)
    .orderby(desc("films_with_return"), "person_id")
    .slice(0, examples)
    .objects() as readonly (Omit<ExamplePerson, "name" | "gender" | "pooled_return"> & {
    readonly name: number;
    readonly gender: Gender | typeof NONE;
    readonly pooled_return: number;
  })[];
  return known.map((person) => ({
    person_id: person.person_id,
    name: texts.at(person.name),
    films: person.films,
    films_with_return: person.films_with_return,
    total_return: person.total_return,
    mean_return: person.mean_return,
    pooled_return: Number.isNaN(person.pooled_return) ? null : person.pooled_return,
    gender: person.gender === NONE ? null : person.gender,
  }));
}
