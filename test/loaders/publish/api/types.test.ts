import {expect, expectTypeOf, test} from "vitest";
import {filmCodec} from "../../../../src/codec/filmCodec.js";
import {personCodec} from "../../../../src/codec/personCodec.js";
import {titlesCodec} from "../../../../src/codec/titlesCodec.js";
import type {
  DateCounts,
  Distributions,
  FilmJson,
  InLanguages,
  PersonFilmJson,
  PersonJson,
  SentenceTemplates,
  TitleEntry,
} from "../../../../src/shared/api.js";
import type * as Wire from "./golden/types.js";

// Held by the type checker; `openapi.test.ts` holds that these are the types that the pipeline writes.

/** What stands in a cell of a row: it, or nothing. */
type Cell<Value> = Exclude<Value, null> | null | undefined;

test("the types beside openapi.json are those of the pages, as rows", () => {
  expectTypeOf<Wire.DateCounts>().toEqualTypeOf<DateCounts>();
  expectTypeOf<Wire.Distributions>().toEqualTypeOf<Distributions>();
  expectTypeOf<Wire.InLanguages>().toEqualTypeOf<InLanguages>();
  expectTypeOf<Wire.SentenceTemplates>().toExtend<SentenceTemplates>();

  expectTypeOf<Wire.Film[0]>().toEqualTypeOf<Cell<FilmJson["id"]>>();
  expectTypeOf<Wire.Film[1]>().toEqualTypeOf<Cell<FilmJson["title"]>>();
  expectTypeOf<Wire.Film[5]>().toEqualTypeOf<Cell<FilmJson["popularity"]>>();
  expectTypeOf<Wire.Film[19]>().toEqualTypeOf<Cell<FilmJson["production_companies"]>>();
  expectTypeOf<NonNullable<NonNullable<Wire.Film[14]>[number][3]>>().toEqualTypeOf<
    NonNullable<FilmJson["cast"][number]["order"]>
  >();
  expectTypeOf<NonNullable<Wire.Reason[2]>>().toEqualTypeOf<
    FilmJson["recommendations"][number]["reasons"][number]["share"]
  >();
  expectTypeOf<Wire.Person[1]>().toEqualTypeOf<Cell<PersonJson["name"]>>();
  expectTypeOf<NonNullable<Wire.PersonFilm[3]>>().toEqualTypeOf<
    NonNullable<PersonFilmJson["roles"]> | number
  >();
  expectTypeOf<NonNullable<Wire.Career[4]>>().toEqualTypeOf<
    NonNullable<PersonJson["acting"]>["total_return"]
  >();
  expectTypeOf<Wire.TitleEntry[3]>().toEqualTypeOf<Cell<TitleEntry["vote_count"]>>();
  // The places by number are those of these fields.
  const {film, cast, reason} = filmCodec.records;
  expect([0, 1, 5, 14, 19].map((place) => film?.[place])).toEqual([
    "id",
    "title",
    "popularity",
    "cast",
    "production_companies",
  ]);
  expect([cast?.[3], reason?.[2]]).toEqual(["order", "share"]);
  const {person, film: filmOf, career} = personCodec.records;
  expect([person?.[1], filmOf?.[3], career?.[4]]).toEqual(["name", "roles", "total_return"]);
  expect(titlesCodec.records?.film?.[3]).toBe("vote_count");
});
