import {type CareerFilm, careerFilms} from "../../queries/careerFilms.js";
import {directorsOfFilms} from "../../queries/directorsOfFilms.js";
import type {PeopleTable, PersonRow} from "../../queries/personRow.js";
import type {Query, Run} from "../../queries/query.js";
import {type ComparedFilm, comparedFilms} from "./queries/comparedFilms.js";
import {type FilmPlace, filmPlaces} from "./queries/filmPlaces.js";
import {type PersonInBoth, peopleInBoth} from "./queries/peopleInBoth.js";
import {type PersonPlace, personPlaces} from "./queries/personPlaces.js";

/** What can be compared; the first one is shown first. */
export const kinds = ["film", "actor", "director"] as const;
export type Kind = (typeof kinds)[number];
export type PersonKind = Exclude<Kind, "film">;

/** Two films. */
export interface FilmSides {
  readonly kind: "film";
  readonly a: ComparedFilm;
  readonly b: ComparedFilm;
  /** Names; null where unknown. */
  readonly directors: readonly [a: string | null, b: string | null];
  readonly places: readonly FilmPlace[];
  readonly people: readonly PersonInBoth[];
}

export interface PersonSide {
  readonly person: PersonRow;
  /** The oldest first. */
  readonly films: readonly CareerFilm[];
}

/** Two actors or two directors. */
export interface PersonSides {
  readonly kind: PersonKind;
  readonly a: PersonSide;
  readonly b: PersonSide;
  readonly places: readonly PersonPlace[];
}

export type Sides = FilmSides | PersonSides;

export function tableOf(kind: PersonKind): PeopleTable {
  return kind === "actor" ? "actors" : "directors";
}

/** Everything that two films are compared by; null where one of the ids is no film's. */
export async function filmSides(a: number, b: number, run: Run): Promise<FilmSides | null> {
  const films = await run(comparedFilms(a, b));
  const [one, two] = [films.find(({id}) => id === a), films.find(({id}) => id === b)];
  if (one === undefined || two === undefined) return null;
  const directors = await run(directorsOfFilms([a, b]));
  const by = (id: number) => directors.find(({movie_id}) => movie_id === id)?.directors ?? null;
  return {
    kind: "film",
    a: one,
    b: two,
    directors: [by(a), by(b)],
    places: await run(filmPlaces(a, b)),
    people: await run(peopleInBoth(a, b)),
  };
}

/** Everything that two people are compared by. */
export async function personSides(
  kind: PersonKind,
  a: PersonRow,
  b: PersonRow,
  run: Run,
): Promise<PersonSides> {
  const table = tableOf(kind);
  return {
    kind,
    a: {person: a, films: await run(careerFilms(table, keyOf(a)))},
    b: {person: b, films: await run(careerFilms(table, keyOf(b)))},
    places: await run(personPlaces(table, keyOf(a), keyOf(b))),
  };
}

/** The same two the other way round. */
export function swapped(sides: Sides): Sides {
  if (sides.kind !== "film") {
    const places = sides.places.map((place) => ({...place, side: 1 - place.side}));
    return {...sides, a: sides.b, b: sides.a, places};
  }
  const {a, b, directors, people} = sides;
  return {
    ...sides,
    a: b,
    b: a,
    directors: [directors[1], directors[0]],
    people: people.map((person) => ({
      ...person,
      directs_a: person.directs_b,
      acts_a: person.acts_b,
      directs_b: person.directs_a,
      acts_b: person.acts_a,
    })),
  };
}

/** The statements behind a comparison. */
export function queriesOf(sides: Sides): readonly Query<unknown>[] {
  if (sides.kind === "film") {
    const {id: a} = sides.a;
    const {id: b} = sides.b;
    return [comparedFilms(a, b), directorsOfFilms([a, b]), filmPlaces(a, b), peopleInBoth(a, b)];
  }
  const table = tableOf(sides.kind);
  const [a, b] = [keyOf(sides.a.person), keyOf(sides.b.person)];
  return [careerFilms(table, a), careerFilms(table, b), personPlaces(table, a, b)];
}

function keyOf({person_id, name}: PersonRow) {
  return {id: person_id, name};
}
