import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {CsvRecord} from "../../../loaders/extract/csvRecord.js";
import {joinCutRecords} from "../../../loaders/extract/joinCutRecords.js";
import {recordOf} from "./recordOf.js";

const WIDTH = 4;

/** A record makes sense whose second cell is a number. */
const makesSense = (record: CsvRecord) => /^\d+$/.test(record.text(1));

const cellsOf = (record: CsvRecord) => Array.from({length: record.length}, (_, cell) => record.text(cell));

function join(...rows: readonly (readonly string[])[]) {
  const records = rows.map((cells, number) => Object.assign(recordOf(...cells), {number}));
  return Array.from(joinCutRecords(records, WIDTH, makesSense), ({record, parts}) => ({
    cells: cellsOf(record),
    record: record.number,
    parts,
  }));
}

/** The definition, word for word, on rows of cells: it looks at each row as often as it likes. */
function defined(rows: readonly (readonly string[])[]) {
  const sensible = (cells: readonly string[]) => /^\d+$/.test(cells[1] ?? "");
  const result: {cells: readonly string[]; record: number; parts: number}[] = [];
  for (let first = 0; first < rows.length; ) {
    const whole = [...rows[first]!];
    let next = first + 1;
    while (whole.length < WIDTH && next < rows.length) {
      const part = rows[next]!;
      if (part.length >= WIDTH || sensible(part)) break;
      whole.push(`${whole.pop()}\n${part[0]}`, ...part.slice(1));
      next++;
    }
    const parts = next - first;
    if (
      parts > 1 &&
      ((whole.length > WIDTH && sensible(rows[first]!)) || (whole.length === WIDTH && sensible(whole)))
    ) {
      result.push({cells: whole, record: first, parts});
    } else for (let i = first; i < next; i++) result.push({cells: rows[i]!, record: i, parts: 1});
    first = next;
  }
  return result;
}

describe("joinCutRecords", () => {
  it("joins parts that make up a whole record, and leaves all others", () => {
    expect(join(["a", "1", "b", "c"], ["d", "2", "e"], ["f", "g"], ["h", "3"])).toEqual([
      {cells: ["a", "1", "b", "c"], record: 0, parts: 1},
      {cells: ["d", "2", "e\nf", "g"], record: 1, parts: 2},
      {cells: ["h", "3"], record: 3, parts: 1},
    ]);
  });

  it("joins parts that make up too many cells, so that none of them is read as a record of its own", () => {
    expect(join(["d", "2", "e"], ["f", "x", "g"], ["h", "3", "i", "j"])).toEqual([
      {cells: ["d", "2", "e\nf", "x", "g"], record: 0, parts: 2},
      {cells: ["h", "3", "i", "j"], record: 2, parts: 1},
    ]);
  });

  it("leaves parts apart that make up too many cells where the first makes no sense, or that are records themselves", () => {
    const apart = (...rows: readonly (readonly string[])[]) =>
      expect(join(...rows).map(({cells, parts}) => [cells, parts])).toEqual(rows.map((cells) => [cells, 1]));
    apart(["d", "x", "e"], ["f", "x", "g"], ["h", "3", "i", "j"]);
    const cells = (first: string) => ["a", first, ...Array<string>(7).fill("b")];
    const records = [cells("1"), cells("x")].map((row) => recordOf(...row));
    expect(Array.from(joinCutRecords(records, 10, makesSense), ({parts}) => parts)).toEqual([1, 1]);
  });

  it("does what its definition says", () => {
    const row = fc.array(fc.constantFrom("a", "1"), {minLength: 1, maxLength: WIDTH + 1});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 12}), (rows) => {
        expect(join(...rows)).toEqual(defined(rows));
      }),
      {numRuns: 2000},
    );
  });

  it("gives up on a record in more than a thousand parts, so that a file of short lines costs neither time nor memory", () => {
    const lines = Array.from({length: 60_000}, () => ["x"]);
    const joined = join(["a", "1", "b"], ...lines, ["c", "d"]);
    expect(joined).toHaveLength(60_002);
    expect(joined.every(({parts}) => parts === 1)).toBe(true);
    expect(join(["a", "1", "b"], ...lines.slice(0, 998), ["c", "d"])).toHaveLength(1);
  });
});
