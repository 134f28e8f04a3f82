import {describe, expect, test} from "vitest";
import {NONE} from "../../../loaders/extract/raw.js";
import {questionsJson} from "../../../loaders/publish/questionsJson.js";
import type {Columns, Film, Tables} from "../../../loaders/transform/tables.js";
import {textsOf} from "../someTexts.js";
import {film as made} from "../transform/film.js";

const film = (id: number, releaseDate: string, rest: Partial<Film> = {}): Film =>
  made({id, releaseDate, releaseYear: Number(releaseDate.slice(0, 4)), keywords: ["k"], ...rest});

const people: Columns = {
  person_id: Int32Array.of(7, NONE, 3),
  name: Int32Array.of(0, 1, 2),
  films: Int32Array.of(4, 9, 2),
  films_with_return: Int32Array.of(1, 9, 2),
  total_return: Float64Array.of(2, 9, 3),
  mean_return: Float64Array.of(0.5, 1, 1.5),
  pooled_return: Float64Array.of(2, 1, Number.NaN),
};

const none = new Int32Array(0);
const credits = {
  movieId: none,
  personId: none,
  name: none,
  gender: none,
  texts: textsOf(["Ana", "Nameless", "Bo"]),
  inferredId: new Uint8Array(0),
};
const tables = (films: readonly Film[]): Tables =>
  ({
    films,
    titles: [],
    cast: {...credits, character: none, order: none},
    crew: {...credits, department: none, job: none},
    actors: people,
    directors: people,
    quality: {
      rowsIn: films.length,
      rowsOut: films.length,
      rules: [],
      repeatedIds: {ids: 0, equal: 0, columns: []},
      dataEnd: null,
      fileOrder: {films: [], columns: []},
    },
  }) as Tables;

describe("what the pages of the questions show", () => {
  const json = questionsJson(
    tables([
      film(1, "2000-01-01"),
      film(2, "2000-01-02", {voteCount: 50}),
      film(3, "1899-12-31", {voteCount: null}),
    ]),
  );

  test("counts by month and ISO weekday, 1 January apart", () => {
    expect(json.months[0]).toEqual({films: 2, films_not_january_1: 1});
    expect(json.months[11]).toEqual({films: 1, films_not_january_1: 1});
    // 1 January 2000 was a Saturday, the next day a Sunday, as was 31 December 1899.
    expect(json.weekdays.map(({films}) => films)).toEqual([0, 0, 0, 0, 0, 1, 2]);
  });

  test("examples are the most voted films and the people with an id and most known returns", () => {
    expect(json.films.map(({id}) => id)).toEqual([2, 1, 3]);
    expect(json.actors.map(({person_id, pooled_return}) => [person_id, pooled_return])).toEqual([
      [3, null],
      [7, 2],
    ]);
  });
});
