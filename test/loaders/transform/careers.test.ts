import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {NONE} from "../../../loaders/extract/raw.js";
import {StringInterner} from "../../../loaders/extract/stringInterner.js";
import {actors as actorsTable, directors as directorsTable} from "../../../loaders/schema.js";
import {careers} from "../../../loaders/transform/careers.js";
import type {Cast, Columns, Crew, Film} from "../../../loaders/transform/tables.js";
import {decoded} from "../someTexts.js";
import {film} from "./film.js";

/** A credit as the tests write it: film, person (null: no id), name, and the job in the crew. */
interface Credit {
  readonly movieId: number;
  readonly personId: number | null;
  readonly name: string;
  readonly gender?: number;
  readonly job?: string;
}

describe("careers", () => {
  it("has the columns of the schema, in their order", () => {
    const {actors, directors} = run([film({})], [{movieId: 1, personId: 5, name: "A"}], []);
    expect(Object.keys(actors)).toEqual(actorsTable.columns.map(({name}) => name));
    expect(Object.keys(directors)).toEqual(directorsTable.columns.map(({name}) => name));
  });

  it("gives empty tables where there are no credits", () => {
    const {actors, directors} = run([film({})], [], []);
    expect(rows(actors)).toEqual([]);
    expect(rows(directors)).toEqual([]);
  });

  it("takes the exact sum: three returns of 0.1, 0.2 and 0.3 make 0.6 in any order", () => {
    const films = [1000, 2000, 3000].map((revenue, i) => film({id: i + 1, budget: 10_000, revenue}));
    for (const order of [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
    ]) {
      const {actors} = run(
        films,
        order.map((movieId) => ({movieId, personId: 9, name: "A"})),
        [],
      );
      expect(rows(actors)[0]).toMatchObject({
        total_return: 0.6,
        median_known_return: 0.2,
        pooled_return: 0.2,
      });
    }
  });

  it("takes the commonest known gender of a person's credits in cast and crew, and none of two that are as frequent", () => {
    const credits = (personId: number, ...genders: readonly number[]) =>
      genders.map((gender) => ({movieId: 1, personId, name: "A", gender}));
    const {actors, directors} = run(
      [film({})],
      [...credits(1, 1, NONE, NONE), ...credits(2, 2), ...credits(3, 1), ...credits(4, NONE)],
      [
        ...credits(2, 1, 1).map((credit) => ({...credit, job: "Editor"})),
        ...credits(3, 2).map((credit) => ({...credit, job: "Director"})),
        ...credits(5, 1).map((credit) => ({...credit, job: "Director"})),
      ],
    );
    expect(rows(actors).map(({gender}) => gender)).toEqual([1, 1, null, null]);
    expect(rows(directors).map(({gender}) => gender)).toEqual([null, 1]);
  });

  it("leaves means that nothing stands behind null", () => {
    const {actors} = run(
      [film({id: 1, budget: 0}), film({id: 2, budget: 1, revenue: 5})],
      [
        {movieId: 1, personId: 1, name: "No money"},
        {movieId: 2, personId: 2, name: "Suspect only"},
      ],
      [{movieId: 1, personId: 1, name: "No money", job: "Director"}],
    );
    expect(rows(actors)).toMatchObject([
      {
        films: 1,
        total_return: 0,
        mean_return: 0,
        mean_known_return: null,
        median_known_return: null,
        pooled_return: null,
        films_not_directed: 0,
        mean_return_not_directed: null,
        mean_return_not_suspect: 0,
      },
      {
        films_suspect: 1,
        total_return: 5,
        total_return_not_suspect: 0,
        mean_return_not_suspect: null,
        mean_known_return_not_suspect: null,
      },
    ]);
  });

  it("agrees with a plain computation, person by person, on any films and credits", () => {
    const name = fc.constantFrom("Ana", "ana", "Bo", "Ƒ", "__proto__", "constructor", "7");
    const credit = fc.record({
      movieId: fc.integer({min: 1, max: 6}),
      personId: fc.option(fc.constantFrom(1, 2, 3, 2_147_483_647), {freq: 2}),
      name,
      gender: fc.constantFrom(NONE, 1, 2),
    });
    const money = fc.constantFrom(0, 1, 999, 1000, 3_333, 70_001, 123_456_789);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(money, money), {minLength: 6, maxLength: 6}),
        fc.array(credit, {maxLength: 40}),
        fc.array(fc.record({credit, job: fc.constantFrom("Director", "Writer", "director")}), {
          maxLength: 25,
        }),
        (amounts, cast, crewCredits) => {
          const films = amounts.map(([budget, revenue], i) => film({id: i + 1, budget, revenue}));
          const crew = crewCredits.map(({credit, job}) => ({...credit, job}));
          const {actors, directors} = run(films, cast, crew);
          const directorCredits = crew.filter(({job}) => job === "Director");
          expect(byPerson(rows(actors))).toEqual(
            byPerson(plain(films, cast, directorCredits, [...cast, ...crew], "not_directed")),
          );
          expect(byPerson(rows(directors))).toEqual(
            byPerson(plain(films, directorCredits, cast, [...cast, ...crew], "only_directed")),
          );
        },
      ),
      {numRuns: 300},
    );
  });
});

