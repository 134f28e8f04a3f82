import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, type PageOptions, type Site, type SitePage} from "./harness.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page with a form, and the requests for the engine that it makes. */
async function openForm(options: PageOptions = {}): Promise<SitePage & {readonly asked: readonly string[]}> {
  const opened = await site.newPage(options);
  const asked: string[] = [];
  opened.page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) asked.push(request.url());
  });
  await opened.page.goto(site.url("month.html"), {waitUntil: "networkidle"});
  return {...opened, asked};
}

describe("the engine in the browser", () => {
  it("is not loaded before a visitor turns to the form, and then at once", async () => {
    const {page, problems, asked, close} = await openForm();
    expect(asked).toEqual([]);
    await page.locator("form.ask .control").focus();
    await page.locator('.status[data-state="ready"]').waitFor();
    expect(asked).toHaveLength(1);
    expect(problems()).toEqual([]);
    await close();
  });

  it("waits for the question of a visitor who saves data", async () => {
    const {page, problems, asked, close} = await openForm({saveData: true});
    await page.locator("form.ask .control").fill("5");
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.locator("form.ask .button").click();
    await page.locator(".answer .phrase").waitFor();
    expect(asked).toHaveLength(1);
    expect(problems()).toEqual([]);
    await close();
  });

  it("says what to do when it cannot be loaded, and works when tried again", async () => {
    const {page, close} = await openForm();
    const wasm = /\.wasm$/;
    await page.route(wasm, (route) => route.abort());
    await page.locator("form.ask .control").fill("5");
    await page.locator("form.ask .button").click();
    const status = page.locator('.status[data-state="failed"]');
    await status.waitFor();
    expect(await status.textContent()).toContain("could not be loaded");
    await page.unroute(wasm);
    await status.getByRole("button", {name: "Try again"}).click();
    await page.locator('.status[data-state="ready"]').waitFor();
    await page.locator("form.ask .button").click();
    await page.locator(".answer .phrase").waitFor();
    await close();
  });
});
