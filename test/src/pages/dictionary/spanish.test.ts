import {describe, expect, test} from "vitest";
import {tables} from "../../../../loaders/schema.js";
import {spanishColumns, spanishTables, spanishUnits} from "../../../../src/pages/dictionary/spanish.js";

const columns = tables.flatMap((table) =>
  table.columns.map((column) => ({...column, id: `${table.name}.${column.name}`})),
);

describe("the schema in Spanish", () => {
  test("has every table, column and unit, and no other", () => {
    expect(Object.keys(spanishTables).sort()).toEqual(tables.map(({name}) => name).sort());
    expect(Object.keys(spanishColumns).sort()).toEqual(columns.map(({id}) => id).sort());
    const units = new Set(columns.flatMap(({unit}) => (unit === undefined ? [] : [unit])));
    expect(Object.keys(spanishUnits).sort()).toEqual([...units].sort());
  });

  test.each(columns)("$id has a sentence, and says what null means where the schema does", (column) => {
    const spanish = spanishColumns[column.id]!;
    expect(spanish.description).toMatch(/[.…]$/);
    expect(spanish.null === undefined).toBe(column.null === undefined);
    // The formula is the same in both languages.
    if (!column.description.startsWith("`total_return` /")) {
      expect(spanish.description).not.toBe(column.description);
    }
    const names = (text: string) => [...text.matchAll(/`([^` ]+)`/g)].map(([, name]) => name).sort();
    expect(names(spanish.description)).toEqual(names(column.description));
  });
});
