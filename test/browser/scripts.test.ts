import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Page, Response} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {pageFiles} from "../../loaders/site/pageFiles.js";
import {openSite, type Site} from "./harness.js";

const questions = ["month", "weekday", "score", "votes", "actor", "director", "recommend"];
const plain = ["index", "analysis"];
/** Pages of films, people and lists. */
const entities = ["film", "person", "films"];

/**
 * What a page may ask for as it opens: requests of any kind, and scripts in bytes, each compressed with gzip. The page
 * itself, its styles, typefaces and data count as requests, not as scripts.
 */
function limits(name: string): {readonly requests: number; readonly scripts: number} {
  if (plain.includes(name)) return {requests: 10, scripts: 45_000};
  // Like those, and what keeps the site on the device.
  if (name === "downloads") return {requests: 10, scripts: 47_000};
  if ([...questions, ...entities].includes(name)) return {requests: 12, scripts: 60_000};
  // The editor.
  if (name === "sql") return {requests: 15, scripts: 180_000};
  return {requests: 15, scripts: 170_000};
}
/** The scripts of a question page once there is an answer with its chart, without those of the engine and the early one. */
const answered = 158_000;
/** The script that answers an address before the page's own code has come. */
const early = 26_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const nameOf = (path: string): string => /([^/]+)\.html$/.exec(path)?.[1] ?? "";
const isEngine = (url: string): boolean => /\/(duckdb|worker)[^/]*\.(js|wasm)$/.test(url);

const isEarly = (url: string | URL): boolean => /\/early-[^/]*\.js$/.test(String(url));

/** Notes what a page asks for from now on. */
function listen(page: Page) {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  const scripts = () => responses.filter((response) => /\.js$/.test(response.url()));
  return {
    requests: () => responses.length,
    scripts: () => scripts().map((response) => response.url()),
    weight: async (isWeighed: (url: string) => boolean = () => true) => {
      const own = scripts().filter((response) => !isEngine(response.url()) && isWeighed(response.url()));
      const bodies = await Promise.all(own.map((response) => response.body()));
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    },
  };
}

describe("the scripts of a page", () => {
  it.concurrent.each([...pageFiles("dist")])(
    "are few, light, and all preloaded as it opens: %s",
    async (path) => {
      const {page, problems, close} = await site.newPage();
      const asked = listen(page);
      await page.goto(site.url(path), {waitUntil: "networkidle"});
      const preloads = await page
        .locator("link[rel=modulepreload]")
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      const scripts = asked.scripts().filter((url) => !isEarly(url));
      expect(scripts.sort()).toEqual(preloads.sort());
      // What answers from the API by itself needs nothing else.
      expect(scripts.length === 0).toBe(asked.scripts().some(isEarly));
      const limit = limits(nameOf(path));
      expect(asked.requests()).toBeLessThanOrEqual(limit.requests);
      expect(await asked.weight()).toBeLessThanOrEqual(limit.scripts);
      expect(problems()).toEqual([]);
      await close();
    },
  );

  it.each([
    "month.html?month=5",
    "weekday.html?weekday=5",
    "score.html?title=Toy+Story",
    "votes.html?title=Toy+Story",
    "actor.html?name=Tom+Hanks",
    "director.html?name=John+Lasseter",
    "film.html?id=862",
    "person.html?name=Tom+Hanks",
  ])("stay light with an answer and its chart: %s", async (path) => {
    const {page, problems, close} = await site.newPage();
    const asked = listen(page);
    await page.goto(site.url(path));
    await page.locator("#answer svg[role=img]").waitFor({timeout: 300_000});
    expect(asked.scripts().some((url) => url.includes("/charts."))).toBe(true);
    expect(await asked.weight((url) => !isEarly(url))).toBeLessThanOrEqual(answered);
    expect(await asked.weight(isEarly)).toBeGreaterThan(0);
    expect(await asked.weight(isEarly)).toBeLessThanOrEqual(early);
    expect(problems()).toEqual([]);
    await close();
  });

  it("have source maps with our sources, by their paths in the project, and no text of packages", () => {
    const files = readdirSync("dist/_import").filter((name) => name.endsWith(".js"));
    expect(files.length).toBeGreaterThan(20);
    const sources = files.flatMap((name) => {
      const map = join("dist/_import", `${name}.map`);
      // What only hands on what others export has no line of its own.
      if (!existsSync(map)) return [];
      const {sources: paths, sourcesContent} = JSON.parse(readFileSync(map, "utf8")) as {
        readonly sources: readonly string[];
        readonly sourcesContent: readonly (string | null)[];
      };
      expect(sourcesContent.map((text) => text === null)).toEqual(
        paths.map((path) => path.startsWith("node_modules/")),
      );
      return paths;
    });
    expect(sources).toContain("src/engine/openEngine.ts");
    expect(sources.filter((path) => !/^(src|node_modules)\//.test(path))).toEqual([]);
  });
});

describe("the scripts that answer and draw", () => {
  it("are compiled as they come in", () => {
    const files = readdirSync("dist/_import").filter((name) => /^(early-|charts\.).*\.js$/.test(name));
    expect(files.length).toBe(11);
    for (const name of files)
      expect(
        readFileSync(join("dist/_import", name), "utf8").startsWith("//# allFunctionsCalledOnLoad\n"),
      ).toBe(true);
  });
});

describe("a script that could not be loaded", () => {
  it("of the answer does not keep the page from being painted for ever", async () => {
    const {page, close} = await site.newPage();
    await page.route(isEarly, () => undefined);
    for (const path of ["month.html?month=5", "film.html?id=862"]) {
      await page.goto(site.url(path), {waitUntil: "commit"});
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
    }
    await close();
  });

  it("of the engine is asked for again under another address", async () => {
    const {page, close} = await site.newPage();
    const asked: string[] = [];
    await page.route(/\/duckdb[^/]*\.js/, (route) => {
      asked.push(new URL(route.request().url()).search);
      return asked.length === 1 ? route.abort() : route.continue();
    });
    await page.goto(site.url("month.html?month=5"));
    await page.locator(".witness button").click();
    await page.locator('.status[data-state="failed"]').getByRole("button").click();
    await page.locator(".checked").waitFor();
    expect(asked).toEqual(["", "?again=1"]);
    await close();
  });

  it("of the charts comes with the page when it is tried again", async () => {
    const {page, close} = await site.newPage();
    const charts = /\/charts\.[^/]*\.js/;
    await page.route(charts, (route) => route.abort());
    await page.goto(site.url("month.html?month=5"));
    const failed = page.locator("#answer .message-bad");
    await failed.waitFor();
    await page.unroute(charts);
    await failed.getByRole("button").click();
    await page.locator("#answer svg[role=img]").waitFor();
    await close();
  });
});
