import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, it} from "vitest";
import {languages} from "../../src/format/language.js";
import {explorerText} from "../../src/pages/explorer/text.js";
import {overflow, violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const countOf = async (page: Page) => {
  const text = (await page.locator(".explorer-count").textContent()) ?? "";
  const count = /^\D*([\d.,]+) (?:of|de) \d/.exec(text)?.[1];
  return count === undefined ? null : Number(count.replace(/\D/g, ""));
};
const titles = (page: Page) => page.locator(".explorer-films tbody a").allTextContents();
const rowCount = async (page: Page) =>
  Number(await page.locator(".explorer-films table").getAttribute("aria-rowcount"));

describe.concurrent.each(
  languages.flatMap((lang) => [1280, 390].map((width) => [lang, width as 1280 | 390] as const)),
)("the explorer (%s, %d px)", (lang, width) => {
  const path = lang === "en" ? "explorer.html" : `${lang}/explorer.html`;
  const text = explorerText[lang];

  it("finds films by a title and by a person, keeps both in the address, and is there again on the way back", async ({
    expect,
  }) => {
    const {page, problems, settled, close} = await site.newPage({width});
    await page.goto(site.url(path));
    await settled();
    await page.getByLabel(text.fields.title, {exact: true}).fill("TOY stor");
    await expect.poll(() => countOf(page), {timeout: 200_000}).toBeLessThan(10);
    await expect
      .poll(
        async () => {
          const shown = await titles(page);
          return shown.filter((title) => title.startsWith("Toy Story")).length;
        },
        {timeout: 200_000},
      )
      .toBeGreaterThan(0);
    const withTitle = await countOf(page);
    expect(withTitle).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).search).toBe("?title=TOY+stor");
    // A link within the page is no way back to what the address said before.
    await page.getByLabel(text.fields.title, {exact: true}).fill("TOY story");
    await page.getByRole("link", {name: text.toFilms, exact: true}).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?title=TOY+story");
    expect(await countOf(page)).toBeGreaterThan(0);

    const person = page.getByLabel(text.fields.person, {exact: true});
    await person.fill("tom han");
    const option = page.getByRole("option", {name: /^Tom Hanks/});
    await option.waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("person"), {timeout: 200_000}).toBe("31");
    expect(await person.inputValue()).toBe("Tom Hanks");
    await page
      .getByRole("button", {name: text.clearNamed(`${text.names.title}: TOY story`), exact: true})
      .click();
    await expect.poll(() => new URL(page.url()).search).toBe("?person=31");
    const ofPerson = await countOf(page);
    expect(ofPerson).toBeGreaterThan(withTitle!);
    await expect.poll(() => rowCount(page), {timeout: 200_000}).toBe(ofPerson! + 1);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    await page.locator(".explorer-films tbody a").first().click();
    await page.waitForURL(/film\.html/);
    await page.goBack();
    await expect.poll(() => countOf(page), {timeout: 200_000}).toBe(ofPerson);
    expect(new URL(page.url()).search).toBe("?person=31");
    expect(await page.getByLabel(text.fields.person, {exact: true}).inputValue()).toBe("Tom Hanks");
    expect(problems()).toEqual([]);
    await close();
  });

  it("shows all films, in the order of any column, down to the last one, and few rows at a time", async ({
    expect,
  }) => {
    const {page, problems, close} = await site.newPage({width});
    await page.goto(site.url(`${path}?sort=title`));
    const all = (await countOf(page))!;
    await expect.poll(() => rowCount(page), {timeout: 200_000}).toBe(all + 1);
    const table = page.locator(".explorer-films .table-wrap");
    const last = page.locator(`.explorer-films tr[aria-rowindex="${all + 1}"]`);
    expect(await last.count()).toBe(0);
    await table.focus();
    await page.keyboard.press("End");
    await last.locator("a").waitFor();
    const lastTitle = await last.locator("a").textContent();
    expect(await page.locator(".explorer-films tbody tr").count()).toBeLessThan(80);
    // The headings stay where they were.
    const head = await page.locator(".explorer-films thead th").first().boundingBox();
    expect(Math.abs(head!.y - (await table.boundingBox())!.y)).toBeLessThan(3);

    // What has the focus keeps it, however far the table is scrolled.
    await last.locator("a").focus();
    await table.evaluate((node) => node.scrollTo(0, 0));
    await page.locator('.explorer-films tr[aria-rowindex="2"] a').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(lastTitle);

    await page.locator('th[data-order="title"] button').click();
    await expect.poll(() => new URL(page.url()).search).toBe("?sort=-title");
    await page.locator('th[aria-sort="descending"]').waitFor();
    await expect.poll(async () => (await titles(page))[0], {timeout: 200_000}).toBe(lastTitle);
    expect(problems()).toEqual([]);
    await close();
  });

  it("names the file after the selection, with lists and directors that can be read", async ({expect}) => {
    const {page, problems, close} = await site.newPage({width});
    await page.goto(site.url(`${path}?year=1990-1999&genre=Drama&language=en`));
    await expect.poll(() => countOf(page), {timeout: 200_000}).toBeGreaterThan(0);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: text.table.csv, exact: true}).click(),
    ]);
    expect(file.suggestedFilename()).toBe(
      lang === "en" ? "films-1990s-drama-english.csv" : "peliculas-decada-de-1990-drama-ingles-es.csv",
    );
    const csv = readFileSync(await file.path(), "utf8");
    expect(csv).toContain('"Frank Darabont"');
    expect(csv).toContain('"Drama; Crime"');
    expect(csv.trim().split("\n")).toHaveLength(1 + (await countOf(page))!);
    expect(problems()).toEqual([]);
    await close();
  });

  it("has the fields, the count and the films in the first thousand pixels, and a way to the charts", async ({
    expect,
  }) => {
    const {page, close} = await site.newPage({width});
    await page.goto(site.url(path));
    const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
    await page.locator(".explorer-films tbody a").first().waitFor();
    expect(await top("#explorer-title")).toBeLessThan(await top(".explorer-count"));
    expect(await top(".explorer-count")).toBeLessThan(await top(".explorer-films .table-wrap"));
    expect(await top(".explorer-films .table-wrap")).toBeLessThan(1000);
    await page.getByRole("link", {name: text.toCharts, exact: true}).click();
    await expect.poll(() => top("#charts")).toBeLessThan(300);
    expect(await top(".explorer-count")).toBeLessThan(60);
    await close();
  });
});
