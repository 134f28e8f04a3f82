import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import {insertTable} from "../../../loaders/publish/insertTable.js";
import {openDatabase} from "../../../loaders/publish/openDatabase.js";
import {textsStatement} from "../../../loaders/publish/textsStatement.js";
import type {Table} from "../../../loaders/schema.js";
import {textsOf} from "../someTexts.js";

const scratch = mkdtempSync(join(tmpdir(), "append-"));
afterAll(() => rmSync(scratch, {recursive: true}));

const column = (name: string, type: string, optional = false) => ({
  name,
  type,
  description: {en: "", es: ""},
  ...(optional ? {null: {en: "unknown", es: "desconocido"}} : {}),
});
const tableOf = (...columns: readonly object[]) =>
  ({name: "written", columns, sortedBy: []}) as unknown as Table;

/** The rows of a table, in their order, as DuckDB's own API reads them. */
async function inserted(
  table: Table,
  columns: Parameters<typeof insertTable>[2],
  texts: readonly string[] = [],
): Promise<unknown[]> {
  const database = await openDatabase(scratch);
  const connection = await database.connect();
  try {
    await (await textsStatement(connection, textsOf(texts))).run();
    await insertTable(connection, table, columns);
    const order = table.columns.some(({name}) => name === "row") ? "ORDER BY row" : "";
    return (await connection.runAndReadAll(`FROM written ${order}`)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

describe("columns appended to a table", () => {
  const text = fc.string({unit: fc.constantFrom("a", "b", "é", "名", "😀", "\0", "z"), maxLength: 14});
  const plain = fc.constantFrom("", "twelve chars", "thirteen char", "a\0b", "aé", "é");

  it("are what was given: texts of any length, nulls, and lists over more than one chunk", async () => {
    const maybe = fc.option(fc.oneof(text, plain), {freq: 4});
    const list = fc.oneof(
      {weight: 3, arbitrary: fc.array(fc.oneof(text, plain), {maxLength: 4})},
      fc.constant([]),
    );
    const rows = fc.sample(fc.tuple(maybe, list), {numRuns: 5000, seed: 7});
    const table = tableOf(
      column("row", "INTEGER"),
      column("text", "VARCHAR", true),
      column("list", "VARCHAR[]"),
    );
    const read = await inserted(table, {
      row: Int32Array.from(rows.keys()),
      text: rows.map(([value]) => value),
      list: rows.map(([, value]) => value),
    });
    expect(read).toEqual(rows.map(([value, values], row) => ({row, text: value, list: values})));
  });

  it("may be lists of structs, whose fields may be null where the schema has it", async () => {
    const struct = fc.record({
      kind: fc.oneof(text, plain),
      value: fc.option(fc.oneof(text, plain), {freq: 3}),
      share: fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}),
    });
    const lists = fc.sample(fc.array(struct, {maxLength: 9}), {numRuns: 5000, seed: 11});
    const table = tableOf(column("row", "INTEGER"), {
      ...column("list", "STRUCT[]"),
      fields: [column("kind", "VARCHAR"), column("value", "VARCHAR", true), column("share", "INTEGER")],
    });
    const read = await inserted(table, {row: Int32Array.from(lists.keys()), list: lists});
    expect(read).toEqual(lists.map((list, row) => ({row, list})));
  });

  it("get the texts of their numbers, whether these are few or many", async () => {
    const texts = Array.from({length: 900}, (_, i) => `text ${i}`);
    const rows = Array.from({length: 900}, (_, row) => row);
    const table = tableOf(
      column("row", "INTEGER"),
      column("few", "VARCHAR"),
      column("fewOrNone", "VARCHAR", true),
      column("many", "VARCHAR"),
      column("manyOrNone", "VARCHAR", true),
    );
    const read = await inserted(
      table,
      {
        row: Int32Array.from(rows),
        few: Int32Array.from(rows, (row) => row % 3),
        fewOrNone: Int32Array.from(rows, (row) => (row % 3) - 1),
        many: Int32Array.from(rows),
        manyOrNone: Int32Array.from(rows, (row) => row - 1),
      },
      texts,
    );
    expect(read).toEqual(
      rows.map((row) => ({
        row,
        few: texts[row % 3],
        fewOrNone: texts[(row % 3) - 1] ?? null,
        many: texts[row],
        manyOrNone: texts[row - 1] ?? null,
      })),
    );
  });

  it("may lack a text only where the schema has null", async () => {
    const columns = {text: Int32Array.of(0, -1)};
    await expect(inserted(tableOf(column("text", "VARCHAR")), columns, ["a"])).rejects.toThrow(
      "The column text has a row without a value",
    );
    expect(await inserted(tableOf(column("text", "VARCHAR", true)), columns, ["a"])).toEqual([
      {text: "a"},
      {text: null},
    ]);
  });
});
