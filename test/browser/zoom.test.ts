import type {Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {pageFiles} from "../../loaders/site/pageFiles.js";
import {overflow} from "./axe.js";
import {openSite, type Site, type SitePage} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/** A window of 1280 × 1024 pixels at 400 %. */
const zoomed = {width: 320, height: 256};

async function openZoomed(path: string): Promise<SitePage> {
  const opened = await site.newPage();
  await opened.page.setViewportSize(zoomed);
  await opened.page.goto(site.url(path));
  await opened.settled();
  return opened;
}

/** What stays in sight wherever one scrolls and takes more than a quarter of it, and what is cut off. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => {
      const {width, height} = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
    };
    const scrollsItself = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>("body *")].filter(isShown).flatMap((element) => {
      const {position, overflowX} = getComputedStyle(element);
      const {left, right, height} = element.getBoundingClientRect();
      const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      if (scrollsItself(element) || element instanceof SVGElement) return [];
      if (/sticky|fixed/.test(position) && height > innerHeight / 4)
        return [`${name} stays, ${height} px high`];
      if (left >= 0 && right > innerWidth + 0.5) return [`${name} ends ${right - innerWidth} px outside`];
      // The text of a field moves with the caret.
      if (element instanceof HTMLInputElement) return [];
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        return [`${name} is cut: ${element.textContent}`];
      return [];
    });
  });
}

describe.concurrent("at 400 %", () => {
  it.each([
    ...pageFiles("dist"),
    "404.html",
    "month.html?month=5",
    "es/weekday.html?weekday=5",
    "score.html?id=862",
    "es/votes.html?id=862",
    "actor.html?id=31",
    "es/director.html?id=7879",
    "recommend.html?id=862",
    "es/film.html?id=862",
    "person.html?id=31",
    "es/films.html?country=Japan",
    "search.html?q=toy",
    "es/compare.html?a=862&b=863",
    "ratings.html?figure=tail",
  ])("%s is read without scrolling sideways, and nothing covers or cuts it", async (path) => {
    const {page, problems, close} = await openZoomed(path);
    if (path.includes("?")) {
      const there = page.locator("#answer :is(.phrase, a), #content figure svg");
      await there.first().waitFor({timeout: 200_000});
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
    expect(problems()).toEqual([]);
    await close();
  });
});

describe("the search at 400 %", () => {
  it.each([
    ["money.html", "#search-field"],
    ["es/index.html", "#home-search"],
    ["score.html", "#asked"],
  ])("the search of %s suggests where one sees it, below the field (%s)", async (path, selector) => {
    const {page, problems, close} = await openZoomed(path);
    const field = page.locator(selector);
    await field.focus();
    await page.keyboard.type("toy story");
    const options = page.locator(`${selector}-options [role=option]`);
    await expect.poll(() => options.first().textContent(), {timeout: 200_000}).toContain("Toy Story");
    for (const i of [0, 1]) {
      await page.keyboard.press("ArrowDown");
      // Suggestions are drawn anew while more of them come.
      await expect
        .poll(
          async () => {
            const boxes = await Promise.all(
              [field, page.locator(`${selector}-options`), options.nth(i)].map((one) => one.boundingBox()),
            );
            if (boxes.includes(null)) return "not drawn";
            const [own, list, chosen] = boxes as [Box, Box, Box];
            const below = own.y >= 0 && list.y >= own.y + own.height;
            return below && chosen.y + chosen.height <= zoomed.height ? "in view" : JSON.stringify(boxes);
          },
          {timeout: 200_000},
        )
        .toBe("in view");
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(problems()).toEqual([]);
    await close();
  });
});
