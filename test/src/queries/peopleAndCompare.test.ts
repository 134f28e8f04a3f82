import {beforeAll, describe, expect, test} from "vitest";
import {bestKnownPair} from "../../../src/pages/compare/queries/bestKnownPair.js";
import {comparedFilms} from "../../../src/pages/compare/queries/comparedFilms.js";
import {filmPlaces} from "../../../src/pages/compare/queries/filmPlaces.js";
import {firstAndSecond} from "../../../src/pages/compare/queries/firstAndSecond.js";
import {mostVotedPair} from "../../../src/pages/compare/queries/mostVotedPair.js";
import {peopleInBoth} from "../../../src/pages/compare/queries/peopleInBoth.js";
import {personPlaces} from "../../../src/pages/compare/queries/personPlaces.js";
import {commonFilms} from "../../../src/pages/people/queries/commonFilms.js";
import {filmsWithKnownReturn} from "../../../src/pages/people/queries/filmsWithKnownReturn.js";
import {highestMean} from "../../../src/pages/people/queries/highestMean.js";
import {mostFilms} from "../../../src/pages/people/queries/mostFilms.js";
import {ratingsOfPeople} from "../../../src/pages/people/queries/ratingsOfPeople.js";
import {returnsOfPeople} from "../../../src/pages/people/queries/returnsOfPeople.js";
import {careerFilms} from "../../../src/queries/careerFilms.js";
import {castSize} from "../../../src/queries/castSize.js";
import {mostKnownReturns} from "../../../src/queries/mostKnownReturns.js";
import type {Query} from "../../../src/queries/query.js";
import {sqlText} from "../../../src/queries/sqlText.js";
import {engines, type TestEngine} from "./engines.js";

let both: readonly TestEngine[];
beforeAll(async () => {
  both = await engines();
  // Columns that only the notebooks read.
  for (const {text} of both) {
    for (const sql of [
      "ALTER TABLE movies ADD COLUMN runtime DOUBLE",
      "ALTER TABLE movies ADD COLUMN original_language VARCHAR",
      "ALTER TABLE movies ADD COLUMN collection VARCHAR",
      "UPDATE movies SET runtime = CASE WHEN id = 8 THEN 81 WHEN id = 9 THEN 92 WHEN id = 1 THEN 0 END",
      "UPDATE movies SET original_language = 'en' WHERE id IN (8, 9)",
      "UPDATE movies SET collection = CASE WHEN id IN (8, 9) THEN 'Robots' WHEN id IN (2, 3, 4) THEN 'Slippers' END",
    ]) {
      await text(sql);
    }
  }
});

/** Runs a query on both engines, with its values bound and written in; all four must agree. */
async function rows<Row>(query: Query<Row>): Promise<readonly Row[]> {
  const [wasm, native] = both as [TestEngine, TestEngine];
  const answer = await wasm.run(query);
  expect(await native.run(query), `${query.name}: native DuckDB`).toEqual(answer);
  for (const engine of both) {
    expect(await engine.text(sqlText(query)), `${query.name} as text`).toEqual(answer);
  }
  return answer;
}

