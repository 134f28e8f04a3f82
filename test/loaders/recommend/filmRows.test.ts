import {expect, test} from "vitest";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {FIELD_BITS, filmRows} from "../../../loaders/recommend/filmRows.js";
import {cosines} from "../../../loaders/recommend/formula.js";
import {someFilms} from "./someFilms.js";

test("a film's row has all entries of all fields, each by its field and a column of its own", () => {
  const films = catalogue(features(someFilms(60, 4))).catalogue;
  const {starts, codes, values, columnCount} = filmRows(films);
  const offset = cosines.map((_, field) =>
    cosines.slice(0, field).reduce((sum, name) => sum + films.vectors[name].columnCount, 0),
  );
  expect(cosines.length).toBeLessThanOrEqual(2 ** FIELD_BITS);
  for (let film = 0; film < films.size; film++) {
    const expected = cosines.flatMap((name, field) => {
      const matrix = films.vectors[name];
      const entries: {field: number; column: number; value: number}[] = [];
      for (let k = matrix.starts[film]!; k < matrix.starts[film + 1]!; k++) {
        entries.push({field, column: offset[field]! + matrix.columns[k]!, value: matrix.values[k]!});
      }
      return entries;
    });
    const found = Array.from(codes.subarray(starts[film], starts[film + 1]), (code, i) => ({
      field: code & (2 ** FIELD_BITS - 1),
      column: code >> FIELD_BITS,
      value: values[starts[film]! + i]!,
    }));
    expect(found).toEqual(expected);
    for (const {column} of found) expect(column).toBeLessThan(columnCount);
  }
});
