import {describe, expect, test} from "vitest";
import {tables} from "../../loaders/schema.js";

const columns = tables.flatMap((table) =>
  table.columns.map((column) => ({...column, id: `${table.name}.${column.name}`})),
);
const fields = columns.flatMap((column) =>
  (column.fields ?? []).map((field) => ({...field, id: `${column.id}.${field.name}`})),
);

describe("the schema", () => {
  test.each([...columns, ...fields])(
    "says of $id what it means in a sentence of each language",
    ({description}) => {
      expect(description.en).toMatch(/[.…]$/);
      expect(description.es).toMatch(/[.…]$/);
      // The formula is the same in both languages.
      if (!description.en.startsWith("`total_return` /")) expect(description.es).not.toBe(description.en);
      const names = (text: string) => [...text.matchAll(/`([^` ]+)`/g)].map(([, name]) => name).sort();
      expect(names(description.es)).toEqual(names(description.en));
    },
  );

  test("sorts, identifies and points by columns that there are", () => {
    const ids = new Set(columns.map(({id}) => id));
    for (const {name, sortedBy, primaryKey = [], foreignKeys = {}} of tables) {
      const own = [...sortedBy, ...primaryKey, ...Object.keys(foreignKeys)].map(
        (column) => `${name}.${column}`,
      );
      expect([...own, ...Object.values(foreignKeys)].filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});
