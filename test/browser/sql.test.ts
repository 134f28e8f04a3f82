import {readFileSync} from "node:fs";
import type {Download, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {languages} from "../../src/format/language.js";
import {mostRows} from "../../src/pages/sql/bounds.js";
import {questionStarters, starters} from "../../src/pages/sql/starters.js";
import {sqlPageText} from "../../src/pages/sql/text.js";
import {commonText} from "../../src/text/common.js";
import {takeAlongText} from "../../src/text/takeAlong.js";
import {overflow, violations} from "./axe.js";
import {openSite, type PageOptions, type Site, type SitePage} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(path: string, options: PageOptions = {}): Promise<SitePage> {
  // What it keeps on the device must not come from another test.
  const visited = await site.newPage({...options, fresh: true});
  await visited.page.goto(site.url(path));
  await visited.page.locator(".cm-content").waitFor();
  return visited;
}
const editor = (page: Page) => page.locator(".cm-content");
/** What stands in the editor. */
const textOf = async (page: Page) => (await page.locator(".cm-line").allTextContents()).join("\n");
const status = (page: Page) => page.locator("#sql-status");
const write = async (page: Page, sql: string) => {
  await editor(page).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(sql);
};
const finished = (page: Page) => page.locator("#sql-cancel").waitFor({state: "hidden"});
/** Runs a text and waits for what becomes of it. */
async function run(page: Page, sql: string, keys = "Control+Enter"): Promise<void> {
  await write(page, sql);
  await page.keyboard.press(keys);
  await finished(page);
}
const cells = (page: Page) =>
  page
    .locator("#sql-answer tbody tr:not([aria-hidden])")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
async function saved(page: Page, name: string): Promise<{readonly file: string; readonly content: Buffer}> {
  const [download] = await Promise.all([
    page.waitForEvent("download") as Promise<Download>,
    page.getByRole("button", {name, exact: true}).click(),
  ]);
  return {file: download.suggestedFilename(), content: readFileSync((await download.path())!)};
}

describe.each(languages)("the page of SQL (%s)", (lang) => {
  const path = lang === "en" ? "sql.html" : "es/sql.html";
  const text = sqlPageText[lang];

  it("is an editor at once and asks for nothing of the engine until a query is run, then for the tables that it names", async () => {
    const visited = await site.newPage({fresh: true});
    const {page, problems, close} = visited;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url(path), {waitUntil: "networkidle"});
    const heavy = () => asked.filter((name) => /parquet|duckdb|worker/.test(name));
    expect(heavy()).toEqual([]);
    expect(await textOf(page)).toContain("FROM movies");
    expect(await violations(page)).toEqual([]);
    await page.locator("#sql-run").click();
    await finished(page);
    expect(await status(page).textContent()).toMatch(/^20 /);
    expect((await cells(page)).length).toBe(20);
    expect(heavy().filter((name) => name.endsWith(".parquet"))).toEqual(["/data/movies.parquet"]);
    expect(await page.locator("#sql-answer .sql-type").allTextContents()).toEqual([
      "VARCHAR",
      "INTEGER",
      "DOUBLE",
    ]);
    expect(await violations(page)).toEqual([]);
    expect(problems()).toEqual([]);
    await close();
  });

  it("keeps the query in the address and on the device, and takes both along into the other language", async () => {
    const {page, problems, close} = await open(`${path}#sql=SELECT%201%20AS%20one`);
    expect(await textOf(page)).toBe("SELECT 1 AS one");
    await run(page, "SELECT 2 AS two");
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#sql=SELECT 2 AS two");
    await page.goBack();
    await expect.poll(() => textOf(page)).toBe("SELECT 1 AS one");
    await page.getByRole("button", {name: "SELECT 2 AS two", exact: true}).click();
    expect(await textOf(page)).toBe("SELECT 2 AS two");
    await page.locator("a[data-language]").click();
    await editor(page).waitFor();
    expect(await textOf(page)).toBe("SELECT 2 AS two");
    const other = sqlPageText[lang === "en" ? "es" : "en"];
    expect(await page.locator("#sql-past button.sql-pick").allTextContents()).toEqual(["SELECT 2 AS two"]);
    await page.getByRole("button", {name: other.forget, exact: true}).click();
    await page.reload();
    await page.getByText(other.historyEmpty, {exact: true}).waitFor();
    expect(problems()).toEqual([]);
    await close();
  });

  it("points at the place of an error, in sight and for screen readers, and goes there", async () => {
    const {page, problems, close} = await open(path);
    await run(page, "SELECT 1;\nSELECT title,\n  votes\nFROM movies", "Control+Shift+Enter");
    const alert = page.getByRole("alert");
    await alert.getByText('Referenced column "votes" not found').waitFor();
    expect(await page.locator(".cm-content .sql-fault").textContent()).toBe("votes");
    expect(await editor(page).getAttribute("aria-invalid")).toBe("true");
    expect(await violations(page)).toEqual([]);
    await alert.getByRole("button", {name: text.faultPlace("3", "3"), exact: true}).click();
    await page.keyboard.type("x");
    expect(await textOf(page)).toContain("  xvotes");
    expect(await page.locator(".cm-content .sql-fault").count()).toBe(0);
    await run(page, "SELECT * FROM cast");
    await alert.getByText(text.hints.cast).waitFor();
    expect(problems()).toEqual([]);
    await close();
  });

  it("gives a result as CSV, JSON and Parquet, and as a chart in one click", async () => {
    const {page, problems, close} = await open(path);
    await run(page, "SELECT '=x' || range AS name, range * 1.5 AS n FROM range(3) ORDER BY range DESC");
    const csv = await saved(page, "CSV");
    expect(csv.content.toString()).toContain(
      lang === "en" ? '"\'=x2",3\n"\'=x1",1.5\n' : '"\'=x2";3\n"\'=x1";1,5\n',
    );
    const json = await saved(page, "JSON");
    expect(json.file).toBe("filmoteca-range.json");
    expect(JSON.parse(json.content.toString())).toEqual([
      {name: "=x2", n: 3},
      {name: "=x1", n: 1.5},
      {name: "=x0", n: 0},
    ]);
    const parquet = await saved(page, "Parquet");
    expect(parquet.content.subarray(0, 4).toString()).toBe("PAR1");
    await page.getByRole("button", {name: text.chart, exact: true}).click();
    await page.locator("#sql-answer svg[role=img]").waitFor();
    expect(await page.locator("#sql-answer .chart-title").textContent()).toBe(text.chartTitle("n", "name"));
    expect(await violations(page)).toEqual([]);
    // What came out can be dropped in again, and what is dropped leaves the device in no way.
    await page.setInputFiles("#sql-files", [
      {name: "Again.parquet", mimeType: "", buffer: parquet.content},
      {name: "más.csv", mimeType: "text/csv", buffer: Buffer.from("id;título\n1;Ñandú\n2;B\n")},
      {name: "lines.jsonl", mimeType: "", buffer: Buffer.from('{"a":1}\n{"a":2}\n')},
      {name: "no.xlsx", mimeType: "", buffer: Buffer.from("")},
    ]);
    await page.getByText(text.notRead("no.xlsx")).waitFor();
    await run(page, "SELECT count(*)::INTEGER AS n FROM again");
    expect(await cells(page)).toEqual([["3"]]);
    await run(page, 'SELECT "título" FROM mas ORDER BY id');
    expect(await cells(page)).toEqual([["Ñandú"], ["B"]]);
    await run(page, "SELECT sum(a) AS a FROM lines");
    expect(await cells(page)).toEqual([["3"]]);
    expect(await page.locator(".sql-own-table").allTextContents()).toContain("mas id, título");
    expect(problems()).toEqual([]);
    await close();
  });
});

