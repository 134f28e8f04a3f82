import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {callNames} from "../../src/pages/api/calls.js";
import {overflow, violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  {root: "", width: 1280, missing: "it is not in the data"},
  {root: "es/", width: 390, missing: "no está en los datos"},
] as const)("the page about the JSON API at $root, $width wide", ({root, width, missing}) => {
  it("tries every call, shows what came and from where, and loads no engine", async () => {
    const {page, problems, close} = await site.newPage({width});
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(site.url(`${root}api.html`));
    for (const call of callNames.filter((name) => name !== "personWithoutId")) {
      const form = page.locator(`form[data-call="${call}"]`);
      await form.locator("button").focus();
      await page.keyboard.press("Enter");
      await form.locator("pre").waitFor();
      expect(JSON.parse((await form.locator("pre").textContent()) ?? ""), call).toBeTruthy();
      const from = await form.locator(".api-answer a").getAttribute("href");
      expect(asked, call).toContain(from);
      expect(from, call).toContain(`${site.base}api/v1/`);
    }
    expect(asked.filter((url) => /duckdb|worker/.test(url))).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(problems()).toEqual([]);
    await close();
  });

  it("says of an id that is not in the data that it is not, without a failed request", async () => {
    const {page, problems, close} = await site.newPage({width});
    await page.goto(site.url(`${root}api.html`));
    const form = page.locator('form[data-call="person"]');
    await form.locator("input").fill("2147483647");
    await form.locator("button").click();
    await form.getByText(missing).waitFor();
    expect(problems()).toEqual([]);
    await close();
  });

  it("leads to the descriptions, which are there", async () => {
    const {page, close} = await site.newPage({width});
    await page.goto(site.url(`${root}api.html`));
    for (const name of ["openapi.json", "types.d.ts", "SHA256SUMS"]) {
      const link = page.locator(`a[rel=external][href$="api/v1/${name}"]`);
      const url = new URL((await link.getAttribute("href"))!, page.url());
      expect((await fetch(url)).status, name).toBe(200);
    }
    await close();
  });
});