describe("people by the return of their films", () => {
  test("without the films to be checked nobody has the return of one", async () => {
    // Returns: film 1 17.5, film 7 0.5, film 8 12.5, film 9 6.25; film 6 is to be checked.
    const [ana, ...others] = await rows(returnsOfPeople("actors", 2, false));
    expect(others).toEqual([]);
    expect(ana).toMatchObject({person_id: 31, name: "Ana Peña", films: 4, known: 4, median: 9.375});
    expect(ana!.low).toBeCloseTo(4.8125, 10);
    expect(ana!.high).toBeCloseTo(13.75, 10);
    expect(ana!.pooled).toBeCloseTo((175 + 2.5 + 375 + 500) / (10 + 5 + 30 + 80), 10);
    expect(ana!.mean_known).toBeCloseTo(36.75 / 4, 10);
    expect(ana!.mean).toBeCloseTo(36.75 / 4, 10);
  });

  test("with them the figures are those of the table", async () => {
    const [ana] = await rows(returnsOfPeople("actors", 5, true));
    expect(ana).toMatchObject({films: 5, known: 5, median: 12.5});
    expect(ana!.mean).toBeCloseTo((36.75 + 12_000_000) / 5, 6);
    expect(await rows(returnsOfPeople("actors", 6, true))).toEqual([]);
  });

  test("directors are told from those of another job", async () => {
    const people = await rows(returnsOfPeople("directors", 1, false));
    expect(people.map(({name, known}) => [name, known])).toEqual([
      ["Hamil Tonn", 1],
      ["Zoë Clyde", 1],
      ["Jon Latter", 2],
      ["Ash Brann", 1],
      ["Ana Peña", 1],
    ]);
  });

  test("so many people have so many known returns", async () => {
    expect(await rows(filmsWithKnownReturn("directors"))).toEqual([
      {known: 2, people: 1},
      {known: 1, people: 5},
    ]);
  });

  test("the official mean is highest where one return is to be checked", async () => {
    expect((await rows(highestMean("actors")))[0]).toMatchObject({
      person_id: 31,
      films: 5,
      known: 5,
      suspect: 1,
      median: 12.5,
    });
    expect((await rows(mostKnownReturns("directors", 1)))[0]).toMatchObject({person_id: 40, films: 2});
  });
});

describe("people by their films", () => {
  test("a rating is the mean of the films with enough votes", async () => {
    const [ana] = await rows(ratingsOfPeople("actors", 3, 100));
    // 7.8, 7.7, 7.3 and 5.5; film 6 has two votes.
    expect(ana).toMatchObject({person_id: 31, films: 4, mean: 7.075, median: 7.5});
    expect(ana!.low).toBeCloseTo(6.85, 10);
    expect(await rows(ratingsOfPeople("actors", 5, 100))).toEqual([]);
    expect((await rows(ratingsOfPeople("actors", 5, 1)))[0]).toMatchObject({films: 5});
  });

  test("nobody's vote counts without votes, even if none is asked for", async () => {
    const people = await rows(ratingsOfPeople("actors", 1, 0));
    // Film 10 has the mean 0 of no votes; film 5 has three votes.
    expect(people.find(({name}) => name === "Solo Nombre")).toMatchObject({
      person_id: null,
      films: 1,
      mean: 6,
    });
  });

  test("most films come first", async () => {
    expect(await rows(mostFilms("actors", 2))).toEqual([
      {person_id: 31, name: "Ana Peña", films: 5, known: 5},
      {person_id: null, name: "Solo Nombre", films: 2, known: 0},
    ]);
  });

  test("a career is in the order of release, also of somebody without an id", async () => {
    const films = await rows(careerFilms("actors", {id: 31, name: "Ana Peña"}));
    expect(films.map(({id}) => id)).toEqual([6, 8, 9, 7, 1]);
    expect(films[1]).toMatchObject({
      release_date: "1995-10-30",
      vote_average: 7.7,
      genres: ["Animation", "Comedy"],
    });
    const solo = await rows(careerFilms("actors", {id: null, name: "Solo Nombre"}));
    expect(solo.map(({id, vote_average}) => [id, vote_average])).toEqual([
      [10, null],
      [5, 6],
    ]);
    expect(await rows(careerFilms("directors", {id: 40, name: "Jon Latter"}))).toHaveLength(2);
  });

  test("a cast counts each person once", async () => {
    // Films 1, 2, 4 to 12 have a cast, each of one person; film 8 names one person twice.
    expect(await rows(castSize())).toEqual([{films: 11, credits: 11, without_id: 3, short: 11}]);
  });

  test("ties count the films that two share, once, and nobody with oneself", async () => {
    expect(await rows(commonFilms("directors", 2))).toEqual([
      {a_id: 40, a: "Jon Latter", b_id: 31, b: "Ana Peña", films: 2},
    ]);
    // Whoever has fewer films than asked for has no such tie; Ana Peña directs herself in film 7.
    const all = await rows(commonFilms("directors", 1));
    expect(all.map(({a, b, films}) => `${a} × ${b} ${films}`)).toEqual([
      "Jon Latter × Ana Peña 2",
      "Ash Brann × Ana Peña 1",
      "Hamil Tonn × Ana Pena 1",
      "Noa Rey × ? 1",
      "Noá Rey × ? 1",
      "Zoë Clyde × Ana Pena 1",
    ]);
    expect(await rows(commonFilms("actors", 1))).toEqual([]);
  });
});