function run(films: readonly Film[], cast: readonly Credit[], crew: readonly Credit[]) {
  const interner = new StringInterner();
  const columns = (credits: readonly Credit[]) => ({
    movieId: Int32Array.from(credits, ({movieId}) => movieId),
    personId: Int32Array.from(credits, ({personId}) => personId ?? -1),
    name: Int32Array.from(credits, ({name}) => interner.codeOf(name)),
    gender: Int32Array.from(credits, ({gender = NONE}) => gender),
    texts: interner.texts,
    inferredId: new Uint8Array(credits.length),
  });
  const castTable: Cast = {
    ...columns(cast),
    character: new Int32Array(cast.length).fill(NONE),
    order: new Int32Array(cast.length),
  };
  const crewTable: Crew = {
    ...columns(crew),
    department: new Int32Array(crew.length).fill(NONE),
    job: Int32Array.from(crew, ({job}) => (job === undefined ? NONE : interner.codeOf(job))),
  };
  const {actors, directors} = careers(films, castTable, crewTable);
  const named = (columns: Columns) => ({
    ...columns,
    name: decoded(columns.name as Int32Array, interner.texts),
  });
  return {actors: named(actors), directors: named(directors)};
}

function rows(columns: Readonly<Record<string, ArrayLike<unknown>>>): Record<string, unknown>[] {
  const names = Object.keys(columns);
  const length = columns[names[0]!]!.length;
  const value = (name: string, i: number) => {
    const cell = columns[name]![i];
    return (typeof cell === "number" && Number.isNaN(cell)) ||
      (["person_id", "gender"].includes(name) && cell === NONE)
      ? null
      : cell;
  };
  return Array.from({length}, (_, i) => Object.fromEntries(names.map((name) => [name, value(name, i)])));
}

function byPerson(people: Record<string, unknown>[]): Map<string, Record<string, unknown>> {
  return new Map(people.map((person) => [`${person.person_id ?? person.name}`, person]));
}

/** The figures of each person, computed one person at a time from §1 of the design, with sums as fractions. */
function plain(
  films: readonly Film[],
  own: readonly Credit[],
  other: readonly Credit[],
  all: readonly Credit[],
  rest: string,
) {
  const same = (a: Credit, b: Credit) =>
    a.personId === b.personId && (a.personId !== null || a.name === b.name);
  const people: Credit[] = [];
  for (const credit of own) if (!people.some((person) => same(person, credit))) people.push(credit);
  return people.map((person) => {
    const credits = own.filter((credit) => same(person, credit));
    const ids = [...new Set(credits.map(({movieId}) => movieId))];
    const played = ids.map((id) => films.find((candidate) => candidate.id === id)!);
    const elsewhere = new Set(other.filter((credit) => same(person, credit)).map(({movieId}) => movieId));
    const known = played.filter(({returnKnown}) => returnKnown);
    const alone = played.filter(({id}) => !elsewhere.has(id));
    const reliable = played.filter(({moneySuspect}) => !moneySuspect);
    const reliableKnown = known.filter(({moneySuspect}) => !moneySuspect);
    const sorted = known.map((each) => each.return).sort((a, b) => a - b);
    const told = (gender: number) =>
      all.filter((credit) => same(person, credit) && credit.gender === gender).length;
    const half = Math.floor(sorted.length / 2);
    const names = credits.map(({name}) => name);
    const count = (name: string) => names.filter((other) => other === name).length;
    const mean = (of: readonly Film[]) =>
      of.length === 0 ? null : sum(of.map((each) => each.return)) / of.length;
    return {
      person_id: person.personId,
      name: names.reduce((best, name) => (count(name) > count(best) ? name : best)),
      gender: told(1) === told(2) ? null : told(1) > told(2) ? 1 : 2,
      films: played.length,
      films_with_return: known.length,
      total_return: sum(played.map((each) => each.return)),
      mean_return: mean(played),
      mean_known_return: mean(known),
      median_known_return:
        known.length === 0
          ? null
          : known.length % 2
            ? sorted[half]!
            : (sorted[half - 1]! + sorted[half]!) / 2,
      pooled_return:
        known.length === 0
          ? null
          : sum(known.map(({revenue}) => revenue)) / sum(known.map(({budget}) => budget)),
      [`films_${rest}`]: alone.length,
      [`total_return_${rest}`]: sum(alone.map((each) => each.return)),
      [`mean_return_${rest}`]: mean(alone),
      films_suspect: played.length - reliable.length,
      total_return_not_suspect: sum(reliable.map((each) => each.return)),
      mean_return_not_suspect: mean(reliable),
      mean_known_return_not_suspect: mean(reliableKnown),
    };
  });
}

/** The sum rounded once, by integers: every double is a whole number of 2^-1074. */
function sum(values: readonly number[]): number {
  const UNIT = 80;
  // The returns of these tests are quotients from 1/123456789 to 123456789: 80 binary places hold them whole.
  const whole = values.reduce((total, value) => total + BigInt(value * 2 ** UNIT), 0n);
  return Number(whole) / 2 ** UNIT;
}
