import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Literal, LiteralError, parseLiteral} from "../../../loaders/extract/literal.js";
import {hasPython, runPython} from "./python.js";

/** A literal as JSON would have it, dicts as lists of pairs. */
function plain(value: Literal): unknown {
  if (value instanceof Map) return {dict: [...value].map(([key, item]) => [plain(key), plain(item)])};
  if (Array.isArray(value)) return (value as readonly Literal[]).map(plain);
  return typeof value === "bigint" ? {integer: String(value)} : value;
}

function read(text: string): unknown {
  return plain(parseLiteral(text));
}

function errorOf(text: string): string {
  try {
    parseLiteral(text);
  } catch (error) {
    if (error instanceof LiteralError) return error.message;
  }
  return "no error";
}

describe("parseLiteral", () => {
  it("reads a Python dict with both kinds of quotes", () => {
    expect(read(`{'id': 862, 'name': "Can't", 'x': None, 'y': True, 'z': False}`)).toEqual({
      dict: [
        ["id", 862],
        ["name", "Can't"],
        ["x", null],
        ["y", true],
        ["z", false],
      ],
    });
  });

  it("reads JSON", () => {
    expect(
      read('[{"id": 862, "name": "Toy\\/Story \\u00e9 \\ud83d\\ude00", "x": null, "y": true}, false]'),
    ).toEqual([
      {
        dict: [
          ["id", 862],
          ["name", "Toy/Story é 😀"],
          ["x", null],
          ["y", true],
        ],
      },
      false,
    ]);
  });

  it.each([
    [String.raw`'\' \" \\'`, `' " \\`],
    [String.raw`'\a\b\f\n\r\t\v'`, "\x07\b\f\n\r\t\v"],
    [String.raw`'\xe9\u00e9\U0001F600'`, "éé😀"],
    [String.raw`'\0\7\12\1234\777'`, "\0\x07\nS4\u01ff"],
    [String.raw`'\8\q\ \é\😀'`, "\\8\\q\\ \\é\\😀"],
    ["'a\\\nb\\\r\nc\\\rd'", "abcd"],
    [String.raw`'\/'`, "\\/"],
    [String.raw`"\/"`, "/"],
    [String.raw`'\ud83d\ude00'`, "😀"],
    [`'a' "b"\n'c'`, "abc"],
    ["u'é' U\"x\"", "éx"],
    [`'''it''s "x"\r\n'''`, `it''s "x"\n`],
    [`""""a""b"""`, `"a""b`],
    ["'マルドゥック'", "マルドゥック"],
  ])("reads the string %s", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ["0", 0],
    ["-0", 0],
    ["-12", -12],
    ["+ 7", 7],
    ["1_000", 1000],
    ["00", 0],
    ["0x1F", 31],
    ["0o17", 15],
    ["0b101", 5],
    ["1.5", 1.5],
    ["5.", 5],
    [".5", 0.5],
    ["-1e-5", -1e-5],
    ["1E3", 1000],
    ["9007199254740993", {integer: "9007199254740993"}],
    ["-9007199254740993", {integer: "-9007199254740993"}],
  ])("reads the number %s", (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it("takes a number that is none or has no end for null", () => {
    expect(read("[nan, NaN, inf, Infinity, -nan, +inf, - Infinity, {'a': -NaN}]")).toEqual([
      ...Array(7).fill(null),
      {dict: [["a", null]]},
    ]);
  });

  it("hands on the items of a list, and the pairs of a dict, that ends too early", () => {
    const cut = (text: string) => {
      try {
        parseLiteral(text);
      } catch (error) {
        if (error instanceof LiteralError) return error.cut === null ? null : plain(error.cut);
      }
      return "no error";
    };
    for (const tail of [
      "",
      ",",
      " , ",
      ", [",
      ", {'b'",
      ", {'b': ",
      ", 'x",
      ", 'x\\",
      ", '\\u00",
      ", -",
      ", 1e",
      ", Tru",
      ", -In",
      ", u",
    ]) {
      expect({tail, items: cut(`[{'a': 1}, [2]${tail}`)}).toEqual({tail, items: [{dict: [["a", 1]]}, [2]]});
    }
    expect(cut("{'a': 'b', 'c': [1, 2], 'd': 'x")).toEqual(plain(parseLiteral("{'a': 'b', 'c': [1, 2]}")));
    for (const text of ["", "(1, 2", "'x", "[1] [", "[1, x", "[1, '\\x4z", "[1}", "[1, {[2]"]) {
      expect({text, items: cut(text)}).toEqual({text, items: null});
    }
  });

  it("reads tuples, nesting, trailing commas and white space", () => {
    expect(read(" [ ( 1 , 2 , ) , (3) , () , [ ] , { } , (4,),\n{'a' : [ {'b':1,} ] , } , ] \n")).toEqual([
      [1, 2],
      3,
      [],
      [],
      {dict: []},
      [4],
      {dict: [["a", [{dict: [["b", 1]]}]]]},
    ]);
  });

  it("lets the last of two equal keys win, True and 1 being equal", () => {
    expect(read("{'a': 1, 'a': 2, 1: 'x', True: 'y'}")).toEqual({
      dict: [
        ["a", 2],
        [1, "y"],
      ],
    });
  });

  it("does not take a key for a property", () => {
    expect(read("{'__proto__': 1}")).toEqual({dict: [["__proto__", 1]]});
  });

  it.each([
    ["", "the end instead of a value at character 0"],
    ["[1, 2", "unclosed bracket at character 0"],
    ["[1, {'a': 2", "unclosed brace at character 4"],
    ["[1 2]", "no comma or ] at character 3"],
    ["[,]", "no value at character 1"],
    ["[1,,]", "no value at character 3"],
    ["{'a': 1 'b': 2}", "no comma or } at character 8"],
    ["{'a' 1}", "no colon after the key at character 5"],
    ["{'a'}", "no colon after the key at character 4"],
    ["{[1]: 2}", "a list or dict as a key at character 1"],
    ["[1) ", "no comma or ] at character 2"],
    ["'abc", "unclosed string at character 0"],
    ["'abc\\", "unclosed string at character 4"],
    ["'a\nb'", "a line feed or NUL within a string at character 2"],
    [String.raw`'\x4'`, "an escape \\x that is no character at character 1"],
    [String.raw`'\uD8 0'`, "an escape \\u that is no character at character 1"],
    [String.raw`'\U00110000'`, "an escape \\U that is no character at character 1"],
    [String.raw`'\N{BULLET}'`, "a named character (\\N{...}) at character 1"],
    ["b'x'", 'the word "b" at character 0'],
    ["[nano]", 'the word "nano" at character 1'],
    ["-None", "no number at character 0"],
    ["-nano", "no number at character 0"],
    ["Nones", 'the word "Nones" at character 0'],
    ["12abc", "no number at character 0"],
    ["007", "no number at character 0"],
    ["1.2.3", "no number at character 0"],
    ["1e", "no number at character 0"],
    ["-", "no number at character 0"],
    ["--1", "no number at character 0"],
    ["1 2", "text after the value at character 2"],
    ["[1] # x", "text after the value at character 4"],
  ])("says what is wrong with %j, and where", (text, message) => {
    expect(errorOf(text)).toBe(message);
  });

  it("refuses what is nested too deep instead of running out of stack", () => {
    expect(errorOf("[".repeat(1_000_000))).toBe("nested deeper than 100 at character 100");
    expect(read("[".repeat(100) + "]".repeat(100))).toBeInstanceOf(Array);
  });

  it("takes any text and throws nothing but its own error", () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(..."[]{}(),:'\"\\ \n01.-eExuNTa_"), maxLength: 60}),
        (text) => {
          try {
            parseLiteral(text);
          } catch (error) {
            expect(error).toBeInstanceOf(LiteralError);
            expect((error as LiteralError).offset).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      {numRuns: 2000},
    );
  });

  it("reads whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 5}), fc.constantFrom("", " ", "\n  "), (value, indent) => {
        const toPlain = (item: unknown): unknown => {
          if (Array.isArray(item)) return item.map(toPlain);
          if (typeof item !== "object" || item === null) return Object.is(item, -0) ? 0 : item;
          return {dict: Object.entries(item).map(([key, inner]) => [key, toPlain(inner)])};
        };
        // As JSON has it: a whole number of more digits than a double holds stays whole here.
        const text = JSON.stringify(value, null, indent);
        const actual = JSON.stringify(read(text), (_, item) =>
          typeof item === "object" && item !== null && "integer" in item ? Number(item.integer) : item,
        );
        expect(JSON.parse(actual)).toEqual(JSON.parse(JSON.stringify(toPlain(value))));
      }),
      {numRuns: 300},
    );
  });
});

