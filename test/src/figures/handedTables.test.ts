// @vitest-environment jsdom
import {afterEach, describe, expect, test, vi} from "vitest";
import {handedTables, handOver} from "../../../src/figures/handedTables.js";
import {handedTable} from "../../../src/pages/sql/handedTable.js";

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const textOf = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

describe("the data of a figure", () => {
  const columns = [
    {title: "Film", show: () => "", value: (row: readonly [string, number | null]) => row[0]},
    {title: "film", show: () => "", value: (row: readonly [string, number | null]) => row[1]},
  ];

  test("are a table with columns of different names and right types, on the other page", async () => {
    const rows = [['Se "7"en\n', 7] as const, ["\\N", null] as const];
    expect(handOver("films-by-votes", "Votes", columns, rows)?.name).toBe("figure_films_by_votes");
    const [handed, ...others] = handedTables();
    expect(others).toEqual([]);
    const table = handedTable(handed!);
    expect(table.columns).toEqual([
      {name: "Film", type: "VARCHAR"},
      {name: "film 2", type: "DOUBLE"},
    ]);
    expect(await textOf(table.read())).toBe('"Film","film 2"\n"Se ""7""en\n",7\n"\\N",\\N\n');
  });

  test("are not handed over where the browser keeps nothing", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full");
    });
    expect(handOver("a", "A", columns, [])).toBeNull();
  });
});
