import {describe, expect, it} from "vitest";
import {NONE} from "../../../loaders/extract/raw.js";
import {readCredits} from "../../../loaders/extract/readCredits.js";
import {decoded, stringsOf} from "../someTexts.js";
import {linesOf} from "./linesOf.js";
import {writeTemporary} from "./writeTemporary.js";

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function read(
  ...records: readonly (readonly [cast: string, crew: string, id: string])[]
): ReturnType<typeof readCredits> {
  const lines = records.map(([cast, crew, id]) => `${cell(cast)},${cell(crew)},${id}\n`);
  return readCredits(writeTemporary("credits.csv", `cast,crew,id\n${lines.join("")}`));
}

describe("readCredits", () => {
  it("reads cast and crew, a column per field, in file order", () => {
    const credits = read(
      [
        `[{'cast_id': 1, 'character': "Ana's mother", 'credit_id': 'a', 'gender': 1, 'id': 31, 'name': 'Zoë Pérez', 'order': 0, 'profile_path': None}, {'name': 'Wong Kar-wai', 'order': 1}]`,
        "[{'credit_id': 'b', 'department': 'Directing', 'gender': 0, 'id': 44, 'job': 'Director', 'name': '陳凱歌', 'profile_path': '/x.jpg'}]",
        "862",
      ],
      ["[]", "[]", "5.0"],
      [`[{"id": 31, "name": "Zo\\u00eb P\\u00e9rez", "character": "", "order": null}]`, "", "7"],
    );
    const {cast, crew} = credits;
    expect({
      ...credits,
      texts: new Set(stringsOf(credits.texts)),
      cast: {
        ...cast,
        name: decoded(cast.name, credits.texts),
        character: decoded(cast.character, credits.texts),
      },
      crew: {
        ...crew,
        name: decoded(crew.name, credits.texts),
        department: decoded(crew.department, credits.texts),
        job: decoded(crew.job, credits.texts),
      },
    }).toEqual({
      file: "credits.csv",
      recordsRead: 3,
      filmId: Int32Array.of(862, 5, 7),
      texts: new Set(["", "Ana's mother", "Zoë Pérez", "Wong Kar-wai", "Directing", "Director", "陳凱歌"]),
      cast: {
        record: Int32Array.of(0, 0, 2),
        personId: Int32Array.of(31, NONE, 31),
        name: ["Zoë Pérez", "Wong Kar-wai", "Zoë Pérez"],
        gender: Int32Array.of(1, NONE, NONE),
        character: ["Ana's mother", null, null],
        order: Int32Array.of(0, 1, NONE),
      },
      crew: {
        record: Int32Array.of(0),
        personId: Int32Array.of(44),
        name: ["陳凱歌"],
        gender: Int32Array.of(NONE),
        department: ["Directing"],
        job: ["Director"],
      },
      problems: [],
      lostColumns: [],
      missingWords: [],
      undecided: [],
      unreadColumns: [],
      cut: null,
      remarks: [],
    });
  });

  it("reports what it cannot read and keeps the rest", () => {
    const credits = read(
      [
        "[{'id': 1, 'name': 'A'}, {'order': 3}, {'id': 2}, 5, 'E']",
        "[{'id': 3, 'name': 'B', 'job': 'Editor'}, oops",
        "862",
      ],
      ["[{'name': 'C'}]", "[{'name': 'D'}]", "tt0114709"],
    );
    expect(credits.filmId).toEqual(Int32Array.of(862, NONE));
    expect(decoded(credits.cast.name, credits.texts)).toEqual(["A", "", "E", "C"]);
    expect(credits.cast.personId).toEqual(Int32Array.of(1, 2, NONE, NONE));
    expect(credits.cast.record).toEqual(Int32Array.of(0, 0, 0, 1));
    expect(decoded(credits.crew.name, credits.texts)).toEqual(["D"]);
    expect(linesOf(credits.problems)).toEqual([
      "entry_not_valid, record 0, cast is not a dict (entry 3): 5",
      "entry_not_valid, record 0, cast entry 1 has neither an id nor a name",
      'not_a_literal, record 0, crew is neither a Python literal nor JSON (the word "oops" at character 42): ' +
        "[{'id': 3, 'name': 'B', 'job': 'Editor'}…",
      "not_an_id, record 1, id is not an id, which is a whole number from 1 to 2147483647: tt0114709",
    ]);
  });

  it("keeps everyone where a value is no number or has no end", () => {
    const {cast, texts, problems} = read([
      "[{'id': 1, 'name': 'A', 'profile_path': nan}, {'id': NaN, 'name': 'B', 'order': -Infinity}, {'id': 3, 'name': inf}]",
      "[]",
      "862",
    ]);
    expect([...cast.personId]).toEqual([1, NONE, 3]);
    expect(decoded(cast.name, texts)).toEqual(["A", "B", ""]);
    expect(problems).toEqual([]);
  });

  it("takes an id that is no positive whole number for none, with a problem, and keeps the name", () => {
    const {cast, filmId, problems} = read(
      ["[{'id': 0, 'name': 'A'}, {'id': -0, 'name': 'B'}, {'id': 1.5, 'name': 'C'}]", "", "0"],
      ["[]", "nan", ""],
    );
    expect([...cast.personId, ...filmId]).toEqual([NONE, NONE, NONE, NONE, NONE]);
    expect(problems).toMatchObject([{kind: "not_an_id", count: 5, records: 2}]);
    expect(linesOf(problems)).toEqual([
      "not_an_id, record 0, id is not an id, which is a whole number from 1 to 2147483647: 0",
      'not_an_id, record 0, cast is not a whole number from 1 to 2147483647 ("id" of entry 0): 0',
    ]);
  });

  it("keeps the whole entries of a cell that Excel cut off, and says so", () => {
    const entries = Array.from(
      {length: 900},
      (_, n) => `{'id': ${n + 1}, 'name': 'Zoë 😀 ${n}', 'order': ${n}}`,
    );
    const whole = `[${entries.join(", ")}]`;
    expect(whole.length).toBeGreaterThan(32_767);
    const {cast, texts, problems, lostColumns} = read([whole.slice(0, 32_767), "[]", "862"]);
    const kept = cast.name.length;
    expect(kept).toBe(whole.slice(0, 32_767).split("}").length - 1);
    expect(decoded(cast.name, texts).at(-1)).toBe(`Zoë 😀 ${kept - 1}`);
    expect(problems).toMatchObject([{kind: "cell_cut_off", count: 1, records: 1}]);
    expect(problems[0]?.examples[0]?.message).toBe(
      `ends in the middle, where Excel cuts cells off (32767 characters); entries that are whole and kept: ${kept}`,
    );
    expect(lostColumns).toEqual([]);
  });

  it("counts words for a missing value, and names a column that could not be read at all", () => {
    const {missingWords, lostColumns} = read(["None", "Ana", "1"], ["[]", "[{}]", "2"], ["nan", "[]", "3"]);
    expect(missingWords).toEqual([{column: "cast", cells: 2}]);
    expect(lostColumns.map(({column, cells}) => [column, cells])).toEqual([["crew", 2]]);
  });

  it("finds its columns by name", () => {
    const path = writeTemporary("credits.csv", `id,x,crew,cast\n9,y,[],"[{'id': 1, 'name': 'A'}]"\n`);
    const credits = readCredits(path);
    expect(credits.filmId).toEqual(Int32Array.of(9));
    expect(decoded(credits.cast.name, credits.texts)).toEqual(["A"]);
    expect(() => readCredits(writeTemporary("credits.csv", "id,cast\n"))).toThrow(
      'credits.csv has no column "crew"',
    );
  });

  it("grows with the file", () => {
    const entries = Array.from(
      {length: 700},
      (_, n) => `{'id': ${n}, 'name': 'Name ${n}', 'order': ${n}}`,
    ).join(", ");
    const credits = read(
      ...Array.from({length: 1500}, (_, n) => [n < 3 ? `[${entries}]` : "[]", "[]", `${n}`] as const),
    );
    expect(credits.filmId.at(-1)).toBe(1499);
    expect(credits.cast.name).toHaveLength(2100);
    expect([credits.cast.personId.at(-1), credits.cast.order.at(-1), credits.cast.record.at(-1)]).toEqual([
      699, 699, 2,
    ]);
  });
});
