import {describe, expect, test} from "vitest";
import {methodJson} from "../../../loaders/publish/methodJson.js";
import type {Recommendations} from "../../../loaders/recommend/recommend.js";
import {film} from "../transform/film.js";

const films = [
  film({id: 1, title: "Most voted", releaseYear: 1994, voteCount: 900, originalLanguage: "en"}),
  film({id: 2, title: "Second", voteCount: 50, originalLanguage: "fr"}),
  film({id: 3, title: null, voteCount: null, originalLanguage: null}),
  film({id: 4, title: "Nowhere", voteCount: 900, originalLanguage: "en"}),
];
const rows: readonly (readonly [number, number, number, boolean])[] = [
  [1, 2, 0.3, false],
  [1, 3, 0.6, false],
  [2, 1, 0.2, false],
  [2, 3, 0.1, false],
  [3, 1, 0, true],
  [3, 2, 0, true],
  [4, 1, 0.9, false],
];
const recommendations: Recommendations = {
  movie_id: Int32Array.from(rows, ([from]) => from),
  rank: Int32Array.from(rows, () => 1),
  recommended_id: Int32Array.from(rows, ([, to]) => to),
  similarity: Float64Array.from(rows, ([, , similarity]) => similarity),
  strength: rows.map(() => "fair" as const),
  reasons: rows.map(() => [{kind: "other", value: null, share: 100, surplus: 0}]),
  weak: rows.map(([, , , weak]) => weak),
};

describe("what the page about the method shows", () => {
  const json = methodJson({films}, recommendations);

  test("its example is the most voted film, the smaller id of two, with all that follow it", () => {
    expect(json.example.map(({film: {id}, recommended}) => [id, recommended.id])).toEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(json.example[0]?.film).toEqual({id: 1, title: "Most voted", year: 1994, votes: 900});
  });

  test("the films served worst come first, each with the most similar of its recommendations", () => {
    expect(json.hardest.among).toBe(4);
    expect(
      json.hardest.pairs.map(({film: {id}, recommended, similarity}) => [id, recommended.id, similarity]),
    ).toEqual([
      [3, 1, 0],
      [2, 1, 0.2],
      [1, 3, 0.6],
      [4, 1, 0.9],
    ]);
  });

  test("it counts how often films are recommended, where nothing is known, and the same language", () => {
    expect(json.hubs.map(({film: {id}, times}) => [id, times])).toEqual([
      [1, 3],
      [2, 2],
      [3, 2],
      [4, 0],
    ]);
    expect(json).toMatchObject({
      films: 4,
      ever: 3,
      medianTimes: 2,
      recommendations: 7,
      weak: {films: 1, example: {id: 3, title: null, votes: 0}},
      // From 1 to 2, from 2 to 1 and from 4 to 1 both languages are known; only the last has one twice.
      sameLanguage: {recommendations: 1, of: 3},
    });
  });

  test("one film without any recommendation can be shown", () => {
    const none = new Int32Array(0);
    expect(
      methodJson(
        {films: films.slice(0, 1)},
        {
          movie_id: none,
          rank: none,
          recommended_id: none,
          similarity: new Float64Array(0),
          strength: [],
          reasons: [],
          weak: [],
        },
      ),
    ).toMatchObject({example: [], hardest: {among: 0, pairs: []}, ever: 0, weak: {films: 0, example: null}});
  });
});
