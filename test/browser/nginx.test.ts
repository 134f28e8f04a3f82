import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {type Browser, chromium} from "playwright-core";
import {rolldown} from "rolldown";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {tables} from "../../loaders/schema.js";
import {serveFolder} from "../../loaders/site/serveFolder.js";
import {firstAnswer} from "../../src/answers/firstAnswer.js";
import type {Parameters} from "../../src/answers/outcome.js";
import type {Question} from "../../src/answers/question.js";
import {sameRows} from "../../src/answers/sameRows.js";
import {api} from "../../src/api/api.js";
import {question as actor} from "../../src/pages/actor/answer.js";
import {question as director} from "../../src/pages/director/answer.js";
import {question as month} from "../../src/pages/month/answer.js";
import {question as score} from "../../src/pages/score/answer.js";
import {question as votes} from "../../src/pages/votes/answer.js";
import {question as weekday} from "../../src/pages/weekday/answer.js";
import {sqlText} from "../../src/queries/sqlText.js";
import {queryRows, rowsOf} from "../loaders/readParquet.js";
import {hasNginx, startNginx} from "../loaders/site/hosts/startNginx.js";
import {findChromium} from "./findChromium.js";

/** A native DuckDB that has loaded httpfs; null where it is not installed. */
async function withHttpfs(): Promise<DuckDBConnection | null> {
  const instance = await DuckDBInstance.create(":memory:", {autoinstall_known_extensions: "false"});
  const connection = await instance.connect();
  return connection.run("LOAD httpfs").then(
    () => connection,
    () => null,
  );
}
const native = hasNginx ? await withHttpfs() : null;

describe.runIf(hasNginx)("the built site behind nginx, configured as it is shipped", () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let browser: Browser;
  let data: string;
  beforeAll(async () => {
    nginx = await startNginx(resolve("dist"));
    data = `${nginx.url}data/`;
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(async () => {
    await browser.close();
    await nginx.stop();
  });

  /** Of a table of the built site, what a row holds that stands first in an order. */
  async function firstOf(column: string, table: string, order: string): Promise<Parameters> {
    const [row] = await queryRows(
      `SELECT ${column} FROM 'dist/data/${table}.parquet' ORDER BY ${order}, ${column} LIMIT 1`,
    );
    return row as Parameters;
  }

  /** Holds what the JSON API answers to the six questions to what a DuckDB answers to the SQL that the pages show. */
  async function confirmBy(ask: (sql: string) => Promise<readonly unknown[]>): Promise<void> {
    const otherwise = () => Promise.reject(new Error("The API did not answer."));
    const options = {lang: "en", api: api("en", `${nginx.url}api/v1/`), end: null, otherwise} as const;
    const confirm = async <Data>(question: Question<Data>, parameters: Parameters) => {
      const {outcome, ran} = await firstAnswer(question, parameters, options);
      expect([question.page, outcome.kind]).toEqual([question.page, "answer"]);
      expect(ran.length).toBeGreaterThan(0);
      for (const {query, rows} of ran) {
        expect(rows.length).toBeGreaterThan(0);
        const found = await ask(sqlText(query));
        // Only where they differ: comparing is fast, describing is not.
        if (!sameRows(rows, found))
          expect({query: query.name, rows}).toEqual({query: query.name, rows: found});
      }
    };
    await confirm(month, {month: "5"});
    await confirm(weekday, {weekday: "5"});
    const film = await firstOf("title", "movies", "vote_count DESC");
    await confirm(score, film);
    await confirm(votes, film);
    await confirm(actor, await firstOf("name", "actors", "films DESC"));
    await confirm(director, await firstOf("name", "directors", "films DESC"));
  }

  it("answers a question in the browser, by the API and by the engine, without a complaint", async () => {
    const page = await browser.newPage();
    // Of shared workers and of service workers the test does not see the answers.
    await page.addInitScript("delete globalThis.SharedWorker; delete Navigator.prototype.serviceWorker");
    const problems: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
    });
    const [engine] = await Promise.all([
      page.waitForResponse(/_file\/engine\/duckdb\.\w+\.wasm$/, {timeout: 300_000}),
      (async () => {
        await page.goto(`${nginx.url}month.html`);
        await page.locator("form.ask .control").fill("5");
        await page.locator("form.ask .button").click();
      })(),
    ]);
    const headers = await engine.allHeaders();
    expect(headers).toMatchObject({"content-type": "application/wasm"});
    expect(headers["cache-control"]).toContain("immutable");
    await page.locator(".answer .phrase").waitFor();
    await page.locator(".checked").waitFor({timeout: 300_000});
    expect(problems).toEqual([]);
    await page.close();
  });

  it("is read from another site by a DuckDB-WASM over HTTP, in ranges, with the answers of the JSON API", async () => {
    const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
    let server: Server | undefined;
    try {
      await writeRemotePage(folder);
      const served = await serveFolder(folder, [0]);
      server = served.server;
      const page = await browser.newPage();
      const read = new Set<string>();
      page.context().on("response", (response) => {
        if (!response.url().startsWith(data) || response.request().method() !== "GET") return;
        read.add(`${response.url().slice(data.length)} ${response.status()}`);
      });
      await page.goto(served.url);
      await page.evaluate((address) => openRemote(address), data);
      await confirmBy((sql) => page.evaluate((text) => askRemote(text), sql));
      expect([...read].sort()).toEqual(
        ["filmoteca.sql 200", ...tables.map(({name}) => `${name}.parquet 206`)].sort(),
      );
      await page.close();
    } finally {
      server?.close();
      rmSync(folder, {recursive: true});
    }
  });

  it.skipIf(native === null)(
    "is read by a native DuckDB over HTTP, with the answers of the JSON API (skipped where it has no httpfs)",
    async () => {
      const sql = await (await fetch(`${data}filmoteca.sql`)).text();
      await native!.run(sql.replaceAll(/'[^']*\/data\/(?=\w+\.parquet)/g, `'${data}`));
      await confirmBy((text) => rowsOf(native!, text));
    },
  );
});

/** Writes the page of `remotePage.ts`, with the DuckDB-WASM of the project's package. */
async function writeRemotePage(folder: string): Promise<void> {
  const dist = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  copyFileSync(join(dist, "duckdb-eh.wasm"), join(folder, "duckdb.wasm"));
  copyFileSync(join(dist, "duckdb-browser-eh.worker.js"), join(folder, "worker.js"));
  writeFileSync(join(folder, "index.html"), '<!doctype html><script src="page.js"></script>');
  const build = await rolldown({input: resolve("test/browser/remotePage.ts"), platform: "browser"});
  await build.write({format: "iife", file: join(folder, "page.js")});
  await build.close();
}
