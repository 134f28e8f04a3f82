import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {languages} from "../../../src/format/language.js";
import {questionPages} from "../../../src/layout/navigation.js";
import {analyses} from "../../../src/pages/analyses.js";
import type {DictionaryAnalysis} from "../../../src/pages/dictionary/analysis.js";
import type {FieldsAnalysis} from "../../../src/pages/fields/analysis.js";
import type {LanguagesAnalysis} from "../../../src/pages/languages/analysis.js";
import {languagesOf} from "../../../src/pages/languages/periodShares.js";
import {notebookContent} from "../../../src/pages/notebookContent.js";
import type {ProvenanceAnalysis} from "../../../src/pages/provenance/analysis.js";
import {renderPage} from "../../../src/pages/renderPage.js";
import type {WordsAnalysis} from "../../../src/pages/words/analysis.js";
import {notebooksText} from "../../../src/text/notebook.js";
import {type NotebookName, notebookPages} from "../../../src/text/notebooks.js";
import {type TestSnapshot, testSnapshot} from "../notebook/snapshots.js";

const root = mkdtempSync(join(tmpdir(), "notebooks-"));
afterAll(() => rmSync(root, {recursive: true}));

/** The page of a notebook as its loader writes it. */
async function pageOf(name: NotebookName, lang: (typeof languages)[number]): Promise<string> {
  return renderPage(name, lang);
}

/** The text that a reader sees. */
function visible(html: string): string {
  return html
    .replace(/^---[\s\S]*?\n---\n/, "")
    .replace(/```js[\s\S]*?```/g, "")
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<svg[\s\S]*?<\/svg>/g, " ")
    .replace(/<[^>]*>/g, " ");
}

describe.each(["fixture", "sample", ...(process.env.FILMOTECA_RAW ? (["full"] as const) : [])] as const)(
  "on the %s data",
  (data) => {
    let snapshot: TestSnapshot;
    const folder = join(root, data);
    beforeAll(async () => {
      snapshot = await testSnapshot(data);
      mkdirSync(folder);
      for (const [name, analysis] of Object.entries(analyses)) {
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(await analysis(snapshot)));
      }
      process.env.FILMOTECA_ANALYSES = folder;
      process.env.FILMOTECA_SNAPSHOT = snapshot.folder;
    });
    afterAll(() => {
      snapshot.close();
      delete process.env.FILMOTECA_ANALYSES;
      delete process.env.FILMOTECA_SNAPSHOT;
    });

    test.each(notebookPages)(
      "%s opens with its finding and has no figure that is no number",
      async (name) => {
        for (const lang of languages) {
          const html = await pageOf(name, lang);
          const finding = notebookContent(name, lang).finding;
          expect(finding.length).toBeGreaterThan(20);
          expect(html).toContain('<h1 class="finding">');
          const text = visible(html);
          expect(text).not.toMatch(/\b(NaN|undefined|Infinity|TODO)\b|\[object/);
          // The dictionary tells what null means.
          if (name !== "dictionary") expect(text).not.toMatch(/\bnull\b/);
          const places = [...html.matchAll(/data-figure="([^"]*)"/g)].map(([, id]) => id);
          expect(new Set(places).size).toBe(places.length);
        }
      },
    );

    test.each(notebookPages)("%s lists its sections where they are many, each once", async (name) => {
      for (const lang of languages) {
        const html = await pageOf(name, lang);
        const sections = [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/g)].map(([, id, heading]) => [
          id,
          heading,
        ]);
        const [, list = ""] = /<nav class="contents"[^>]*>(.*?)<\/nav>/.exec(html) ?? [];
        const listed = [...list.matchAll(/<a href="#([^"]*)">(.*?)<\/a>/g)].map(([, id, heading]) => [
          id,
          heading,
        ]);
        expect(listed).toEqual(sections.length > 3 ? sections : []);
      }
    });

    test("the analysis leads to every tool and notebook, and to each question where it is answered", async () => {
      for (const lang of languages) {
        const html = await renderPage("analysis", lang);
        const targets = [...html.matchAll(/<a href="\.\/([^"]*)\.html(#[^"]*)?">/g)].map(
          ([, page, id = ""]) => `${page}${id}`,
        );
        const telling = notebookPages.filter((name) => !["explorer", "compare", "dictionary"].includes(name));
        const questions = telling.flatMap((name) =>
          notebookContent(name, lang).sections.map(({id}) => `${name}#${id}`),
        );
        expect([...targets].sort()).toEqual(
          [...notebookPages, "downloads", "api", "method", "sql", ...questions].sort(),
        );
        expect(targets.slice(0, 2)).toEqual(["explorer", "compare"]);
        for (const name of telling) expect(html).toContain(notebookContent(name, lang).finding);
        expect(html.match(/<svg class="sparkline" aria-hidden="true"/g)?.length).toBeGreaterThan(8);
        expect(html).not.toContain("data-figure");
      }
    });

    test("the home page asks every question by a form, and shows findings with their figures", async () => {
      for (const lang of languages) {
        const html = await renderPage("index", lang);
        const forms = [
          ...html.matchAll(/<form class="sentence" action="\.\/(\w+)\.html" method="get">(.*?)<\/form>/g),
        ];
        expect(forms.map(([, page]) => page)).toEqual([...questionPages]);
        for (const [, , form = ""] of forms) {
          const [, id] = /<label for="([^"]*)">[^<]+<\/label>/.exec(form)!;
          expect(form).toMatch(new RegExp(`<(input|select) class="control" id="${id}" name="\\w+"`));
        }
        for (const name of ["money", "languages", "time"] as const)
          expect(html).toContain(
            `<h3><a href="./${name}.html">${notebookContent(name, lang).finding}</a></h3>`,
          );
        const bars = [...html.matchAll(/<i(?: class="[^"]*")? style="(?:width|height): ([^%"]*)%"/g)];
        expect(bars.length).toBeGreaterThan(12);
        for (const [, size] of bars) {
          expect(Number(size)).toBeGreaterThanOrEqual(0);
          expect(Number(size)).toBeLessThanOrEqual(100);
        }
      }
    });

    test("languages, overviews and keywords are counted alike on all pages", async () => {
      const of = <Data>(name: NotebookName): Data =>
        JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Data;
      const [counted] = await snapshot.run<{languages: number; overviews: number; keywords: number}>({
        name: "counted",
        tables: ["movies"],
        params: [],
        sql: `SELECT (count(DISTINCT original_language) FILTER (WHERE original_language <> 'xx'))::INTEGER AS languages,
          count(overview)::INTEGER AS overviews, (count(*) FILTER (WHERE len(keywords) > 0))::INTEGER AS keywords
          FROM movies`,
      });
      const {columns} = of<DictionaryAnalysis>("dictionary").tables[0]!;
      const {films, file_order, levels} = of<ProvenanceAnalysis>("provenance");
      const missing = (column: "overview" | "keywords") => [
        file_order.columns.find((one) => one.column === column)!.missing.reduce((a, b) => a + b, 0),
        levels[0]!.missing[column].reduce((a, b) => a + b, 0),
      ];
      const words = of<WordsAnalysis>("words");
      expect(languagesOf(of<LanguagesAnalysis>("languages"))).toHaveLength(counted!.languages);
      expect(words.overviews).toBe(counted!.overviews);
      expect(films - columns.overview!.nulls).toBe(counted!.overviews);
      for (const count of missing("overview")) expect(films - count).toBe(counted!.overviews);
      for (const count of missing("keywords")) expect(films - count).toBe(counted!.keywords);
      expect(words.keywords.films).toBe(counted!.keywords);
      expect(of<FieldsAnalysis>("fields").all.fields!.keywords.filled).toBe(counted!.keywords);
    });

    // The full data are computed again, in another process, by the test that the site is built to the same bytes.
    test.skipIf(data === "full").each(notebookPages)(
      "%s gives the same when it is computed again",
      async (name) => {
        const again = JSON.stringify(await analyses[name](snapshot));
        expect(again).toBe(readFileSync(join(folder, `${name}.json`), "utf8"));
      },
    );
  },
);