describe("a query", () => {
  it("of more rows than are fetched shows the first of them, down to the last, and few at a time", async () => {
    const {page, problems, close} = await open("sql.html");
    await run(page, "SELECT range AS n, 'x' || range AS name FROM range(5000000)");
    expect(await status(page).textContent()).toContain("The first 100,000 rows");
    const table = page.locator("#sql-answer .table-wrap");
    await table.focus();
    await page.keyboard.press("End");
    await page.locator(`#sql-answer tr[aria-rowindex="${mostRows + 1}"]`).waitFor();
    expect((await cells(page)).at(-1)).toEqual([String(mostRows - 1), `x${mostRows - 1}`]);
    expect(await page.locator("#sql-answer tbody tr").count()).toBeLessThan(80);
    // The table is a stop for the keyboard like any other, and no trap.
    expect(problems()).toEqual([]);
    await close();
  });

  it("is stopped by Esc, and the next one runs", async () => {
    const {page, problems, close} = await open("sql.html");
    await run(page, "CREATE TABLE mine AS SELECT 7 AS n");
    expect(await status(page).textContent()).toMatch(/^Done, /);
    await write(page, "SELECT count(*) FROM range(100000000) a, range(1000000) b");
    await page.keyboard.press("Control+Enter");
    await page.locator("#sql-cancel").waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.press("Escape");
    await finished(page);
    expect(await status(page).textContent()).toBe(sqlPageText.en.cancelled);
    // On a busy machine the engine may have been given up, and with it what was made in it.
    await run(
      page,
      "CREATE TABLE IF NOT EXISTS mine AS SELECT 7 AS n; SELECT n FROM mine",
      "Control+Shift+Enter",
    );
    expect(await cells(page)).toEqual([["7"]]);
    expect(problems()).toEqual([]);
    await close();
  });

  it("that needs too much memory is stopped with a sentence, and the engine starts anew", async () => {
    const {page, problems, close} = await open("sql.html");
    await run(page, "SELECT list(range) FROM range(2000000000)");
    await page.getByRole("alert").getByText(sqlPageText.en.memory("1,000")).waitFor();
    await run(page, "SELECT 1 AS one");
    expect(await cells(page)).toEqual([["1"]]);
    expect(problems()).toEqual([]);
    await close();
  });

  it("reaches no other host, no extension and no setting, and changes nothing of the site's", async () => {
    const {page, problems, close} = await open("sql.html");
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.base)) elsewhere.push(request.url());
    });
    const alert = page.getByRole("alert");
    for (const sql of [
      "SELECT * FROM read_csv_auto('https://example.com/a.csv')",
      "SELECT * FROM parquet_scan('ht' || 'tp://example.com/a.parquet')",
      "FROM 'https://example.com/a.parquet'",
    ]) {
      await run(page, sql);
      await alert.getByText(sqlPageText.en.hints.host).waitFor();
    }
    for (const word of ["INSTALL", "LOAD", "COPY", "SET", "ATTACH"]) {
      await run(page, `${word} httpfs`);
      await alert.getByText(sqlPageText.en.refusedWord(word)).waitFor();
    }
    await run(page, "DROP VIEW movies");
    await alert.getByText(sqlPageText.en.refusedSite("movies")).waitFor();
    await run(page, "SELECT '{}'::JSON");
    await alert.getByText(sqlPageText.en.hints.json).waitFor();
    expect(elsewhere).toEqual([]);
    // DuckDB's worker tells the console of each refused request.
    expect(problems().filter((problem) => !/FAIL WITH|asks no other host/.test(problem))).toEqual([]);
    await close();
  });

  it("gives types that the engine's tables lack, PIVOT, and one of several statements", async () => {
    const {page, problems, close} = await open("sql.html");
    await run(page, "SELECT 'b'::ENUM('a', 'b') AS e, INTERVAL 3 MONTH AS i, sum(1) AS s");
    expect(await cells(page)).toEqual([["b", "3 months", "1"]]);
    await run(page, "PIVOT (SELECT range % 2 AS k, range AS n FROM range(4)) ON k USING sum(n)");
    expect((await cells(page)).length).toBe(1);
    await write(page, "SELECT 1 AS one;\nSELECT 2 AS two;");
    await page.locator("#sql-run-all").waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => cells(page)).toEqual([["1"]]);
    await page.locator("#sql-run-all").click();
    await expect.poll(() => cells(page)).toEqual([["2"]]);
    expect(problems()).toEqual([]);
    await close();
  });

  it.each([...questionStarters, ...starters])("to start from runs: $name", async ({name, sql}) => {
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url("sql.html"));
    await editor(page).waitFor();
    await page.getByRole("button", {name: sqlPageText.en.starter[name], exact: true}).click();
    expect(await textOf(page)).toBe(sql);
    await page.locator("#sql-run").click();
    await finished(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await status(page).textContent()).toMatch(/rows?, \d/);
    expect(problems()).toEqual([]);
    await close();
  });
});