describe("two side by side", () => {
  test("unknown figures are null, and the weighted rating is that of the recommendations", async () => {
    const [one, two] = await rows(comparedFilms(9, 10));
    expect(one).toMatchObject({
      id: 9,
      runtime: 92,
      return: 6.25,
      collection: "Robots",
      original_language: "en",
    });
    expect(two).toMatchObject({
      budget: null,
      revenue: 700_000,
      return: null,
      vote_average: null,
      runtime: null,
    });
    // C is the mean of the ten films with votes, m the votes that nine in ten of them do not exceed.
    const voted = [7.8, 6.8, 6.7, 6.0, 5.0, 5.5, 7.7, 7.3, 10.0, 7.9];
    const mean = voted.reduce((all, vote) => all + vote, 0) / voted.length;
    expect(one!.weighted_rating).toBeCloseTo((2000 * 7.3 + 3403 * mean) / (2000 + 3403), 5);
    expect(two!.weighted_rating).toBeCloseTo(mean, 5);
    expect((await rows(comparedFilms(1, 2)))[0]).toMatchObject({runtime: null});
  });

  test("places count the films that have less of what is known", async () => {
    const places = await rows(filmPlaces(8, 4));
    const of = (id: number, measure: string) =>
      places.find((place) => place.id === id && place.measure === measure);
    expect(of(8, "budget")).toMatchObject({value: 30_000_000, known: 8, below: 5});
    // Less than 12.5: films 3 (5.75), 7 (0.5) and 9 (6.25). Less than 7.7: films 2, 3, 7 and 9.
    expect(of(8, "return")).toMatchObject({value: 12.5, known: 7, below: 3});
    expect(of(8, "vote_average")).toMatchObject({known: 7, below: 4});
    expect(of(8, "runtime")).toMatchObject({known: 2, below: 0});
    expect(places.filter(({id}) => id === 4).map(({measure}) => measure)).toEqual(["popularity"]);
  });

  test("people with enough known returns have a place, others none", async () => {
    const places = await rows(
      personPlaces("actors", {id: 31, name: "Ana Peña"}, {id: null, name: "Solo Nombre"}),
    );
    expect(places.map(({side}) => side)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(places.find(({measure}) => measure === "films")).toEqual({
      side: 0,
      measure: "films",
      value: 5,
      known: 1,
      below: 0,
    });
  });

  test("somebody is in both films whatever the part", async () => {
    expect(await rows(peopleInBoth(7, 9))).toEqual([
      {person_id: 31, name: "Ana Peña", directs_a: true, acts_a: true, directs_b: false, acts_b: true},
    ]);
    expect((await rows(peopleInBoth(5, 10))).map(({name, directs_a}) => [name, directs_a])).toEqual([
      ["Solo Nombre", true],
    ]);
    expect(await rows(peopleInBoth(2, 3))).toEqual([]);
  });

  test("the pair to begin with is the one of a collection that both have most votes", async () => {
    expect(await rows(bestKnownPair())).toEqual([{a: 8, b: 9}]);
    expect(await rows(mostVotedPair())).toEqual([{id: 8}, {id: 1}]);
  });

  test("first and second of a series go by release date", async () => {
    const series = await rows(firstAndSecond(100));
    expect(series.map(({collection, a, b}) => [collection, a, b])).toEqual([
      ["Robots", 8, 9],
      ["Slippers", 4, 2],
    ]);
    expect(series[0]).toMatchObject({a_return: 12.5, b_return: 6.25, a_vote: 7.7, b_vote: 7.3});
    expect(series[1]).toMatchObject({a_return: null, b_return: 82, a_vote: null, b_vote: 6.8});
  });
});
