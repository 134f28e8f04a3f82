import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {TitleRow} from "../../../loaders/transform/tables.js";
import {titles} from "../../../loaders/transform/titles.js";
import {film} from "./film.js";

const brief = (rows: readonly TitleRow[]) =>
  rows.map(({movieId, kind, title, language}) => [movieId, kind, title, language]);

describe("the titles of films", () => {
  test("are by id of the film, its own before its original one", () => {
    const films = [
      film({id: 7, title: "Life Is Beautiful", originalLanguage: "it"}),
      film({id: 3, title: "Solaris", originalLanguage: "ru"}),
    ];
    const originals = new Map([
      [7, "La vita è bella"],
      [3, "Солярис"],
    ]);
    expect(brief(titles(films, originals))).toEqual([
      [3, "title", "Solaris", null],
      [3, "original", "Солярис", "ru"],
      [7, "title", "Life Is Beautiful", null],
      [7, "original", "La vita è bella", "it"],
    ]);
  });

  test("have an original one only where its text differs", () => {
    const films = [film({id: 1, title: "Amelie"}), film({id: 2, title: "Heat"}), film({id: 3, title: "Ran"})];
    const originals = new Map([
      [1, "Amélie"],
      [2, "Heat"],
    ]);
    expect(brief(titles(films, originals)).filter(([, kind]) => kind === "original")).toEqual([
      [1, "original", "Amélie", "en"],
    ]);
  });

  test("know the original one of a film without a title, in a language that may be unknown", () => {
    const films = [film({id: 1, title: null, originalLanguage: null})];
    expect(brief(titles(films, new Map([[1, "Urtitel"]])))).toEqual([[1, "original", "Urtitel", null]]);
  });

  test("have no original one that is blank", () => {
    expect(brief(titles([film({id: 1, title: "A"})], new Map([[1, " \t"]])))).toEqual([
      [1, "title", "A", null],
    ]);
  });

  test("are the same in whatever order the films come", () => {
    const title = fc.constantFrom(null, "A", "a", "Á", "B", " ");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, title), {maxLength: 8}),
        fc.infiniteStream(fc.nat()),
        (pairs, order) => {
          const films = pairs.map(([own], i) => film({id: i + 1, title: own}));
          const originals = new Map(
            pairs.flatMap(([, original], i) => (original === null ? [] : [[i + 1, original]])),
          );
          const shuffled = films
            .map((one) => ({one, place: order.next().value as number}))
            .sort((a, b) => a.place - b.place)
            .map(({one}) => one);
          expect(titles(shuffled, originals)).toEqual(titles(films, originals));
        },
      ),
    );
  });
});
