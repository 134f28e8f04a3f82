import {beforeAll, describe, expect, test} from "vitest";
import {filmsPerMonth} from "../../../src/pages/month/queries/filmsPerMonth.js";
import {popularityRank} from "../../../src/pages/score/queries/popularityRank.js";
import {filmsOnWeekday} from "../../../src/pages/weekday/queries/filmsOnWeekday.js";
import {filmsPerWeekday} from "../../../src/pages/weekday/queries/filmsPerWeekday.js";
import {directorsOfFilms} from "../../../src/queries/directorsOfFilms.js";
import {filmById} from "../../../src/queries/filmById.js";
import {filmsByOtherTitle} from "../../../src/queries/filmsByOtherTitle.js";
import {filmsByTitle} from "../../../src/queries/filmsByTitle.js";
import {filmsInMonth} from "../../../src/queries/filmsInMonth.js";
import {filmsOfPerson} from "../../../src/queries/filmsOfPerson.js";
import {peopleByName} from "../../../src/queries/peopleByName.js";
import {personById} from "../../../src/queries/personById.js";
import {personWithoutId} from "../../../src/queries/personWithoutId.js";
import {popularityHistogram} from "../../../src/queries/popularityHistogram.js";
import type {Query} from "../../../src/queries/query.js";
import {similarFilms} from "../../../src/queries/similarFilms.js";
import {similarPeople} from "../../../src/queries/similarPeople.js";
import {sqlText} from "../../../src/queries/sqlText.js";
import {votesGrid} from "../../../src/queries/votesGrid.js";
import {engines, type TestEngine} from "./engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
});