/** Reads each line (a JSON string) and prints what `ast.literal_eval` makes of it, or null. */
const literalEval = `
import ast, json, sys
def plain(v):
    if isinstance(v, dict): return {'dict': [[plain(k), plain(x)] for k, x in v.items()]}
    if isinstance(v, (list, tuple)): return [plain(x) for x in v]
    if isinstance(v, (str, float, bool)) or v is None: return v
    if isinstance(v, int): return v if abs(v) < 2 ** 53 else {'integer': str(v)}
    raise ValueError('not compared')
for line in sys.stdin:
    try: print(json.dumps({'value': plain(ast.literal_eval(json.loads(line)))}))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError): print('null')
`;

describe.runIf(hasPython)("parseLiteral, compared with Python's ast.literal_eval", () => {
  const lines = (texts: readonly string[]): string =>
    texts.map((text) => `${JSON.stringify(text)}\n`).join("");

  it("gives the same values for generated literals", () => {
    const piece = fc.oneof(
      fc.string({unit: "grapheme", maxLength: 5}).map((text) => text.replace(/[\\'"\n\r\0]|\p{Cs}/gu, "")),
      fc.constantFrom(
        ..."'\"\\abfnrtv0178xuU é日"
          .split("")
          .map((char) => `\\${char}`)
          .filter((e) => !/[xuU]$/.test(e)),
      ),
      fc.constantFrom(
        "\\\n",
        "\\x41",
        "\\xe9",
        "\\u00e9",
        "\\u65e5",
        "\\U0001F600",
        "\\17",
        "\\777",
        "\\08",
        "\\q",
        "\\.",
      ),
    );
    const string = fc
      .tuple(
        fc.constantFrom("", "", "u"),
        fc.constantFrom("'", '"', "'''", '"""'),
        fc.array(piece, {maxLength: 6}),
      )
      .map(([prefix, quote, pieces]) => `${prefix}${quote}${pieces.join("")}${quote}`);
    const strings = fc.array(string, {minLength: 1, maxLength: 3}).map((parts) => parts.join(" "));
    const number = fc.oneof(
      fc.integer().map(String),
      fc.maxSafeNat().map((n) => `-${n}`),
      fc
        .double({noNaN: true, noDefaultInfinity: true})
        .map((n) => (Number.isInteger(n) ? `${n}.0`.replace(/(e.*)\.0/, "$1") : String(n))),
      fc.constantFrom("0", "-0", "1_000", "0x1f", "5.", ".5", "1e5", "123456789012345678901234567890"),
    );
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof(
        {depthSize: "small", withCrossShrink: true},
        strings,
        number,
        fc.constantFrom("None", "True", "False"),
        fc.array(tie("value"), {maxLength: 4}).map((items) => `[${items.join(", ")}]`),
        fc
          .array(tie("value"), {maxLength: 4})
          .map((items) => `[${items.map((item) => `${item},`).join("\n")}]`),
        fc.array(tie("value"), {maxLength: 4}).map((items) => `(${items.join(" , ")})`),
        fc
          .array(fc.tuple(fc.oneof(strings, number), tie("value")), {maxLength: 4})
          .map((pairs) => `{${pairs.map(([key, item]) => `${key}: ${item}`).join(", ")}}`),
      ),
    }));
    const texts = fc.sample(value as fc.Arbitrary<string>, 5000);
    const expected = runPython(literalEval, lines(texts)).map((line) => JSON.parse(line));
    let compared = 0;
    for (const [index, text] of texts.entries()) {
      if (expected[index] === null) continue;
      compared++;
      // Compared as JSON, in which -0.0 is 0.
      const actual = JSON.parse(JSON.stringify(read(text)));
      expect({text, value: actual}).toEqual({text, value: JSON.parse(JSON.stringify(expected[index].value))});
    }
    expect(compared).toBeGreaterThan(4000);
  });

  it("refuses what Python refuses", () => {
    const unit = fc.constantFrom(..."[]{}(),:'\"1.-ea ", "None", "'a'", "\\x41", "{'a': 1}");
    const texts = fc.sample(fc.string({unit, minLength: 1, maxLength: 8}), 10_000).map((text) => text.trim());
    const expected = runPython(literalEval, lines(texts)).map((line) => JSON.parse(line));
    let accepted = 0;
    for (const [index, text] of texts.entries()) {
      const error = errorOf(text);
      if (error !== "no error") continue;
      accepted++;
      expect({text, value: JSON.parse(JSON.stringify(read(text)))}).toEqual({text, ...expected[index]});
    }
    expect(accepted).toBeGreaterThan(50);
  });

  const folder = process.env.FILMOTECA_RAW;
  it.runIf(folder)("gives the same value for every nested cell of the raw data", () => {
    const program = `
import csv, os, sys
csv.field_size_limit(10 ** 9)
nested = {'belongs_to_collection', 'genres', 'production_companies', 'production_countries', 'spoken_languages', 'cast', 'crew', 'keywords'}
${literalEval.replace("for line in sys.stdin:", "def evaluate(line):")}
seen = set()
for name in os.listdir(sys.argv[1]):
    if not name.endswith('.csv'): continue
    with open(os.path.join(sys.argv[1], name), encoding='utf-8-sig', newline='') as file:
        rows = csv.reader(file)
        columns = [i for i, c in enumerate(next(rows)) if c in nested]
        for row in rows:
            for i in columns:
                cell = row[i] if i < len(row) else ''
                if cell and cell not in seen:
                    seen.add(cell)
                    print(json.dumps(cell))
                    evaluate(json.dumps(cell))
`;
    const output = runPython(program, "", folder!);
    let unreadable = 0;
    for (let line = 0; line < output.length; line += 2) {
      const text = JSON.parse(output[line]!) as string;
      const expected = JSON.parse(output[line + 1]!);
      if (expected === null) {
        unreadable++;
        continue;
      }
      if (JSON.stringify({value: read(text)}) !== JSON.stringify(expected)) {
        expect({text, value: read(text)}).toEqual({text, ...expected});
      }
    }
    expect(output.length / 2 - unreadable).toBeGreaterThan(10_000);
  });
});
