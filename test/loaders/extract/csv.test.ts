import {appendFileSync, writeFileSync} from "node:fs";
import {csvParseRows} from "d3-dsv";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type CsvOptions, readCsv} from "../../../loaders/extract/csv.js";
import {hasPython, runPython} from "./python.js";
import {writeTemporary} from "./writeTemporary.js";

function rowsOf(path: string, options?: CsvOptions): string[][] {
  return Array.from(readCsv(path, options), (record) =>
    Array.from({length: record.length}, (_, cell) => record.text(cell)),
  );
}

function parse(content: string | Uint8Array, options?: CsvOptions): string[][] {
  return rowsOf(writeTemporary("film.csv", content), options);
}

describe("readCsv", () => {
  it("reads quoted commas, quotes and line feeds", () => {
    expect(parse('a,b\n"x, ""y""","1\n2\r\n3"\n')).toEqual([
      ["a", "b"],
      ['x, "y"', "1\n2\r\n3"],
    ]);
  });

  it("takes LF, CRLF and CR as the end of a record", () => {
    expect(parse("a,b\nc,d\r\ne,f\rg,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it("skips a byte-order mark, before a quoted header as well", () => {
    expect(parse('\ufeff"id",title\n1,A\n')).toEqual([
      ["id", "title"],
      ["1", "A"],
    ]);
    expect(parse("\ufeffid\n1\n", {chunk: 1, record: 100})).toEqual([["id"], ["1"]]);
  });

  it("keeps short and long records as they are", () => {
    expect(parse("a,b\n1\n1,2,3\n,\n")).toEqual([["a", "b"], ["1"], ["1", "2", "3"], ["", ""]]);
  });

  it("does not count empty lines as records, but a quoted nothing", () => {
    const path = writeTemporary("film.csv", '\n\na\r\n\r\n1\n\n""\n\n');
    expect(Array.from(readCsv(path), (record) => [record.number, record.text(0)])).toEqual([
      [-1, "a"],
      [0, "1"],
      [1, ""],
    ]);
  });

  it("reads a file without records", () => {
    expect(parse("")).toEqual([]);
    expect(parse("\ufeff")).toEqual([]);
  });

  it("takes a quote within an unquoted cell, and text after a closing quote, as they stand", () => {
    expect(parse('5" x,"a""b"c"d,""e\n')).toEqual([['5" x', 'a"bc"d', "e"]]);
  });

  it("keeps every script, in pieces of any size", () => {
    const text = 'título,名前\n"Amélie ""😀""",マルドゥック\r\nWong Kar-wai,"\n"\n';
    for (const chunk of [1, 2, 3, 7, 64]) {
      expect(parse(text, {chunk, record: 1000})).toEqual([
        ["título", "名前"],
        ['Amélie "😀"', "マルドゥック"],
        ["Wong Kar-wai", "\n"],
      ]);
    }
  });

  it("says where a quote is opened that is never closed", () => {
    expect(() => parse('a,b\n1,2\n3,"4\n5,6\n')).toThrow(
      "film.csv: record 1 holds a quoted cell that is never closed (the record starts at byte 8)",
    );
  });

  it("stops at a record that exceeds the limit", () => {
    expect(() => parse(`a\n1\n"${"x\n".repeat(500)}`, {chunk: 16, record: 256})).toThrow(
      "film.csv: record 1, which starts at byte 4, is longer than 256 bytes",
    );
  });

  it("separates cells by the delimiter that it is told, from the byte on that it is told", () => {
    expect(parse('sep=;\na;"b;c"\n1,2;3\n', {delimiter: 59, start: 6})).toEqual([
      ["a", "b;c"],
      ["1,2", "3"],
    ]);
  });

  it("knows of the last record whether a line end proves it whole, which a closing quote does not", () => {
    const closed = (content: string) =>
      Array.from(readCsv(writeTemporary("film.csv", content)), (record) => record.closed);
    expect(closed("a,b\n1,2\n")).toEqual([true, true]);
    expect(closed("a,b\n1,2\r")).toEqual([true, true]);
    expect(closed('a,b\n1,"2"')).toEqual([true, false]);
    expect(closed("a,b\n1,2")).toEqual([true, false]);
    expect(closed("a,b\n1,")).toEqual([true, false]);
    expect(closed('a,b\n1,"2"x')).toEqual([true, false]);
    expect(closed("a,b")).toEqual([false]);
  });

  it("notices a file that grows while it is read", () => {
    const path = writeTemporary("film.csv", "a\n1\n");
    const records = readCsv(path);
    records.next();
    appendFileSync(path, "2\n");
    expect(() => [...records]).toThrow("film.csv was changed while it was read");
  });

  it("counts the cells of a record of nothing but commas, and keeps no more than a million", () => {
    const [record] = readCsv(writeTemporary("film.csv", `${",".repeat(3_000_000)}\n`));
    expect([record?.length, record?.text(2_999_999)]).toEqual([3_000_001, ""]);
  });

  it("marks a record that is not UTF-8", () => {
    const path = writeTemporary("film.csv", Buffer.from("a,b\nAm\xe9lie,2\n3,4\n", "latin1"));
    expect(Array.from(readCsv(path), (record) => [record.wellFormed, record.text(0)])).toEqual([
      [true, "a"],
      [false, "Am\ufffdlie"],
      [true, "3"],
    ]);
  });

  it("copies a record that outlives the next", () => {
    const path = writeTemporary("film.csv", 'a,"b""c"\nd,e\n');
    const copies = Array.from(readCsv(path), (record) => record.copy());
    expect(copies.map((record) => [record.number, record.text(0), record.text(1), record.text(2)])).toEqual([
      [-1, "a", 'b"c', ""],
      [0, "d", "e", ""],
    ]);
  });
});

describe("readCsv, compared with other readers", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "é", "😀", " ", ",", '"', "\n", "\r\n", "\r", "'", "\\"),
  });
  const plain = fc.string({unit: fc.constantFrom("a", "é", "😀", " ", "'", "\\", ";", "1"), minLength: 1});
  const written = fc.oneof(
    cell.map((text) => `"${text.replaceAll('"', '""')}"`),
    plain,
    fc.constant(""),
  );
  const row = fc.array(written, {minLength: 1, maxLength: 5}).map((cells) => cells.join(","));
  const limits = fc.integer({min: 1, max: 40}).map((chunk) => ({chunk, record: 1 << 16}));
  const end = fc.constantFrom("\n", "\r\n", "\r");
  const file = fc
    .tuple(fc.array(fc.tuple(row, end)), fc.option(row, {nil: ""}))
    .map(([rows, last]) => rows.map(([text, lineEnd]) => text + lineEnd).join("") + last);

  it("agrees with d3-dsv on well-formed files, read in pieces of any size", () => {
    const path = writeTemporary("film.csv", "");
    fc.assert(
      fc.property(file, limits, (text, pieces) => {
        // d3-dsv makes a record of an empty line, and of the nothing in an empty file's last line.
        const expected = csvParseRows(text).filter((cells) => cells.length > 1 || cells[0] !== "");
        writeFileSync(path, text);
        const actual = rowsOf(path, pieces).filter((cells) => cells.length > 1 || cells[0] !== "");
        expect(actual).toEqual(expected);
      }),
      {numRuns: 500},
    );
  });

  it.runIf(hasPython)("agrees with Python's csv module on files of any kind", () => {
    const dirty = fc.string({unit: fc.constantFrom("a", "é", ",", '"', '"', "\n", "\r", "b")});
    const files = fc.sample(fc.oneof(file, dirty), 2000);
    const program = `
import csv, io, json, sys
for line in sys.stdin:
    print(json.dumps([row for row in csv.reader(io.StringIO(json.loads(line), newline='')) if row]))
`;
    const output = runPython(program, files.map((text) => `${JSON.stringify(text)}\n`).join(""));
    const path = writeTemporary("film.csv", "");
    let compared = 0;
    for (const [index, text] of files.entries()) {
      writeFileSync(path, text);
      let actual: string[][];
      try {
        actual = rowsOf(path);
      } catch (error) {
        // Python lets a quote stay open.
        expect((error as Error).message).toContain("never closed");
        continue;
      }
      compared++;
      expect([text, actual]).toEqual([text, JSON.parse(output[index]!)]);
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
