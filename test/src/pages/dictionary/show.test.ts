// @vitest-environment jsdom
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {tables} from "../../../../loaders/schema.js";
import type {PageContext} from "../../../../src/layout/pageContext.js";
import type {ColumnFacts, DictionaryAnalysis} from "../../../../src/pages/dictionary/analysis.js";
import {page as dictionaryPage} from "../../../../src/pages/dictionary/page.js";
import {show} from "../../../../src/pages/dictionary/show.js";

const facts: ColumnFacts = {nulls: 1, unknown: 0, different: 2, distribution: null, top: [], trues: null};
const analysis: DictionaryAnalysis = {
  tables: tables.map(({name, columns}) => ({
    name,
    rows: 3,
    repeated: 0,
    broken: {},
    columns: Object.fromEntries(columns.map((column) => [column.name, facts])),
  })),
};
const folder = mkdtempSync(join(tmpdir(), "dictionary-show-"));

beforeAll(() => {
  writeFileSync(join(folder, "dictionary.json"), JSON.stringify(analysis));
  writeFileSync(join(folder, "movies.parquet"), "PAR1");
  writeFileSync(
    join(folder, "quality.json"),
    JSON.stringify({
      snapshot: "0".repeat(12),
      data_end: null,
      file_order: {films: [], columns: []},
      origin: {title: null},
    }),
  );
  writeFileSync(join(folder, "SHA256SUMS"), `${"0".repeat(64)}  movies.parquet\n`);
  vi.stubEnv("FILMOTECA_ANALYSES", folder);
  vi.stubEnv("FILMOTECA_SNAPSHOT", folder);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe(): void {}
    },
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

describe("the box that finds columns", () => {
  test("shows only the columns in which a text stands, without case and accents", () => {
    const page = dictionaryPage("es");
    document.body.innerHTML = page.slice(page.indexOf("<div"), page.lastIndexOf("</div>") + 6);
    const filter = document.querySelector<HTMLElement>(".dictionary-filter")!;
    expect(filter.hidden).toBe(true);
    show({lang: "es"} as PageContext);
    expect(filter.hidden).toBe(false);
    const input = filter.querySelector("input")!;
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>(".dictionary-column")].filter(
        (column) => !column.hidden && !column.closest("section")!.hidden,
      );
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event("input"));
    };
    type("DURACION");
    expect(shown().map(({id}) => id)).toEqual(["movies.runtime", "features.runtime"]);
    expect(filter.querySelector('[role="status"]')?.textContent).toContain("2 de");
    type("nothing has this");
    expect(shown()).toEqual([]);
    type(" ");
    expect(shown()).toHaveLength(tables.reduce((sum, {columns}) => sum + columns.length, 0));
    expect(filter.querySelector('[role="status"]')?.textContent).toBe("");
  });
});
