import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {physicalType} from "../../../../loaders/schema/table.js";
import {tables} from "../../../../loaders/schema.js";
import {format} from "../../../../src/format/format.js";
import {languages} from "../../../../src/format/language.js";
import {
  type ColumnFacts,
  type DictionaryAnalysis,
  dictionaryAnalysis,
} from "../../../../src/pages/dictionary/analysis.js";
import {contentOf, page as dictionaryPage} from "../../../../src/pages/dictionary/page.js";
import {type TestSnapshot, testSnapshot} from "../../notebook/snapshots.js";

/** What a reader reads of a column. */
function rowOf(page: string, id: string): string {
  const start = page.indexOf(`<li class="dictionary-column" id="${id}">`);
  expect(start, id).toBeGreaterThan(-1);
  return page
    .slice(start, page.indexOf("</div>\n</li>", start))
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|#36);/g, (entity) => entities[entity]!);
}
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#36;": "$",
};

type Row = Readonly<Record<string, unknown>>;

describe.each(["fixture", "sample"] as const)("the dictionary of the %s", (data) => {
  const folder = mkdtempSync(join(tmpdir(), "dictionary-"));
  let snapshot: TestSnapshot;
  let analysis: DictionaryAnalysis;

  beforeAll(async () => {
    snapshot = await testSnapshot(data);
    analysis = JSON.parse(JSON.stringify(await dictionaryAnalysis(snapshot))) as DictionaryAnalysis;
    writeFileSync(join(folder, "dictionary.json"), JSON.stringify(analysis));
    vi.stubEnv("FILMOTECA_ANALYSES", folder);
    vi.stubEnv("FILMOTECA_SNAPSHOT", snapshot.folder);
  });
  afterAll(() => {
    snapshot.close();
    vi.unstubAllEnvs();
    rmSync(folder, {recursive: true});
  });

  /** The rows of a table, with dates as text. */
  async function rowsOf(table: (typeof tables)[number]): Promise<readonly Row[]> {
    const columns = table.columns.map(({name, type}) =>
      type === "DATE" ? `"${name}"::VARCHAR AS "${name}"` : `"${name}"`,
    );
    return snapshot.run<Row>({
      name: "rows",
      sql: `SELECT ${columns.join(", ")} FROM "${table.name}"`,
      params: [],
      tables: [],
    });
  }
  const factsOf = (table: string, column: string): ColumnFacts =>
    analysis.tables.find(({name}) => name === table)!.columns[column]!;

  test("counts rows, nulls, unknown and different values as the rows have them", async () => {
    for (const table of tables) {
      const rows = await rowsOf(table);
      const facts = analysis.tables.find(({name}) => name === table.name)!;
      expect([table.name, facts.rows]).toEqual([table.name, rows.length]);
      for (const column of table.columns) {
        const where = `${table.name}.${column.name}`;
        const known = (row: Row): boolean => {
          const value = row[column.name];
          if (value === null || (Array.isArray(value) && value.length === 0)) return false;
          if (["movies.runtime", "movies.budget", "movies.revenue"].includes(where)) return Number(value) > 0;
          if (where === "movies.return") return row.return_known === true;
          if (where === "movies.vote_average") return Number(row.vote_count ?? 0) > 0;
          return true;
        };
        const own = facts.columns[column.name]!;
        const nulls = rows.filter((row) => row[column.name] === null).length;
        expect([where, own.nulls]).toEqual([where, nulls]);
        const missing = rows.filter((row) => !known(row)).length;
        expect([where, own.nulls + own.unknown]).toEqual([where, missing]);
        const values = rows.filter(known).map((row) => JSON.stringify(row[column.name]));
        if (own.different !== null) expect([where, own.different]).toEqual([where, new Set(values).size]);
        if (own.trues !== null) {
          expect([where, own.trues]).toEqual([where, values.filter((value) => value === "true").length]);
        }
        if (own.distribution !== null) {
          const {counts, zeros} = own.distribution;
          const drawn = counts.reduce((sum, n) => sum + n, 0);
          expect([where, drawn + zeros]).toEqual([where, values.length]);
        }
        for (const {value, count} of own.top) {
          const entries = rows.flatMap((row) => row[column.name] as string | number | string[] | null);
          expect([where, value, count]).toEqual([
            where,
            value,
            entries.filter((one) => one !== null && String(one) === value).length,
          ]);
        }
      }
    }
  });

  test("knows of each distribution where it begins and ends and what lies in the middle", async () => {
    const rows = await rowsOf(tables[0]!);
    const runtimes = rows
      .map(({runtime}) => Number(runtime ?? 0))
      .filter((minutes) => minutes > 0)
      .sort((a, b) => a - b);
    expect(factsOf("movies", "runtime").distribution).toMatchObject({
      least: runtimes[0],
      most: runtimes.at(-1),
      median: runtimes[Math.ceil(runtimes.length / 2) - 1],
    });
    const lengths = rows.flatMap(({overview}) => (overview === null ? [] : [[...String(overview)].length]));
    expect(factsOf("movies", "overview").distribution?.most).toBe(Math.max(...lengths));
  });

  test("finds the keys unique and the references kept", () => {
    for (const {repeated, broken} of analysis.tables) {
      expect(repeated ?? 0).toBe(0);
      for (const rows of Object.values(broken)) expect(rows).toBe(0);
    }
  });

  test.each(languages)("has every table and column with its description and figures in %s", (lang) => {
    const page = dictionaryPage(lang);
    expect(page).not.toMatch(/NaN|undefined|Infinity|TODO/);
    for (const table of tables) {
      const link = `<a rel="external" href="${lang === "es" ? "../" : "./"}data/${table.name}.parquet">`;
      expect(page).toContain(link);
      const {rows} = analysis.tables.find(({name}) => name === table.name)!;
      for (const column of table.columns) {
        const {name, description} = column;
        const row = rowOf(page, `${table.name}.${name}`);
        expect(row).toContain(name);
        expect(row).toContain(physicalType(column));
        for (const field of column.fields ?? []) expect(row).toContain(field.name);
        expect(row).toContain(description[lang].replaceAll("`", ""));
        const {nulls} = factsOf(table.name, name);
        if (nulls > 0) {
          expect(row).toContain(format(lang).number(nulls));
          expect(row).toContain(format(lang).share(nulls, rows));
        }
      }
    }
    const svgs = page.match(/<svg [^>]*>/g) ?? [];
    expect(svgs.filter((svg) => !/ role="img" aria-label="[^"]+"/.test(svg))).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(gzipSync(page).length).toBeLessThan(60_000);
  });

  test.each(languages)("finds how many columns are empty in most rows, in %s", (lang) => {
    const empty = analysis.tables.flatMap(({rows, columns}) =>
      Object.values(columns).filter(({nulls, unknown}) => nulls + unknown > rows / 2),
    ).length;
    expect(empty).toBeGreaterThan(1);
    const numbers = contentOf(analysis, [], lang).finding.match(/\d+/g)?.map(Number);
    const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
    expect(numbers).toEqual([columns, tables.length, empty]);
  });
});

test("one column that is empty in most rows is not none", () => {
  const full = {nulls: 1, unknown: 1, different: 2, distribution: null, top: [], trues: null};
  const finding = (columns: DictionaryAnalysis["tables"][number]["columns"], lang: "en" | "es") =>
    contentOf({tables: [{name: "movies", rows: 4, repeated: 0, broken: {}, columns}]}, [], lang).finding;
  const one = {id: full, title: {...full, nulls: 2}};
  expect(finding(one, "en")).toBe("Of 2 columns in 1 tables, one is empty in most rows");
  expect(finding(one, "es")).toContain("una está vacía");
  expect(finding({id: full}, "en")).toMatch(/^None of the 1 columns/);
  expect(finding({id: full}, "es")).toMatch(/^Ninguna/);
});
