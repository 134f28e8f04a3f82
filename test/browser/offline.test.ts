import {cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {isHashed, type OfflineJson} from "../../src/offline/keptFiles.js";
import {offlineText} from "../../src/pages/downloads/offlineText.js";
import {openSite, type Site, type SitePage} from "./harness.js";

let site: Site;
const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
beforeAll(async () => {
  // What pages ask for by themselves, and of the films as much as one answer takes: all of it takes too long.
  cpSync("dist", folder, {
    recursive: true,
    filter: (source) => !/^dist\/(cards|data\/.*\.(gz|zip)|search\/|api\/v1\/(people|names))/.test(source),
  });
  site = await openSite("/", folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

const text = offlineText.en;
const visit = (): Promise<SitePage> => site.newPage({offline: true, fresh: true});
const list = (): OfflineJson => JSON.parse(readFileSync(join(folder, "offline.json"), "utf8")) as OfflineJson;
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length);
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });

/** Waits until a worker answers for the page, and has been given what the page had loaded. */
async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => {
    const loaded = performance.getEntriesByType("resource").filter(({name}) => name.endsWith(".js"));
    const kept = await Promise.all(loaded.map(({name}) => caches.match(name)));
    return (await caches.match(location.origin + location.pathname)) !== undefined && kept.every(Boolean);
  });
}

describe("without a connection", () => {
  it("shows what was opened, its answer included, and says of other pages that they are not there", async () => {
    const {page, close} = await visit();
    await page.goto(site.url("month.html?month=5"));
    const sentence = await page.locator("#answer .phrase").first().textContent();
    await controlled(page);
    await page.reload();
    await page.locator("#answer .phrase").first().waitFor();
    await page.context().setOffline(true);
    await page.goto(site.url("month.html?month=5"));
    expect(await page.locator("#answer .phrase").first().textContent()).toBe(sentence);
    await page.goto(site.url("month.html?month=6"));
    expect(await page.locator("#answer .phrase").first().textContent()).not.toBe(sentence);
    await page.goto(site.url("weekday.html"));
    expect(await page.locator("h1").textContent()).toBe("This page is not on this device");
    await page.goto(site.url("es/weekday.html"));
    expect(await page.locator("h1").textContent()).toBe("Esta página no está en este dispositivo");
    await close();
  });

  it("has the whole site where the visitor wanted that, and nothing once it is taken away", async () => {
    const {page, problems, close} = await visit();
    // Some dozen files in place of thousands.
    const short = {
      ...list(),
      files: list().files.filter((path) => !/^(api|search|_file\/(data|engine))\//.test(path)),
    };
    expect(short.files.length).toBeGreaterThan(50);
    await page.route("**/offline.json", (route) => route.fulfill({json: short}));
    await page.goto(site.url("downloads.html"));
    const control = page.locator("#offline-control");
    await control.getByRole("button", {name: /^Keep the whole site: \d/}).click();
    await control.getByText(/^The whole site is on this device/).waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    for (const path of ["analysis.html", "es/analysis.html", "es/", ""]) {
      await page.goto(site.url(path));
      expect(await page.title(), path).toContain("Filmoteca");
      expect(await page.locator("header").count(), path).toBeGreaterThan(0);
    }
    await page.context().setOffline(false);
    await page.goto(site.url("downloads.html"));
    await control.getByText(/^The whole site is on this device/).waitFor();
    await control.getByLabel(text.keep).uncheck();
    await control.getByText(text.removed).waitFor();
    expect(await cacheNames(page)).toEqual([]);
    await page.goto(site.url("method.html"));
    await page.waitForTimeout(3000);
    expect(await cacheNames(page)).toEqual([]);
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0);
    expect(problems()).toEqual([]);
    await close();
  });

  it("replaces what is kept as a whole once another version is published and no page of this one is open", async () => {
    const {page, close} = await visit();
    await page.goto(site.url("method.html"));
    await controlled(page);
    const [before] = await cacheNames(page);
    const {version} = list();
    expect(before).toContain(version);
    const other = "0123456789abcdef";
    for (const name of ["sw.js", "offline.json"]) {
      const path = join(folder, name);
      const changed = readFileSync(path, "utf8").replace(version, other);
      expect(changed).toContain(other);
      writeFileSync(path, changed);
    }
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    await page.waitForFunction(() =>
      navigator.serviceWorker.ready.then((registration) => registration.waiting !== null),
    );
    expect(await cacheNames(page)).toEqual([before]);
    await page.goto("about:blank");
    await page.waitForTimeout(1000);
    await page.goto(site.url("method.html"));
    await page.waitForFunction(
      async (name) => (await caches.keys()).every((kept) => kept.includes(name)),
      other,
    );
    expect(await keptFiles(page)).toBeGreaterThan(0);
    await close();
  });

  it("lists files that are there, and how much they are together", () => {
    const {files, bytes} = JSON.parse(readFileSync("dist/offline.json", "utf8")) as OfflineJson;
    expect(files).toContain("index.html");
    expect(files.findLastIndex(isHashed)).toBeLessThan(files.findIndex((path) => path.endsWith(".html")));
    expect(files.some((path) => path.endsWith(".map") || path.startsWith("cards/"))).toBe(false);
    expect(files.reduce((sum, path) => sum + statSync(join("dist", path)).size, 0)).toBe(bytes);
  });
});
