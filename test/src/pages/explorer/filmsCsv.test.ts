import {expect, test} from "vitest";
import {filmsCsv} from "../../../../src/pages/explorer/filmsCsv.js";
import type {TakenFilm} from "../../../../src/pages/explorer/queries/takenFilms.js";

const film: TakenFilm = {
  id: 1,
  title: "=A",
  release_date: "1994-05-01",
  directors: ["Ann, Jr.", "Bo"],
  genres: ["Drama", "Crime"],
  original_language: null,
  vote_average: 7.5,
  vote_count: 3,
  runtime: null,
  budget: 1000,
  revenue: null,
};

test("lists stand in one cell, their parts behind semicolons, and an empty one as nothing", async () => {
  const csv = await filmsCsv([film, {...film, directors: [], genres: ["Drama"]}], "plain").text();
  expect(csv.replace("\ufeff", "").split("\n")).toEqual([
    '"id","title","release_date","directors","genres","original_language","vote_average","vote_count","runtime","budget","revenue"',
    `1,"'=A","1994-05-01","Ann, Jr.; Bo","Drama; Crime",,7.5,3,,1000,`,
    `1,"'=A","1994-05-01",,"Drama",,7.5,3,,1000,`,
    "",
  ]);
});

test("the Spanish form has its own signs, and lists in quotes", async () => {
  const [, row] = (await filmsCsv([film], "spanish").text()).split("\n");
  expect(row).toBe(`1;"'=A";"1994-05-01";"Ann, Jr.; Bo";"Drama; Crime";;7,5;3;;1000;`);
});
