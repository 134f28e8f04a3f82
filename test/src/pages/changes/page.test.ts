import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, describe, expect, inject, it, vi} from "vitest";
import type {Changes} from "../../../../loaders/diff/changes.js";
import {languages} from "../../../../src/format/language.js";
import {page} from "../../../../src/pages/changes/page.js";
import {changesText} from "../../../../src/pages/changes/text.js";
import {dynamicPaths} from "../../../../src/parameters.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
afterAll(() => rmSync(folder, {recursive: true}));
afterEach(() => vi.unstubAllEnvs());

const none = {added: [], removed: [], retyped: [], emptied: []};
const same: Changes = {
  snapshots: {older: {version: "aaa", until: "2016-03"}, newer: {version: "bbb", until: null}},
  tables: [
    {
      table: "movies",
      rows: {older: 5, newer: 5},
      added: 0,
      removed: 0,
      changed: 0,
      values: [],
      columns: none,
    },
    {
      table: "cast",
      rows: {older: 9, newer: 9},
      added: 0,
      removed: 0,
      changed: null,
      values: [],
      columns: none,
    },
  ],
  figures: [],
  people: [],
};
const other: Changes = {
  ...same,
  tables: [
    {
      table: "movies",
      rows: {older: 5000, newer: 5001},
      added: 3,
      removed: 2,
      changed: 41,
      values: [{column: "revenue", rows: 1}],
      columns: {
        added: ["x<y"],
        removed: ["status"],
        retyped: [{column: "runtime", older: "DOUBLE", newer: "INTEGER"}],
        emptied: ["tagline"],
      },
    },
    {
      table: "features",
      rows: {older: 7, newer: null},
      added: 0,
      removed: 7,
      changed: null,
      values: [],
      columns: none,
    },
  ],
  figures: [
    {figure: "revenue", older: 10, newer: 12},
    {figure: "films_of_month", of: 3, older: 4, newer: null},
    {figure: "films_of_weekday", of: 7, older: 1, newer: 2},
  ],
  people: [
    {table: "actors", name: "A & B", films: {older: 2, newer: 3}, total_return: {older: null, newer: 6.25}},
  ],
};

function shown(changes: Changes | null, lang: "en" | "es"): string {
  const file = join(folder, "changes.json");
  writeFileSync(file, JSON.stringify(changes));
  vi.stubEnv("FILMOTECA_CHANGES", changes === null ? "" : file);
  return page(lang);
}

describe.each(languages)("the page of changes in %s", (lang) => {
  const text = changesText[lang];

  it("says that nothing changed where nothing did, and has no part about it", () => {
    const html = shown(same, lang);
    expect(html).toContain(text.same);
    expect(html).toContain("<code>aaa</code>");
    expect(html.match(/<table>/g)?.length).toBe(1);
    expect(html).not.toContain("undefined");
  });

  it("tells rows, columns, figures and people, each in a table", () => {
    const html = shown(other, lang);
    for (const words of [
      text.lead({added: "3", removed: "9", changed: "41"}),
      "movies.x&lt;y",
      text.column.removed,
      text.column.emptied,
      text.column.retyped({older: "DOUBLE", newer: "INTEGER"}),
      text.column.values(1, "1"),
      text.figure.films_of_month(lang === "en" ? "March" : "marzo"),
      text.figure.films_of_weekday(lang === "en" ? "Sunday" : "domingo"),
      `A &amp; B, ${text.of.actors}`,
      lang === "en" ? "6.25" : "6,25",
    ])
      expect(html).toContain(words);
    expect(html.match(/<table>/g)?.length).toBe(4);
    expect(html).not.toContain("undefined");
  });

  it("says that nothing was compared where the build was not asked to", () => {
    expect(shown(null, lang)).toContain(text.notCompared);
  });
});

describe("the pages of a site", () => {
  it.each([
    ["", false],
    ["changes.json", true],
  ])("have that of changes only where the build has compared: %j", (file, has) => {
    vi.stubEnv("FILMOTECA_CHANGES", file);
    vi.stubEnv("FILMOTECA_SNAPSHOT", inject("snapshots").sample);
    expect(dynamicPaths().includes("/changes")).toBe(has);
    expect(dynamicPaths().includes("/es/changes")).toBe(has);
  });
});
