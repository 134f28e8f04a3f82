import {expect, test} from "vitest";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {film} from "../transform/film.js";
import {tablesOf} from "./someFilms.js";

test("an unknown mean vote counts as the mean of all films, however many votes there are", () => {
  const films = [
    film({id: 1, voteAverage: 7, voteCount: 100}),
    film({id: 2, voteAverage: null, voteCount: 100}),
    film({id: 3, voteAverage: null, voteCount: 0}),
  ];
  const {quality, fame} = catalogue(features(tablesOf(films))).catalogue;
  expect([...quality]).toEqual([0.5, 0.5, 0.5]);
  expect(fame[1]).toBe(fame[0]);
});
