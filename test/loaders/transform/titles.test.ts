import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {RawTitle, RawTitles} from "../../../loaders/extract/raw.js";
import type {Film, TitleRow} from "../../../loaders/transform/tables.js";
import {titles} from "../../../loaders/transform/titles.js";
import {fold} from "../../../src/shared/fold.js";
import {film} from "./film.js";

type Given = readonly [id: number, title: string, language?: string | null];

function rawTitles(given: readonly Given[], leftOut: RawTitles["leftOut"] = []): RawTitles {
  return {
    file: "titles.csv",
    recordsRead: given.length + leftOut.length,
    rows: given.map(([id, title, language = null], record): RawTitle => ({record, id, title, language})),
    leftOut,
    problems: [],
    lostColumns: [],
    missingWords: [],
    undecided: [],
    unreadColumns: [],
    cut: null,
    remarks: [],
  };
}

function titlesOf(
  films: readonly Film[],
  originals: readonly (readonly [number, string])[],
  raw: RawTitles | null = null,
) {
  const {titles: rows, rules} = titles(films, new Map(originals), raw);
  return {
    rows: rows.map(({movieId, kind, title, language}) => [movieId, kind, title, language]),
    counts: Object.fromEntries(rules.map(({name, count}) => [name, count])),
    examples: Object.fromEntries(rules.map(({name, examples}) => [name, examples])),
  };
}

const godfather = film({id: 238, title: "The Godfather"});

