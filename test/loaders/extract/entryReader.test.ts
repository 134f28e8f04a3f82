import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {EntryReader} from "../../../loaders/extract/entryReader.js";
import {NONE} from "../../../loaders/extract/raw.js";
import {recordOf} from "./recordOf.js";

const newReader = (): EntryReader => new EntryReader(["id", "order"], ["name", "job"]);
const withGender = (): EntryReader => new EntryReader(["id", "order", "gender"], ["name", "job"]);

function entries(reader: EntryReader): unknown[][] {
  return Array.from({length: reader.count}, (_, entry) => [
    ...reader.integers.map((column) => column[entry]),
    ...reader.codes.map((_, key) => reader.text(key, entry)),
  ]);
}

function readCell(reader: EntryReader, cell: string, problems: string[]): void {
  if (!reader.scan(recordOf(cell), 0)) reader.parse(cell, (_, message) => problems.push(message));
}

function read(cell: string): {entries: unknown[][]; problems: string[]} {
  const reader = newReader();
  const problems: string[] = [];
  readCell(reader, cell, problems);
  return {entries: entries(reader), problems};
}

describe("EntryReader", () => {
  it("reads the wanted keys of each dict, in Python's form and in JSON's", () => {
    const expected = {
      entries: [
        [31, 0, "Tom Hanks", null],
        [NONE, NONE, "Renée O'Connor", "Director"],
      ],
      problems: [],
    };
    expect(
      read(
        `[{'cast_id': 14, 'id': 31, 'name': 'Tom Hanks', 'order': 0, 'x': None}, {'name': "Renée O'Connor", 'job': 'Director'}]`,
      ),
    ).toEqual(expected);
    expect(
      read(
        `[{"id":31,"name":"Tom Hanks","order":0,"x":null,"y":true},{"name":"Renée O'Connor","id":null,"job":"Director"}]`,
      ),
    ).toEqual(expected);
  });

  it("has no entries in a cell that is empty, null or an empty list", () => {
    for (const cell of ["", " ", "None", "null", "[]", " [ ] "]) {
      expect(read(cell)).toEqual({entries: [], problems: []});
    }
  });

  it("takes ids that were saved as 862.0 or as text", () => {
    expect(
      read(`[{'id': 862.0}, {'id': '862'}, {'id': "862.0"}, {'id': ''}]`).entries.map((entry) => entry[0]),
    ).toEqual([862, 862, 862, NONE]);
  });

  it("takes a gender of 1 or 2, and anything else for none, without a word or the general parser", () => {
    const values = [
      ...["1", "2", "0", "3", "2147483648", "None", "null", "nan"],
      ...["True", "true", "False", "''", "'1'", '"woman"'],
    ];
    const cell = `[${values.map((value) => `{'gender': ${value}, 'id': 7}`).join(", ")}, {'id': 7}, {'gender': 1, 'gender': 'x', 'id': 7}]`;
    const genders = [1, 2, ...new Array<number>(values.length).fill(NONE)];
    for (const way of ["scan", "parse"] as const) {
      const reader = new EntryReader(["id", "gender"], []);
      const problems: string[] = [];
      if (way === "scan") expect(reader.scan(recordOf(cell), 0)).toBe(true);
      else reader.parse(cell, (_, message) => problems.push(message));
      expect(entries(reader)).toEqual(genders.map((gender) => [7, gender]));
      expect(problems).toEqual([]);
    }
    const reader = new EntryReader(["id", "gender"], []);
    reader.parse("[{'gender': 1.5}, {'gender': 2.0}, {'gender': [1]}, {'gender': -1}]", (_, message) => {
      throw new Error(message);
    });
    expect(reader.integers[1]!.slice(0, reader.count)).toEqual([NONE, 2, NONE, NONE]);
  });

  it("reports what is not as it should be and keeps the rest", () => {
    expect(
      read(
        `[{'id': 'x', 'name': 'A'}, 5, {'id': 2147483648, 'name': 7}, {'order': -1, 'job': []}, {'id': 1.5}]`,
      ),
    ).toEqual({
      entries: [
        [NONE, NONE, "A", null],
        [NONE, NONE, null, null],
        [NONE, NONE, null, null],
        [NONE, NONE, null, null],
      ],
      problems: [
        'is not a whole number from 1 to 2147483647 ("id" of entry 0)',
        "is not a dict (entry 1)",
        'is not a whole number from 1 to 2147483647 ("id" of entry 2)',
        'is not a string ("name" of entry 2)',
        'is not a whole number from 0 to 2147483647 ("order" of entry 3)',
        'is not a string ("job" of entry 3)',
        'is not a whole number from 1 to 2147483647 ("id" of entry 4)',
      ],
    });
  });

  it("shows of an entry what is wrong, however far into the cell", () => {
    const values: (string | undefined)[] = [];
    const good = "{'id': 7, 'name': 'A'}, ".repeat(20);
    const bad = ["{'id': -5}", "5", "{'name': {'a': [99999999999999999999]}}", "{'id': '12.000'}", "[]"];
    newReader().parse(`[${good}${bad.join(", ")}]`, (_, __, value) => values.push(value));
    expect(values).toEqual(["-5", "5", '{"a":[100000000000000000000]}', "12.000", "[]"]);
  });

  it("lets the last of two equal keys win", () => {
    expect(
      read("[{'id': 1, 'id': None, 'name': 'A', 'name': None}, {'name': 'A', 'id': 1, 'name': 'B'}]"),
    ).toEqual({
      entries: [
        [NONE, NONE, null, null],
        [1, NONE, "B", null],
      ],
      problems: [],
    });
  });

  it("reports a cell that is no list, and none of its entries", () => {
    expect(read("{'id': 1}")).toEqual({entries: [], problems: ["is not a list"]});
    expect(read("[{'id': 1} {'id': 2}]")).toEqual({
      entries: [],
      problems: ["is neither a Python literal nor JSON (no comma or ] at character 11)"],
    });
  });

  it("keeps the whole entries of a list wherever it is cut, and says that it is", () => {
    const whole = `[{'id': 1, 'name': "O'\\x41", 'order': -1.5e-7, 'x': [{'y': None}]}, {'id': 20, 'job': u'é'}, {'id': 3, 'x': -Infinity}]`;
    const ends = [...whole.matchAll(/}(?=, {'id'|]$)/g)].map(({index}) => index + 1);
    for (let length = 1; length < whole.length; length++) {
      const {entries: kept, problems} = read(whole.slice(0, length));
      expect(problems.filter((problem) => !problem.includes("entry "))).toEqual([
        `ends in the middle; entries that are whole and kept: ${kept.length}`,
      ]);
      expect(kept.map(([id]) => id)).toEqual([1, 20, 3].slice(0, ends.filter((end) => end <= length).length));
    }
  });

  it("tells a list that is cut from other cells", () => {
    for (const cell of [
      "Drama, Comedy",
      "[Drama, Comedy]",
      "[Drama",
      "[{'id': 1}, oops, {'id': 2}",
      "{'id': 1",
      "[1]]",
      "['a\nb'",
    ]) {
      expect(read(cell)).toMatchObject({entries: [], problems: [expect.stringMatching(/^is neither/)]});
    }
  });

  it("names Excel where the cell is as long as Excel's cells may be", () => {
    const cell = (length: number) => `[{'id': 1}, '${"é".repeat(length - 13)}`;
    for (const length of [32_763, 32_767, 32_768]) {
      expect(read(cell(length)).problems).toEqual([
        "ends in the middle, where Excel cuts cells off (32767 characters); entries that are whole and kept: 1",
      ]);
    }
    expect(read(cell(30_000)).problems[0]).not.toContain("Excel");
  });

  it("takes values that are no number or have no end for null", () => {
    expect(
      read(
        "[{'id': nan, 'name': NaN, 'order': Infinity, 'job': 'A'}, {'id': -Infinity, 'x': inf, 'name': -nan}]",
      ),
    ).toEqual({
      entries: [
        [NONE, NONE, null, "A"],
        [NONE, NONE, null, null],
      ],
      problems: [],
    });
  });

  it("forgets what it knew of one cell in the next", () => {
    const reader = newReader();
    const problems: string[] = [];
    const cells = [
      "[{'id': 1, 'name': 'A', 'order': 3}]",
      "[{'name': 'B'}]",
      "[{'id': 2}, oops]",
      "[{'name': 'C', 'id': 4}]",
    ];
    const seen = cells.map((cell) => {
      readCell(reader, cell, problems);
      return entries(reader);
    });
    expect(seen).toEqual([[[1, 3, "A", null]], [[NONE, NONE, "B", null]], [], [[4, NONE, "C", null]]]);
    expect(problems).toHaveLength(1);
  });
});