/** Runs a query on both engines, with its values bound and with them written in; all four must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  expect(await native.run(query), `${query.name}: native DuckDB`).toEqual(answer);
  for (const engine of both)
    expect(await engine.text(sqlText(query)), `${query.name} as text`).toEqual(answer);
  return answer;
}

describe("films by date", () => {
  test("a month counts all its films, and apart those not dated on a 1 January", async () => {
    expect(await rows(filmsInMonth(1))).toEqual([{films: 2, films_not_january_1: 0}]);
    expect(await rows(filmsInMonth(2))).toEqual([{films: 3, films_not_january_1: 3}]);
    expect(await rows(filmsInMonth(7))).toEqual([{films: 0, films_not_january_1: 0}]);
  });

  test("the months add up to all films and agree with the count of each month", async () => {
    const months = await rows(filmsPerMonth());
    expect(months.reduce((sum, {films}) => sum + films, 0)).toBe(12);
    for (const {month, ...count} of months) expect(await rows(filmsInMonth(month))).toEqual([count]);
  });

  test("weekdays are ISO: 12 March 2015 was a Thursday", async () => {
    expect(await rows(filmsOnWeekday(4))).toEqual([{films: 2, films_not_january_1: 2}]);
    expect(await rows(filmsOnWeekday(7))).toEqual([{films: 1, films_not_january_1: 0}]);
    const days = await rows(filmsPerWeekday());
    for (const {weekday, ...count} of days) expect(await rows(filmsOnWeekday(weekday))).toEqual([count]);
  });
});

describe("looking a film up", () => {
  test("neither case, accents nor punctuation matter", async () => {
    for (const title of ["amelie's ubermut", "AMÉLIE'S ÜBERMUT", " Amélie s  Übermut!"]) {
      expect((await rows(filmsByTitle(title))).map(({id}) => id)).toEqual([1]);
    }
  });

  test("all films of one title are found, the most voted first", async () => {
    const films = await rows(filmsByTitle("cinderella"));
    expect(films.map(({id}) => id)).toEqual([3, 2, 4]);
    expect(films[1]?.directors).toBe("Hamil Tonn, Zoë Clyde");
  });

  test("a title of signs only is found as it is, and its key matches no other", async () => {
    expect((await rows(filmsByTitle("$"))).map(({id}) => id)).toEqual([6]);
    expect(await rows(filmsByTitle("…"))).toEqual([]);
  });

  test("the other titles of films are found in any spelling, original ones first, then the most voted", async () => {
    const found = async (title: string) => (await rows(filmsByOtherTitle(title))).map(({id}) => id);
    expect(await found("EL LARGO CAMINO a casa!")).toEqual([7]);
    expect(await found("cendrillon")).toEqual([4, 7]);
    expect(await found("Cenerentola")).toEqual([3, 2]);
    expect(await found("…")).toEqual([12]);
    expect(await found("?!")).toEqual([]);
  });

  test("a film is not found among the other titles by its own", async () => {
    expect((await rows(filmsByOtherTitle("Toy Robots"))).map(({id}) => id)).toEqual([5]);
    expect(await rows(filmsByTitle("Toy Robots"))).toMatchObject([{id: 8}]);
  });

  test("other scripts are found", async () => {
    expect((await rows(filmsByTitle("マルドゥック"))).map(({id}) => id)).toEqual([5]);
  });

  test("a title that looks like SQL is a title", async () => {
    expect((await rows(filmsByTitle("Robert'); DROP TABLE movies;--"))).map(({id}) => id)).toEqual([10]);
    expect(await rows(filmById(1))).toHaveLength(1);
  });

  test("a film is found by id, with its date as text and what is unknown as null", async () => {
    expect(await rows(filmById(4))).toEqual([
      {
        id: 4,
        title: "CINDERELLA!",
        release_date: "1899-01-01",
        release_year: 1899,
        popularity: 0.4,
        vote_average: null,
        vote_count: null,
        directors: null,
      },
    ]);
    expect((await rows(filmById(2))).map(({directors}) => directors)).toEqual(["Hamil Tonn, Zoë Clyde"]);
    expect(await rows(filmById(99))).toEqual([]);
  });

  test("directors of films come by name, co-directors together", async () => {
    expect(await rows(directorsOfFilms([2, 5, 9, 12]))).toEqual([
      {movie_id: 2, directors: "Hamil Tonn, Zoë Clyde"},
      {movie_id: 5, directors: "Solo Nombre"},
      {movie_id: 9, directors: "Ash Brann, Jon Latter"},
    ]);
  });

  test("a misspelt title finds the film that was meant first", async () => {
    expect((await rows(similarFilms("Toy Robbots")))[0]?.id).toBe(8);
    expect((await rows(similarFilms("cindrella")))[0]?.id).toBe(3);
    expect((await rows(similarFilms("the log way hmoe")))[0]?.id).toBe(7);
    expect((await rows(similarFilms("robots")))[0]?.id).toBe(8);
    expect(await rows(similarFilms("zzzzqqq"))).toEqual([]);
    expect(await rows(similarFilms("…"))).toEqual([]);
  });
});

describe("figures of films", () => {
  test("the rank of a popularity counts known ones only", async () => {
    const films = await rows<{readonly id: number; readonly popularity: number | null}>({
      name: "all",
      tables: ["movies"],
      params: [],
      sql: "SELECT id, popularity FROM movies",
    });
    const known = films.flatMap(({popularity}) => popularity ?? []);
    for (const {id, popularity} of films) {
      if (popularity === null) continue;
      const below = known.filter((other) => other < popularity).length;
      expect(await rows(popularityRank(id))).toEqual([{known: 11, below}]);
    }
  });

  test("the histogram holds every known popularity, 0 apart", async () => {
    const bins = await rows(popularityHistogram());
    expect(bins[0]).toEqual({bin: null, films: 1});
    expect(bins.reduce((sum, {films}) => sum + films, 0)).toBe(11);
    expect(bins.find(({bin}) => bin === 6)).toEqual({bin: 6, films: 3});
  });

  test("the grid of votes holds every film with votes; 10 of 10 falls into the last row", async () => {
    const cells = await rows(votesGrid());
    expect(cells.reduce((sum, {films}) => sum + films, 0)).toBe(10);
    expect(cells).toContainEqual({x: 0, y: 19, films: 1});
    expect(cells).toContainEqual({x: 13, y: 14, films: 1});
  });
});

describe("looking a person up", () => {
  test("people of one name, with and without id, are told apart", async () => {
    const people = await rows(peopleByName("actors", "ana pena"));
    expect(people).toEqual([
      {person_id: 31, name: "Ana Peña", films: 5, best_title: "Toy Robots", best_year: 1995},
      {person_id: 32, name: "Ana Pena", films: 1, best_title: "Cinderella", best_year: 1950},
      {person_id: null, name: "Ana Peña", films: 1, best_title: "8½", best_year: 1963},
    ]);
  });

  test("the best known film of a director is one that the person directed", async () => {
    expect(await rows(peopleByName("directors", "Noa Rey"))).toEqual([
      {person_id: 44, name: "Noa Rey", films: 1, best_title: null, best_year: 1960},
      {person_id: 45, name: "Noá Rey", films: 1, best_title: null, best_year: 1960},
    ]);
  });

  test("who alone bears a name in a table needs no film to be told apart", async () => {
    expect(await rows(peopleByName("directors", "Ana Peña"))).toEqual([
      {person_id: 31, name: "Ana Peña", films: 1, best_title: null, best_year: null},
    ]);
  });

  test("a person is found by id, and one without id by the exact name", async () => {
    expect(await rows(personById("actors", 31))).toMatchObject([
      {name: "Ana Peña", films: 5, films_with_return: 5, films_apart: 4, films_suspect: 1},
    ]);
    expect(await rows(personById("actors", 40))).toEqual([]);
    expect(await rows(personWithoutId("actors", "Ana Peña"))).toMatchObject([{person_id: null, films: 1}]);
    expect(await rows(personWithoutId("actors", "ana peña"))).toEqual([]);
  });

  test("figures of a person without a known return are null, not 0", async () => {
    expect(await rows(personById("actors", 33))).toMatchObject([
      {
        films: 1,
        films_with_return: 0,
        total_return: 0,
        mean_return: 0,
        mean_known_return: null,
        pooled_return: null,
      },
    ]);
  });

  test("a misspelt name finds the person who was meant first", async () => {
    expect((await rows(similarPeople("actors", "won karwai")))[0]?.name).toBe("Wong Kar-wai");
    expect((await rows(similarPeople("directors", "jon later")))[0]?.person_id).toBe(40);
    expect(await rows(similarPeople("directors", "?!"))).toEqual([]);
  });
});

describe("films of a person", () => {
  test("an actor's films come once each, the oldest first, with what the person also directed", async () => {
    const films = await rows(filmsOfPerson("actors", {id: 31, name: "Ana Peña"}));
    expect(films.map(({id, both, inferred_id}) => [id, both, inferred_id])).toEqual([
      [6, false, false],
      [8, false, false],
      [9, false, true],
      [7, true, false],
      [1, false, false],
    ]);
    expect(films[0]).toMatchObject({return: 12000000, return_known: true, money_suspect: true});
  });

  test("a director's films count for each director and say whether the person plays in them", async () => {
    const own = await rows(filmsOfPerson("directors", {id: 41, name: "Ash Brann"}));
    expect(own.map(({id, both, inferred_id}) => [id, both, inferred_id])).toEqual([[9, false, true]]);
    const played = await rows(filmsOfPerson("directors", {id: 31, name: "Ana Peña"}));
    expect(played.map(({id, both}) => [id, both])).toEqual([[7, true]]);
  });

  test("a person without id has the films of the exact name", async () => {
    const films = await rows(filmsOfPerson("actors", {id: null, name: "Solo Nombre"}));
    expect(films.map(({id, both}) => [id, both])).toEqual([
      [10, false],
      [5, true],
    ]);
  });
});

describe("the text of a query", () => {
  test("a quote in a value cannot end its literal", () => {
    expect(sqlText(filmsByTitle("O'Brien'; DROP TABLE movies;--"))).toContain(
      "title = 'O''Brien''; DROP TABLE movies;--' OR",
    );
  });

  test("a question mark in a value takes no other value's place", async () => {
    expect(sqlText(filmsByTitle("??"))).toContain("title = '??' OR (title_key = fold('??')");
    expect((await rows(peopleByName("actors", "?"))).map(({person_id}) => person_id)).toEqual([34]);
  });

  test("a wrong number of values is an error that names the query", () => {
    expect(() => sqlText({name: "x", sql: "SELECT ?", params: [], tables: []})).toThrow(
      "x: 1 placeholders for 0",
    );
  });
});