describe("the editor of SQL", () => {
  it("completes tables, their columns, and words of SQL", async () => {
    const {page, problems, close} = await open("sql.html");
    const options = page.locator(".cm-tooltip-autocomplete [role=option]");
    await write(page, "SELECT * FROM recom");
    await page.keyboard.type("m");
    await options.getByText("recommendations", {exact: true}).waitFor();
    // A list that has just come takes no key for a moment, lest it take one that was meant for the text.
    await page.waitForTimeout(250);
    await page.keyboard.press("Enter");
    await page.keyboard.type(" WHERE simi");
    await options.getByText("similarity", {exact: true}).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.type("; SELECT m. FROM movies m");
    for (let i = 0; i < " FROM movies m".length; i++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("vote_c");
    await options.getByText("vote_count", {exact: true}).waitFor();
    await page.keyboard.press("Escape");
    await write(page, "SELECT * FROM ca");
    await page.keyboard.type("s");
    await options.getByText("cast", {exact: true}).first().click();
    expect(await textOf(page)).toMatch(/"cast"|CAST/);
    expect(problems()).toEqual([]);
    await close();
  });

  it("is no trap for the keyboard: all can be done without a pointer", async () => {
    const {page, problems, close} = await open("sql.html");
    await editor(page).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("sql-run");
    await page.keyboard.press("Enter");
    await finished(page);
    expect((await cells(page)).length).toBe(20);
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.classList.contains("cm-content"))).toBe(true);
    expect(await editor(page).getAttribute("aria-labelledby")).toBe("sql-label");
    expect(problems()).toEqual([]);
    await close();
  });

  it.each(languages.flatMap((lang) => (["light", "dark"] as const).map((scheme) => [lang, scheme] as const)))(
    "fits a phone and can be read (%s, %s)",
    async (lang, colorScheme) => {
      const {page, problems, close} = await open(lang === "en" ? "sql.html" : "es/sql.html", {
        width: 390,
        colorScheme,
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await run(
        page,
        "SELECT 'a' AS name, repeat('long ', 40) AS words, 1 AS n UNION ALL SELECT 'b', NULL, 2",
      );
      await page.getByRole("button", {name: sqlPageText[lang].chart, exact: true}).click();
      await page.locator("#sql-answer svg[role=img]").waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await run(page, "SELECT nothing");
      await page.getByRole("alert").waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      expect(problems()).toEqual([]);
      await close();
    },
  );
});

describe("the way to SQL", () => {
  it("leads from the SQL of an answer, which runs there as it stands", async () => {
    const {page, problems, close} = await site.newPage({fresh: true});
    await page.goto(site.url("month.html?month=5"));
    await page.locator("#answer details.sql summary").first().click();
    await page
      .locator("#answer details.sql")
      .getByRole("link", {name: commonText.en.openSql, exact: true})
      .first()
      .click();
    await editor(page).waitFor();
    expect(await textOf(page)).toContain("-- films");
    await page.locator("#sql-run").click();
    await finished(page);
    expect((await cells(page)).length).toBeGreaterThan(0);
    expect(problems()).toEqual([]);
    await close();
  });

  it("takes the data of a figure along as a table", async () => {
    const {page, problems, settled, close} = await site.newPage({fresh: true});
    await page.goto(site.url("es/time.html"));
    await settled();
    const figure = page.locator("figure.chart").first();
    const title = (await figure.locator(".chart-title").textContent())!;
    await figure.locator("details.take-along summary").click();
    await figure.getByRole("button", {name: takeAlongText.es.openInSql, exact: true}).click();
    await editor(page).waitFor();
    await page
      .getByText(sqlPageText.es.fromFigure(title))
      .or(page.locator(".sql-own-table"))
      .first()
      .waitFor();
    await page.locator("#sql-run").click();
    await finished(page);
    expect((await cells(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(problems()).toEqual([]);
    await close();
  });
});
