import {describe, expect, test} from "vitest";
import {featureColumns} from "../../../loaders/recommend/featureColumns.js";
import {features} from "../../../loaders/recommend/features.js";
import {features as table} from "../../../loaders/schema.js";
import {textsOf} from "../someTexts.js";
import {film} from "../transform/film.js";
import {someFilms, tablesOf} from "./someFilms.js";

describe("features", () => {
  test("has the cast by billing, each person once, and of the crew the directors", () => {
    const {films, cast, crew} = tablesOf([film({id: 1})], [[1, ["C", "A", "B", "A"]]], [[1, "D"]]);
    const tables = {
      films,
      cast: {...cast, order: Int32Array.of(2, 0, -1, 3), personId: Int32Array.of(7, 8, -1, 8)},
      crew: {
        ...crew,
        movieId: Int32Array.of(1, 1),
        personId: Int32Array.of(5, 6),
        texts: textsOf(["Editor", "Director", "D", "E"]),
        name: Int32Array.of(2, 3),
        job: Int32Array.of(1, 0),
      },
    };
    const [only] = features(tables);
    expect(only!.cast).toEqual([
      {key: "8", name: "A"},
      {key: "7", name: "C"},
      {key: "B", name: "B"},
    ]);
    expect(only!.directors).toEqual([{key: "5", name: "D"}]);
  });

  test("takes a mean vote without votes, and a running time of 0, as unknown", () => {
    const [none, zero] = features(
      tablesOf([
        film({id: 1, voteAverage: 5, voteCount: null, runtime: 0}),
        film({id: 2, voteAverage: 0, voteCount: 0, runtime: null}),
      ]),
    );
    expect([none!.voteAverage, none!.runtime, zero!.voteAverage, zero!.runtime]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("stands in the order of the films' ids, with the columns of the schema", () => {
    const {films, cast, crew} = someFilms(20, 1);
    const columns = featureColumns({films: films.toReversed(), cast, crew});
    expect(Object.keys(columns)).toEqual(table.columns.map(({name}) => name));
    expect(columns.movie_id).toEqual(films.map(({id}) => id));
  });
});
