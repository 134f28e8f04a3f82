import {describe, expect, it} from "vitest";
import {differences, type Row} from "./differences.js";

const rows = (row: Row) => new Map([["Ana", row]]);

describe("differences", () => {
  it("are none between equal rows, whatever else theirs hold", () => {
    const ours = rows({films: 3, name: null, reasons: [{kind: "genre"}]});
    const theirs = rows({films: 3, name: null, reasons: [{kind: "genre"}], person: "7"});
    expect(differences(ours, theirs, [])).toEqual([]);
  });

  it("are told of counts, texts, lists and nulls that differ", () => {
    const ours = rows({films: 3, name: "A", mean: null, genres: ["Drama"]});
    const theirs = rows({films: 4, name: "B", mean: 0, genres: []});
    expect(differences(ours, theirs, ["mean"])).toEqual([
      "Ana: films is 3, there 4",
      'Ana: name is "A", there "B"',
      "Ana: mean is null, there 0",
      'Ana: genres is ["Drama"], there []',
    ]);
  });

  it("are told of doubles beyond a billionth, and of no closer ones", () => {
    const ours = rows({total: 1000});
    expect(differences(ours, rows({total: 1000.0000009}), ["total"])).toEqual([]);
    expect(differences(ours, rows({total: 1000.0000011}), ["total"])).toHaveLength(1);
    expect(differences(ours, rows({total: 1000.0000009}), [])).toHaveLength(1);
    expect(differences(ours, rows({total: Number.NaN}), ["total"])).toHaveLength(1);
  });

  it("are told of rows that only one side has", () => {
    expect(differences(rows({}), new Map(), [])).toEqual(["Ana: only ours"]);
    expect(differences(new Map(), rows({}), [])).toEqual(["Ana: only theirs"]);
  });
});