/** All that is written in a text: its strings, and of its functions the strings in all their branches. */
function written(text: unknown): readonly string[] {
  if (typeof text === "string") return [text];
  if (typeof text === "function") return literals(String(text));
  if (typeof text === "object" && text !== null) return Object.values(text).flatMap(written);
  return [];
}

/** The string literals of some code, and its template literals without what is put into them. */
function literals(code: string): readonly string[] {
  const found: string[] = [];
  let i = 0;
  const quoted = (quote: string): string => {
    let text = "";
    for (i++; i < code.length && code[i] !== quote; i++) {
      if (code[i] === "\\") i++;
      else if (quote === "`" && code.startsWith("${", i)) {
        i += 2;
        expression();
        text += "¤";
        continue;
      }
      text += code[i];
    }
    return text;
  };
  /** Goes on until the brace that closes it. */
  function expression(): void {
    for (let depth = 0; i < code.length; i++) {
      const char = code[i]!;
      if (char === "}" && depth-- === 0) return;
      if (char === "{") depth++;
      if (char === '"' || char === "'" || char === "`") found.push(quoted(char));
    }
  }
  expression();
  return found;
}

/** Numbers that are names: a day, the year of a publication, a standard; and the one of "1 film". */
const names =
  /\b1(?:\s|xA0|u00a0)January\b|\b1(?:\s|xA0|u00a0)de(?:\s|xA0|u00a0)enero\b|\(\d{4}\)|[A-Z]\w+,? (?:et al\.,? |y otros,? )?\d{4}|ISO \d+(?:-\d)?|UTF-8|^1(?=$| \p{L}+$)/gu;

test("strings are found in every branch of a function, without what is put in", () => {
  const text = (n: string, one: boolean) =>
    one ? `a ${n} b ${[n].map((value) => `in ${value} 7`).join("; ")} c` : "it’s 8";
  expect([...literals(String(text))].sort()).toEqual(["; ", "a ¤ b ¤ c", "in ¤ 7", "it’s 8"]);
});

/** All texts of a notebook: what its modules of texts export in both languages. */
async function textsOf(name: string): Promise<readonly Record<"en" | "es", unknown>[]> {
  const folder = fileURLToPath(new URL(`../../../src/pages/${name}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => /text\.ts$/i.test(file));
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter((text) => typeof text === "object" && text !== null && "en" in text && "es" in text)
    .map((text) => text as Record<"en" | "es", unknown>);
}

describe.each(notebookPages)("the sentences of %s", (name) => {
  test.each(languages)("have no figure typed into them (%s)", async (lang) => {
    const texts = await textsOf(name);
    expect(texts.length).toBeGreaterThan(0);
    const typed = [...texts.map((text) => text[lang]), notebooksText[lang]]
      .flatMap(written)
      .filter((sentence) => /\d/.test(sentence.replace(names, "")));
    expect(typed).toEqual([]);
  });

  test("say the same things in both languages", async () => {
    const keys = (text: unknown): unknown =>
      typeof text === "object" && text !== null && !Array.isArray(text)
        ? Object.fromEntries(Object.entries(text).map(([key, value]) => [key, keys(value)]))
        : typeof text;
    for (const {en, es} of await textsOf(name)) expect(keys(es)).toEqual(keys(en));
  });
});
