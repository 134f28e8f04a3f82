import {existsSync} from "node:fs";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {overflow, violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";
import {type Recompute, recompute} from "./recompute.js";
import {visitsTo} from "./visits.js";

let site: Site;
let sql: Recompute;
let asked: Film;

interface Film {
  readonly id: number;
  readonly title: string;
  readonly year: number;
}

beforeAll(async () => {
  [site, sql] = await Promise.all([openSite(), recompute()]);
  await sql("CREATE VIEW recommendations AS FROM read_parquet('dist/data/recommendations.parquet')");
  const [film] = await sql<Film>(`
    SELECT id, title, release_year AS "year" FROM movies AS m
    WHERE title SIMILAR TO '[A-Za-z ]+'
      AND (SELECT count(*) FROM movies AS o WHERE lower(o.title) = lower(m.title)) = 1
    ORDER BY vote_count DESC, id LIMIT 1`);
  asked = film!;
});
afterAll(async () => {
  sql.close();
  await site.close();
});

const {visit} = visitsTo(() => site);

/** Titles of the recommended films in the order of the published tables, by columns of both. */
async function titles(id: number, order: string): Promise<readonly string[]> {
  const rows = await sql<{title: string}>(`
    SELECT coalesce(m.title, '') AS title FROM recommendations AS r JOIN movies AS m ON m.id = r.recommended_id
    WHERE r.movie_id = ${id} ORDER BY ${order}`);
  return rows.map(({title}) => title);
}
const official = "m.vote_count > 0 DESC, m.vote_average DESC, m.vote_count DESC, m.id";

const cards = (page: Page) => page.locator("#answer:not([aria-busy]) .recommended > li");
const shown = async (page: Page) => {
  await cards(page).first().waitFor();
  return page.locator("#answer .recommended h3 a").allTextContents();
};
const phrase = (page: Page) => page.locator("#answer:not([aria-busy]) .phrase");
const address = (page: Page) => new URL(page.url()).search;
const chosen = (page: Page) => page.locator("#ask input[name=order]:checked").inputValue();

describe.each([
  {root: "", sentence: "After the film", orders: ["the best mean vote first", "the most similar first"]},
  {
    root: "es/",
    sentence: "A partir de la película",
    orders: ["de mejor a peor voto medio", "de más a menos parecida"],
  },
])("recommendations on $root", ({root, sentence, orders}) => {
  it("stand in the official order, with year, votes, director and reasons", async () => {
    await visit(`${root}recommend.html`, async (page) => {
      await page.locator("#asked").fill(asked.title);
      await page.locator("#ask button[type=submit]").click();
      expect(await shown(page)).toEqual(await titles(asked.id, official));
      expect(await phrase(page).textContent()).toContain(`${sentence} ${asked.title}`);
      expect(await phrase(page).textContent()).toContain(orders[0]);
      expect(await page.locator("#answer .shares").count()).toBe(5);
      for (const card of await cards(page).all()) {
        const shares = await card.locator("li > .share").allTextContents();
        const sum = shares.reduce((all, text) => all + Number(text.replace(/\D/g, "")), 0);
        expect(sum).toBe(100);
      }
      await page.locator("#answer details.sql summary").click();
      expect(await page.locator("#answer details.sql code").textContent()).toContain("FROM recommendations");
    });
  });

  it.each(["", "es/"])("has the first film on the first screen of a phone: %srecommend", async (folder) => {
    const {page, problems, close} = await site.newPage({width: 390});
    await page.goto(site.url(`${folder}recommend.html?id=${asked.id}`));
    const first = page.locator("#answer article h3").first();
    await first.waitFor();
    expect((await first.boundingBox())!.y).toBeLessThan(844);
    expect(problems()).toEqual([]);
    await close();
  });

  it("change their order by the switch, and the address and the way back keep it", async () => {
    await visit(`${root}recommend.html?id=${asked.id}`, async (page) => {
      expect(await chosen(page)).toBe("");
      await shown(page);
      await page.locator("#ask label", {has: page.locator("[value=similarity]")}).click();
      await phrase(page).filter({hasText: orders[1]!}).waitFor();
      expect(await shown(page)).toEqual(await titles(asked.id, "r.similarity DESC, r.rank"));
      expect(address(page)).toBe(`?id=${asked.id}&order=similarity`);
      await page.goBack();
      await phrase(page).filter({hasText: orders[0]!}).waitFor();
      expect(await chosen(page)).toBe("");
    });
  });
});

describe("from film to film", () => {
  it("leads every card, in the same order, and back again", async () => {
    await visit(`recommend.html?id=${asked.id}&order=weighted`, async (page) => {
      const [first] = await shown(page);
      expect(await chosen(page)).toBe("weighted");
      await page.locator("#answer .recommended-further a").first().click();
      await phrase(page)
        .filter({hasText: `After the film ${first}`})
        .waitFor();
      expect(address(page)).toMatch(/^\?id=\d+&order=weighted$/);
      expect(await page.locator("#asked").inputValue()).toBe(first);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("phrase");
      await page.goBack();
      await phrase(page)
        .filter({hasText: `After the film ${asked.title}`})
        .waitFor();
    });
  });

  it("loads, for the check, the part of the table that it needs and no other, once", async () => {
    const {page, close} = await site.newPage();
    const parts: string[] = [];
    page.on("request", (request) => {
      const [, part] = /recommendations\/(\d\d)\./.exec(request.url()) ?? [];
      if (part !== undefined) parts.push(part);
    });
    await page.goto(site.url(`recommend.html?id=${asked.id}`));
    await shown(page);
    expect(parts).toEqual([]);
    await page.locator("#ask label", {has: page.locator("[value=weighted]")}).click();
    await phrase(page).filter({hasText: "weighted"}).waitFor();
    await page.locator(".checked").waitFor();
    await page.locator("#ask label", {has: page.locator("[value=similarity]")}).click();
    await phrase(page).filter({hasText: "similar"}).waitFor();
    await page.locator(".checked").waitFor();
    expect(parts).toEqual([String(asked.id % 32).padStart(2, "0")]);
    await close();
  });

  it("works by keyboard alone and keeps the focus on the switch", async () => {
    await visit(`es/recommend.html?id=${asked.id}`, async (page) => {
      await shown(page);
      await page.locator("#ask input[name=order]").first().focus();
      await page.keyboard.press("ArrowRight");
      await phrase(page).filter({hasText: "de más a menos parecida"}).waitFor();
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        "similarity",
      );
    });
  });

  it("keeps film and order when the language changes", async () => {
    await visit(`recommend.html?id=${asked.id}&order=similarity`, async (page) => {
      await shown(page);
      await page.locator("a[data-language]").click();
      await phrase(page).filter({hasText: "de más a menos parecida"}).waitFor();
      expect(address(page)).toBe(`?id=${asked.id}&order=similarity`);
    });
  });
});

