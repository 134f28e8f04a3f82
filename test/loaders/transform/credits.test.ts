import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {RawCredits} from "../../../loaders/extract/raw.js";
import {StringInterner} from "../../../loaders/extract/stringInterner.js";
import {credits} from "../../../loaders/transform/credits.js";
import {decoded} from "../someTexts.js";
import {film} from "./film.js";

type Entry = readonly [id: number | null, name: string, role?: string | null];

/** Raw credits: a record for each film id, with the entries of its cast and crew. */
function raw(
  records: readonly (readonly [number | null, readonly Entry[], (readonly Entry[])?])[],
): RawCredits {
  const interner = new StringInterner();
  const entries = (which: 1 | 2) =>
    records.flatMap((record, index) => (record[which] ?? []).map((entry) => ({index, entry})));
  const columns = (which: 1 | 2) => ({
    record: Int32Array.from(entries(which), ({index}) => index),
    personId: Int32Array.from(entries(which), ({entry}) => entry[0] ?? -1),
    name: Int32Array.from(entries(which), ({entry}) => interner.codeOf(entry[1])),
    gender: new Int32Array(entries(which).length).fill(-1),
  });
  const roles = (which: 1 | 2) =>
    Int32Array.from(entries(which), ({entry}) => (entry[2] == null ? -1 : interner.codeOf(entry[2])));
  return {
    file: "credits.csv",
    recordsRead: records.length,
    filmId: Int32Array.from(records, ([id]) => id ?? -1),
    cast: {
      ...columns(1),
      character: roles(1),
      order: new Int32Array(entries(1).length),
    },
    crew: {
      ...columns(2),
      department: new Int32Array(entries(2).length).fill(-1),
      job: roles(2),
    },
    texts: interner.texts,
    problems: [],
    lostColumns: [],
    missingWords: [],
    undecided: [],
    unreadColumns: [],
    cut: null,
    remarks: [],
  };
}

function run(films: readonly number[], records: Parameters<typeof raw>[0]) {
  const {cast, crew, rules} = credits(
    raw(records),
    films.map((id) => film({id})),
  );
  return {
    cast: decoded(cast.name, cast.texts).map((name, i) => [
      cast.movieId[i],
      cast.personId[i],
      name,
      decoded(cast.character, cast.texts)[i],
      cast.inferredId[i],
    ]),
    crew: decoded(crew.name, crew.texts).map((name, i) => [
      crew.movieId[i],
      crew.personId[i],
      name,
      decoded(crew.job, crew.texts)[i],
      crew.inferredId[i],
    ]),
    descriptions: Object.fromEntries(rules.map(({name, description}) => [name, description])),
    counts: Object.fromEntries(rules.map(({name, count}) => [name, count])),
    examples: Object.fromEntries(rules.map(({name, examples}) => [name, examples])),
  };
}

