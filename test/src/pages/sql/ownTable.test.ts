// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {tableName, tableOfFile} from "../../../../src/pages/sql/ownTable.js";

const textOf = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);
const file = (name: string, text = "") =>
  Object.assign(new File([text], name), {arrayBuffer: async () => new TextEncoder().encode(text).buffer});

describe("a file as a table", () => {
  test("has a name without quotes that no other table has", () => {
    expect(tableName("Mis películas (2).final")).toBe("mis_peliculas_2_final");
    expect(tableName("2020")).toBe("t_2020");
    expect(tableOfFile(file("Movies.CSV"), ["movies", "movies_2"])).toMatchObject({
      name: "movies_3",
      form: "csv",
    });
  });

  test("is none where its ending is none that the engine reads", () => {
    expect(tableOfFile(file("a.xlsx"), [])).toBeNull();
    expect(tableOfFile(file("csv"), [])).toBeNull();
  });

  test("of JSON is an array, also where it has an object in each line", async () => {
    expect(await textOf(tableOfFile(file("a.jsonl", '{"a":1}\n{"a":2}\n'), [])!.read())).toBe(
      '[{"a":1},{"a":2}]',
    );
    expect(await textOf(tableOfFile(file("a.json", '[{"a":1}]'), [])!.read())).toBe('[{"a":1}]');
  });
});
