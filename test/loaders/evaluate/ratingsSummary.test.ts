import {describe, expect, test} from "vitest";
import {ratingsSummary} from "../../../loaders/evaluate/ratingsSummary.js";
import {ratingsOf} from "./ratingsOf.js";

describe("what ratings are like", () => {
  const films = [
    ...Array.from({length: 100}, (_, i) => ({releaseYear: 1990 + (i % 10), originalLanguage: "en"})),
    {releaseYear: 2001, originalLanguage: "es"},
    {releaseYear: 2001, originalLanguage: null},
  ];
  const ratings = ratingsOf([
    {likes: [0, 1, 2], dislikes: [100]},
    {likes: [0], dislikes: [1]},
    {likes: [0, 100]},
  ]);
  const found = ratingsSummary(ratings, films);

  test("is told of users, of films and of likes", () => {
    expect(found).toMatchObject({
      users: 3,
      likes: 6,
      perUser: {least: 2, lower: 2, median: 2, upper: 3, most: 4},
      perFilm: {least: 1, lower: 1.75, median: 2, upper: 2.25, most: 3},
      all: {films: 102, rated: [4, 0, 0], ratings: 8},
    });
  });

  test("counts the fewest films that hold half of the ratings", () => {
    // 3 + 2 of 8.
    expect(found.filmsWithHalf).toBe(2);
    expect(ratingsSummary(ratingsOf([]), films)).toMatchObject({filmsWithHalf: 0, perUser: {most: 0}});
  });

  test("tells decades and languages apart, those of few films together", () => {
    expect(found.decades).toEqual([
      {decade: 1990, films: 100, rated: [3, 0, 0], ratings: 6},
      {decade: 2000, films: 2, rated: [1, 0, 0], ratings: 2},
    ]);
    expect(found.languages).toEqual([
      {language: "en", films: 100, rated: [3, 0, 0], ratings: 6},
      {language: null, films: 2, rated: [1, 0, 0], ratings: 2},
    ]);
  });

  test("counts a film with so many ratings among those with fewer", () => {
    const users = Array.from({length: 50}, () => ({likes: [0]}));
    expect(ratingsSummary(ratingsOf(users), films).all.rated).toEqual([1, 1, 1]);
    expect(ratingsSummary(ratingsOf(users.slice(0, 49)), films).all.rated).toEqual([1, 1, 0]);
  });
});