describe("credits", () => {
  it("keeps the credits of the films that are kept, in the order of the file", () => {
    const {cast, counts} = run(
      [1, 2],
      [
        [2, [[5, "E"]]],
        [null, [[6, "F"]]],
        [3, [[7, "G"]]],
        [1, [[8, "H", "a role"]]],
      ],
    );
    expect(cast).toEqual([
      [2, 5, "E", null, 0],
      [1, 8, "H", "a role", 0],
    ]);
    expect(counts).toMatchObject({
      credits_records_read: 4,
      credits_id_not_a_number: 1,
      credits_of_films_not_kept: 1,
      films_without_credits: 0,
      cast_of_films_not_kept: 2,
    });
  });

  it("says that an id is a whole number above 0", () => {
    const {descriptions} = run([], []);
    for (const rule of ["credits_id_not_a_number", "cast_of_films_not_kept", "crew_of_films_not_kept"]) {
      expect(descriptions[rule]).toContain("whose id is no whole number above 0");
    }
  });

  it("shows what the rules met", () => {
    const {examples} = run(
      [1, 2],
      [
        [3, [[7, "G"]]],
        [
          1,
          [
            [5, "E"],
            [null, "E"],
            [null, "Nobody else"],
          ],
        ],
        [null, [[6, "F"]]],
        [1, [[5, "E"]], [[null, "E"]]],
      ],
    );
    const one = {id: 1, title: "A film"};
    expect(examples).toMatchObject({
      credits_records_read: [],
      credits_id_not_a_number: [{record: 2, id: null, title: null, before: "", after: ""}],
      credits_of_films_not_kept: [{record: 0, id: 3, title: null, before: "", after: ""}],
      credits_records_united: [{...one, record: 3, before: "1 | 3", after: "1"}],
      films_without_credits: [{record: 0, id: 2, title: "A film", before: "", after: ""}],
      cast_of_films_not_kept: [
        {record: 0, id: 3, title: null, before: "G", after: ""},
        {record: 2, id: null, title: null, before: "F", after: ""},
      ],
      cast_repeated_in_later_records: [{...one, record: 3, before: "E", after: ""}],
      cast_without_id: [{...one, record: 1, before: "Nobody else", after: ""}],
      cast_ids_inferred: [{...one, record: 1, before: "E", after: "5"}],
      crew_ids_inferred: [{...one, record: 3, before: "E", after: "5"}],
    });
  });

  it("unites the records of a film: an entry that an earlier record has is not added, equal ones of one record stay", () => {
    const {cast, counts} = run(
      [1],
      [
        [
          1,
          [
            [5, "E"],
            [5, "E"],
          ],
        ],
        [
          1,
          [
            [5, "E"],
            [6, "F"],
            [6, "F"],
            [5, "E", "another role"],
          ],
        ],
        [
          1,
          [
            [6, "F"],
            [7, "G"],
          ],
        ],
      ],
    );
    expect(cast.map(([, id, , role]) => [id, role])).toEqual([
      [5, null],
      [5, null],
      [6, null],
      [6, null],
      [5, "another role"],
      [7, null],
    ]);
    expect(counts).toMatchObject({
      credits_records_united: 2,
      cast_repeated_in_later_records: 2,
      cast_rows: 6,
    });
  });

  it("infers an id from the crew for the cast, of any job, and marks it", () => {
    const {cast, counts} = run([1], [[1, [[null, "Ana"]], [[9, "Ana", "Editor"]]]]);
    expect(cast).toEqual([[1, 9, "Ana", null, 1]]);
    expect(counts).toMatchObject({cast_without_id: 1, cast_ids_inferred: 1, crew_without_id: 0});
  });

  it("infers none where two persons bear the name, nobody does, it is spelt otherwise, or the bearer's film is not kept", () => {
    const {cast, counts} = run(
      [1],
      [
        [
          1,
          [
            [null, "Two"],
            [null, "Nobody"],
            [null, "ana"],
            [null, "Dropped"],
            [1, "Two"],
            [2, "Two"],
            [3, "Ana"],
          ],
        ],
        [2, [[4, "Dropped"]]],
      ],
    );
    expect(cast.slice(0, 4).map(([, id, , , inferred]) => [id, inferred])).toEqual(
      new Array(4).fill([-1, 0]),
    );
    expect(counts).toMatchObject({cast_without_id: 4, cast_ids_inferred: 0});
  });

  it("agrees with a plain reading of the rules on any records, and loses no entry", () => {
    const entry = fc.tuple(
      fc.option(fc.integer({min: 1, max: 3})),
      fc.constantFrom("A", "B", "C"),
      fc.constantFrom(null, "r"),
    );
    const records = fc.array(
      fc.tuple(
        fc.option(fc.integer({min: 1, max: 4})),
        fc.array(entry, {maxLength: 5}),
        fc.array(entry, {maxLength: 3}),
      ),
      {maxLength: 8},
    );
    fc.assert(
      fc.property(records, (given) => {
        const {cast, crew, counts} = run([1, 2, 3], given);
        const plain = plainCredits([1, 2, 3], given);
        expect(cast).toEqual(plain.cast);
        expect(crew).toEqual(plain.crew);
        for (const table of ["cast", "crew"]) {
          expect(counts[`${table}_entries_read`]).toBe(
            counts[`${table}_of_films_not_kept`]! +
              counts[`${table}_repeated_in_later_records`]! +
              counts[`${table}_rows`]!,
          );
        }
      }),
      {numRuns: 300},
    );
  });
});

/** The rules once more, as lists of rows and without any index. */
function plainCredits(films: readonly number[], records: Parameters<typeof raw>[0]) {
  const kept = (which: 1 | 2) => {
    const rows: {record: number; movie: number; entry: Entry}[] = [];
    records.forEach(([movie, ...lists], record) => {
      if (movie === null || !films.includes(movie)) return;
      const earlier = rows
        .filter((row) => row.movie === movie && row.record < record)
        .map(({entry}) => String(entry));
      for (const entry of lists[which - 1] ?? []) {
        const repeated = records
          .slice(0, record)
          .some(
            ([other, ...otherLists]) =>
              other === movie && (otherLists[which - 1] ?? []).some((e) => String(e) === String(entry)),
          );
        expect(repeated).toBe(earlier.includes(String(entry)));
        if (!repeated) rows.push({record, movie, entry});
      }
    });
    return rows;
  };
  const all = [...kept(1), ...kept(2)];
  const withId = (which: 1 | 2) =>
    kept(which).map(({movie, entry: [id, name, role]}) => {
      const bearers = new Set(
        all.filter(({entry}) => entry[0] !== null && entry[1] === name).map(({entry}) => entry[0]),
      );
      const [only] = bearers;
      const inferred = id === null && bearers.size === 1;
      return [movie, inferred ? only : (id ?? -1), name, role ?? null, inferred ? 1 : 0];
    });
  return {cast: withId(1), crew: withId(2)};
}