describe("what cannot be recommended", () => {
  it.each([
    "title=",
    "title=no+such+thing+at+all",
    "id=0",
    "id=x",
    "id=2147483647",
    "order=similarity&title=%F0%9F%8E%AC",
  ])("gets a clear sentence: %s", async (search) => {
    await visit(`recommend.html?${search}`, async (page) => {
      const told = await page.locator("#answer:not([aria-busy]) .message").textContent();
      expect(told).toMatch(/[.?:]$/);
    });
  });

  it("an order that there is not is the official one", async () => {
    await visit(`recommend.html?id=${asked.id}&order=%3Cb%3E`, async (page) => {
      expect(await shown(page)).toEqual(await titles(asked.id, official));
      expect(await chosen(page)).toBe("");
    });
  });
});

// The two languages have one layout, so each width is looked at in one of them.
it.each([
  ["es/", 1280],
  ["", 390],
] as const)(
  "an answer on %s is accessible in light and dark and not too wide at %i px",
  async (root, width) => {
    const path = `${root}recommend.html?id=${asked.id}&order=weighted`;
    await visit(
      path,
      async (page) => {
        await shown(page);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({colorScheme});
          expect(await violations(page)).toEqual([]);
        }
        await page.emulateMedia({colorScheme: "light"});
      },
      width === 390 ? {width} : {},
    );
  },
);

describe.each(["", "es/"])("the page about the method on %s", (root) => {
  it.runIf(existsSync("loaders/evaluate/evidence.json"))(
    "draws its pictures, each with its data",
    async () => {
      await visit(`${root}method.html`, async (page) => {
        for (const id of [
          "excess",
          "liked",
          "franchise",
          "ever",
          "ablation",
          "excess-by-coverage",
          "liked-by-coverage",
        ]) {
          const place = page.locator(`#figure-${id}`);
          await place.locator("svg[role=img]").waitFor();
          await place.locator("details.data summary").click();
          await place.locator("details.data tbody tr").first().waitFor();
          expect(await place.locator("details.data tbody tr").count()).toBeGreaterThan(1);
        }
        expect(await page.locator("#content").textContent()).not.toMatch(/NaN|undefined|null|Infinity/);
      });
    },
  );
});
