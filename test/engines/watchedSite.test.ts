import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type WatchedSite, watchedSite} from "./watchedSite.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>¿${"x".repeat(5000)}?</body></html>`;
let site: WatchedSite;
beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "404.html"), page);
  writeFileSync(join(folder, "script.js"), page);
  site = await watchedSite(folder, "$& watch()");
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});
const visit = (path: string) => fetch(site.url + path, {headers: {accept: "text/html"}});

it("puts the script before all else of a page that is visited, and into nothing that a page loads", async () => {
  expect(await (await visit("")).text()).toBe(
    page.replace("<head>", () => "<head><script>$& watch()</script>"),
  );
  expect(await (await visit("script.js")).text()).toBe(page);
  expect(await (await fetch(site.url)).text()).toBe(page);
});

it("tells once which requests failed", async () => {
  expect(site.failures()).toEqual([]);
  expect((await visit("nothing.html")).status).toBe(404);
  expect(site.failures()).toEqual(["404: /nothing.html"]);
  expect(site.failures()).toEqual([]);
});
