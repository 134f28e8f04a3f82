import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {languages} from "../../src/format/language.js";
import {searchText} from "../../src/search/text.js";
import {overflow, violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const root = {en: "", es: "es/"} as const;

describe.each(languages)("the search in the header, in %s", (lang) => {
  it.each([1280, 390] as const)(
    "leads by the keyboard alone from any page to a film, at %i px",
    async (width) => {
      const {page, problems, close} = await site.newPage({width});
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(site.url(`${root[lang]}month.html`));
      await page.waitForLoadState("load");
      const field = page.locator("#search-field");
      await expect
        .poll(async () => {
          await page.keyboard.press(width === 1280 ? "/" : "Control+k");
          return field.evaluate((element) => element === document.activeElement);
        })
        .toBe(true);
      await page.keyboard.type("casablnca");
      const options = page.locator("#search-field-options [role=option]");
      await expect.poll(() => options.first().textContent()).toContain("Casablanca");
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press("Enter");
      await page.waitForURL(/film\.html\?id=289$/);
      expect(requests.filter((url) => /\.(wasm|bin)$/.test(url))).toEqual([]);
      expect(problems()).toEqual([]);
      await close();
    },
  );

  it("leads to a person, and to a page with all matches, of which one is taken by a tap", async () => {
    const {page, problems, close} = await site.newPage({width: 390});
    await page.goto(site.url(`${root[lang]}search.html?q=hanks+tom`));
    const first = page.locator("#answer .choices a").first();
    await expect.poll(() => first.textContent()).toContain("Tom Hanks");
    expect(await violations(page)).toEqual([]);
    await first.tap();
    await page.waitForURL(/person\.html\?id=31$/);
    expect(problems()).toEqual([]);
    await close();
  });

  it("says how many match where there are more than it suggests, or how many at least", async () => {
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url(`${root[lang]}month.html`));
    await page.locator("#search-field").focus();
    await page.keyboard.type("jo");
    const last = page.locator("#search-field-options .option-more");
    await last.waitFor({timeout: 200_000});
    const {all, atLeast} = searchText[lang];
    const count = /\d[\d.,\u202f]*/.exec((await last.textContent()) ?? "")?.[0] ?? "";
    expect([all({matches: 9, shown: count}), atLeast({shown: count})]).toContain(
      await last.locator(".option-name").textContent(),
    );
    expect(problems()).toEqual([]);
    await close();
  });

  it("says what is not in the data, and until when they go", async () => {
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url(`${root[lang]}search.html?q=qqxxzz`));
    await expect.poll(() => page.locator("#answer").textContent()).toContain("qqxxzz");
    await expect.poll(() => page.locator("#answer .hint").textContent()).toMatch(/20\d\d/);
    expect(await page.locator("#announced").textContent()).toContain("qqxxzz");
    expect(problems()).toEqual([]);
    await close();
  });
});

it("in a question's form Enter asks for what is suggested first", async () => {
  const {page, problems, close} = await site.newPage();
  await page.goto(site.url("score.html"));
  await page.locator("#asked").fill("matrix, the");
  await page.locator("#asked").press("Enter");
  await page.waitForURL(/score\.html\?id=603$/, {timeout: 60_000});
  await expect.poll(() => page.locator("#answer .phrase").textContent()).toContain("The Matrix");
  expect(problems()).toEqual([]);
  await close();
});

it("without its files the field is a form that leads to the page of results", async () => {
  const {page, close} = await site.newPage({fresh: true});
  await page.route("**/search/*.json", (route) => route.abort());
  await page.goto(site.url("month.html"));
  await page.locator("#search-field").fill("toy story");
  await page.locator("#search-field").press("Enter");
  await page.waitForURL(/search\.html\?q=toy\+story$/);
  await expect.poll(() => page.locator("#answer .message").textContent()).not.toBe("");
  await close();
});