describe("EntryReader.scan", () => {
  // Text that is a list of dicts, nearly one, or nearly nothing.
  const space = fc.constantFrom("", " ", " ", "\n", "  ");
  const quoted = fc
    .tuple(
      fc.constantFrom("'", '"'),
      fc.string({unit: fc.constantFrom("a", "é", "😀", " ", "{", "}", ",", "]", ":", "\\n", "\\'", "\\")}),
    )
    .map(([quote, text]) => quote + text + quote);
  const key = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom("'id'", '"name"', "'order'", "'name'", "'job'", "'x'", "'gender'", "'id_'"),
    },
    quoted,
  );
  const value = fc.oneof(
    {weight: 3, arbitrary: quoted},
    {weight: 3, arbitrary: fc.nat().map(String)},
    fc.constantFrom(
      "None",
      "True",
      "False",
      "null",
      "true",
      "false",
      "Nonesuch",
      "nan",
      "NaN",
      "inf",
      "-Infinity",
      "infinite",
      "",
    ),
    fc.constantFrom(
      "-1",
      "0",
      "00",
      "012",
      "1.5",
      "5.",
      "5.e",
      "862.0",
      "2147483647",
      "2147483648",
      "1e3",
      "99999999999999999999",
      "[]",
      "{}",
      "'a' 'b'",
      "'''a'''",
      "u'a'",
      "b'a'",
    ),
  );
  const pair = fc
    .tuple(key, space, value, space)
    .map(([k, before, v, after]) => `${k}:${before}${v}${after}`);
  const comma = fc.oneof(
    {weight: 20, arbitrary: fc.constant(", ")},
    fc.constantFrom(",", " ,", "", ",,", "\n,"),
  );
  const list = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .array(fc.tuple(item, comma))
      .map((items) =>
        items
          .map(([text, separator], index) => (index < items.length - 1 ? text + separator : text))
          .join(""),
      );
  const dict = fc.tuple(list(pair), space).map(([pairs, after]) => `{${pairs}}${after}`);
  const whole = fc
    .tuple(space, list(dict), space)
    .map(([before, dicts, after]) => `${before}[${dicts}]${after}`);
  const damaged = (cell: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(cell, fc.nat({max: 99}), fc.constantFrom("", "'", "}", "]", "\\", "x"))
      .map(
        ([text, at, insert]) =>
          text.slice(0, (at * text.length) / 100) + insert + text.slice((at * text.length) / 100 + 1),
      );
  const cut = damaged(whole);

  it("gives the same entries as the general parser whenever it gives any", () => {
    // One reader for all cells: what it learns from one must not mislead it in another.
    const quick = withGender();
    const general = withGender();
    let scanned = 0;
    fc.assert(
      fc.property(fc.oneof(whole, cut), (cell) => {
        if (!quick.scan(recordOf("before'", cell, "'after"), 1)) return;
        scanned++;
        const problems: string[] = [];
        general.parse(cell, (_, message) => problems.push(message));
        expect(problems).toEqual([]);
        expect(entries(quick)).toEqual(entries(general));
      }),
      {numRuns: 20_000},
    );
    expect(scanned).toBeGreaterThan(1000);
  });

  it("gives the same entry of a cell that is one dict as of a list with it", () => {
    const quick = withGender();
    const general = withGender();
    let scanned = 0;
    fc.assert(
      fc.property(space, fc.oneof(dict, damaged(dict)), (before, cell) => {
        if (!quick.scanOne(recordOf("before'", before + cell, "'after"), 1)) return;
        scanned++;
        const problems: string[] = [];
        general.parse(`[${cell}]`, (_, message) => problems.push(message));
        expect(problems).toEqual([]);
        expect(entries(quick)).toEqual(entries(general));
      }),
      {numRuns: 20_000},
    );
    expect(scanned).toBeGreaterThan(200);
  });

  it("reads the cells of the published form without the general parser", () => {
    const cell = `[{'cast_id': 14, 'character': "Woody's (voice)", 'credit_id': '52fe', 'gender': 2, 'id': 31, 'name': 'Zoë', 'order': 0, 'profile_path': None}]`;
    expect(newReader().scan(recordOf(cell), 0)).toBe(true);
    expect(
      newReader().scan(recordOf("[{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': 'Comedy'}]"), 0),
    ).toBe(true);
  });

  it("scans nan and Infinity, and leaves an id of 0 to the general parser, which reports it", () => {
    const reader = newReader();
    expect(
      reader.scan(recordOf("[{'id': 7, 'name': nan, 'x': NaN, 'order': 0}, {'x': Infinity, 'id': nan}]"), 0),
    ).toBe(true);
    expect(entries(reader)).toEqual([
      [7, 0, null, null],
      [NONE, NONE, null, null],
    ]);
    expect(reader.scan(recordOf("[{'id': 0}]"), 0)).toBe(false);
    expect(read("[{'id': 0, 'name': 'A'}, {'id': -0}]")).toEqual({
      entries: [
        [NONE, NONE, "A", null],
        [NONE, NONE, null, null],
      ],
      problems: [0, 1].map((entry) => `is not a whole number from 1 to 2147483647 ("id" of entry ${entry})`),
    });
  });

  it("passes over numbers that are not wanted", () => {
    const reader = newReader();
    expect(reader.scan(recordOf('[{"id":31,"popularity":20.125,"adult":false,"n":99999999999}]'), 0)).toBe(
      true,
    );
    expect(entries(reader)).toEqual([[31, NONE, null, null]]);
  });

  it("keeps its way through dicts of ever new shapes", () => {
    const cell = `[${Array.from({length: 300}, (_, n) => `{'key${n}': 1, 'name': 'n${n}', 'x${n}': 'y', 'id': ${n + 1}}`).join(", ")}]`;
    const reader = newReader();
    expect(reader.scan(recordOf(cell), 0)).toBe(true);
    expect(reader.integers[0]!.slice(0, 300)).toEqual(Array.from({length: 300}, (_, n) => n + 1));
    expect(reader.text(0, 299)).toBe("n299");
  });
});