describe("the titles of films", () => {
  test("are by id of the film, its own before its original one", () => {
    const films = [
      film({id: 637, title: "Life Is Beautiful", originalLanguage: "it"}),
      film({id: 593, title: "Solaris", originalLanguage: "ru"}),
    ];
    const {rows, counts} = titlesOf(films, [
      [637, "La vita è bella"],
      [593, "Солярис"],
    ]);
    expect(rows).toEqual([
      [593, "title", "Solaris", null],
      [593, "original", "Солярис", "ru"],
      [637, "title", "Life Is Beautiful", null],
      [637, "original", "La vita è bella", "it"],
    ]);
    expect(counts).toEqual({});
  });

  test("have an original one only where its text differs", () => {
    const films = [film({id: 1, title: "Amelie"}), film({id: 2, title: "Heat"}), film({id: 3, title: "Ran"})];
    const {rows} = titlesOf(films, [
      [1, "Amélie"],
      [2, "Heat"],
    ]);
    expect(rows.filter(([, kind]) => kind === "original")).toEqual([[1, "original", "Amélie", "en"]]);
  });

  test("know the original one of a film without a title, in a language that may be unknown", () => {
    const films = [film({id: 1, title: null, originalLanguage: null})];
    expect(titlesOf(films, [[1, "Urtitel"]]).rows).toEqual([[1, "original", "Urtitel", null]]);
  });

  test("have no original one that is blank", () => {
    expect(titlesOf([film({id: 1, title: "A"})], [[1, " \t"]]).rows).toEqual([[1, "title", "A", null]]);
  });

  test("take those of the file by the order of their code points", () => {
    const raw = rawTitles([
      [238, "🎬", "xx"],
      [238, "ﬁlm", "it"],
      [238, "Kmotr", "cs"],
      [238, "El padrino", "es"],
    ]);
    expect(titlesOf([godfather], [], raw).rows.slice(1)).toEqual([
      [238, "alternative", "El padrino", "es"],
      [238, "alternative", "Kmotr", "cs"],
      [238, "alternative", "ﬁlm", "it"],
      [238, "alternative", "🎬", "xx"],
    ]);
  });

  test("leave out what the film has already, but for case, accents and punctuation, and say so", () => {
    const raw = rawTitles([
      [238, "THE GODFATHER!", "en"],
      [238, "Il Padrino.", "it"],
      [238, "El padrino", "es"],
      [238, "El Padriño", "gl"],
    ]);
    const {rows, counts, examples} = titlesOf([godfather], [[238, "Il padrino"]], raw);
    expect(rows.map(([, kind, title]) => [kind, title])).toEqual([
      ["title", "The Godfather"],
      ["original", "Il padrino"],
      ["alternative", "El padrino"],
    ]);
    expect(counts).toMatchObject({titles_records_read: 4, titles_repeated: 3, titles_rows: 1});
    expect(examples.titles_repeated).toEqual([
      {record: 0, id: 238, title: "The Godfather", before: "THE GODFATHER!", after: "The Godfather"},
      {record: 1, id: 238, title: "The Godfather", before: "Il Padrino.", after: "Il padrino"},
      {record: 3, id: 238, title: "The Godfather", before: "El Padriño", after: "El padrino"},
    ]);
  });

  test("leave out those of films that are not kept, and records without id or title", () => {
    const raw = rawTitles(
      [
        [7, "Nobody's film", "en"],
        [238, "El padrino", "es"],
      ],
      [
        {record: 2, id: null, title: "No id"},
        {record: 3, id: 238, title: null},
      ],
    );
    const {rows, counts, examples} = titlesOf([godfather], [], raw);
    expect(rows).toHaveLength(2);
    expect(counts).toMatchObject({titles_records_read: 4, titles_of_films_not_kept: 1, titles_rows: 1});
    expect(examples.titles_of_films_not_kept).toEqual([
      {record: 0, id: 7, title: null, before: "Nobody's film", after: ""},
    ]);
    expect(examples.titles_without_id_or_title).toEqual([
      {record: 2, id: null, title: null, before: "No id", after: ""},
      {record: 3, id: 238, title: "The Godfather", before: "", after: ""},
    ]);
  });

  test("have one code for Norwegian", () => {
    const raw = rawTitles([
      [238, "Gudfaren", "nb"],
      [238, "Gudfaderen", "da"],
    ]);
    const {rows, counts} = titlesOf([godfather], [], raw);
    expect(rows.slice(1)).toEqual([
      [238, "alternative", "Gudfaderen", "da"],
      [238, "alternative", "Gudfaren", "no"],
    ]);
    expect(counts.titles_language_norwegian).toBe(1);
  });

  describe("whatever the films and the file hold", () => {
    const text = fc.constantFrom("A", "a", "Á", "B", "b!", "$", "…", "🎬", "ﬁ", "日本");
    const input = fc.record({
      films: fc.uniqueArray(
        fc.record({
          id: fc.integer({min: 1, max: 6}),
          title: fc.option(text),
          original: fc.option(fc.oneof(text, fc.constant(" "))),
          language: fc.constantFrom(null, "es", "xx"),
        }),
        {selector: ({id}) => id},
      ),
      given: fc.array(fc.tuple(fc.integer({min: 1, max: 8}), text, fc.constantFrom(null, "es", "nn")), {
        maxLength: 25,
      }),
    });
    const made = ({films, given}: typeof input extends fc.Arbitrary<infer Input> ? Input : never) =>
      titles(
        films.map(({id, title, language}) => film({id, title, originalLanguage: language})),
        new Map(films.flatMap(({id, original}) => (original === null ? [] : [[id, original] as const]))),
        rawTitles(given),
      );

    test("they are what a plain recomputation gives", () => {
      fc.assert(
        fc.property(input, (data) => {
          const expected: TitleRow[] = [];
          for (const {id, title, original, language} of data.films) {
            const own: TitleRow[] = [];
            if (title !== null) own.push({movieId: id, title, kind: "title", language: null});
            if (original?.trim() && original !== title)
              own.push({movieId: id, title: original, kind: "original", language});
            for (const [filmId, one, code] of data.given) {
              if (filmId !== id || own.some((row) => fold(row.title) === fold(one))) continue;
              own.push({movieId: id, title: one, kind: "alternative", language: code === "nn" ? "no" : code});
            }
            expected.push(...own);
          }
          const order = ["title", "original", "alternative"];
          const points = (row: TitleRow) =>
            [...row.title].map((letter) => letter.codePointAt(0)! + 0x100_000);
          expected.sort(
            (a, b) =>
              a.movieId - b.movieId ||
              order.indexOf(a.kind) - order.indexOf(b.kind) ||
              (points(a).join() < points(b).join() ? -1 : 1),
          );
          expect(made(data).titles).toEqual(expected);
        }),
      );
    });

    test("every record of the file is kept, or counted as left out", () => {
      fc.assert(
        fc.property(input, (data) => {
          const {titles: rows, rules} = made(data);
          const count = (name: string) => rules.find((rule) => rule.name === name)!.count;
          expect(count("titles_rows")).toBe(rows.filter(({kind}) => kind === "alternative").length);
          const out = count("titles_without_id_or_title") + count("titles_of_films_not_kept");
          expect(out + count("titles_repeated") + count("titles_rows")).toBe(count("titles_records_read"));
        }),
      );
    });

    test("they do not depend on the order of the films", () => {
      fc.assert(
        fc.property(input, (data) => {
          expect(made({...data, films: data.films.toReversed()}).titles).toEqual(made(data).titles);
        }),
      );
    });
  });
});
