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
  const counts = Array.from({length: parts}, () => ({films: 0, films_not_january_1: 0}));
  for (const {releaseDate} of films) {
    const count = counts[partOf(new Date(`${releaseDate}T00:00:00Z`))]!;
    count.films++;
    if (!releaseDate.endsWith("-01-01")) count.films_not_january_1++;
  }
  return counts;
}

function examplePeople(people: Columns, texts: Utf8Column): ExamplePerson[] {
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
