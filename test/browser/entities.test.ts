import type {Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Entries, entryOf, type Shard} from "../../src/codec/shard.js";
import {languages, rootOf} from "../../src/format/language.js";
import {shardOfId} from "../../src/shared/api.js";
import {overflow, violations} from "./axe.js";
import {openSite, type Site, type SitePage} from "./harness.js";
import {type Recompute, recompute} from "./recompute.js";
import {visitsTo} from "./visits.js";

let site: Site;
let sql: Recompute;

beforeAll(async () => {
  [site, sql] = await Promise.all([openSite(), recompute()]);
});
afterAll(async () => {
  sql.close();
  await site.close();
});

const {visit} = visitsTo(() => site);
const text = async (place: Locator) => (await place.textContent()) ?? "";
const heading = (page: Page) => text(page.locator("html:not(.asked) h1"));
const message = (page: Page) => text(page.locator("#answer:not([aria-busy]) .message"));
const hrefs = (place: Locator) =>
  place.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
const search = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();

interface Film {
  readonly id: number;
  readonly title: string;
  readonly year: number;
}

/** The film of the most votes and its title, which no other film bears. */
async function film(condition = "true"): Promise<Film> {
  const [row] = await sql<Film>(`
    SELECT id, title, release_year AS "year" FROM movies AS m
    WHERE ${condition} AND title SIMILAR TO '[A-Za-z ]+'
      AND (SELECT count(*) FROM movies AS o WHERE lower(o.title) = lower(m.title)) = 1
    ORDER BY vote_count DESC, id LIMIT 1`);
  return row!;
}

interface Person {
  readonly id: number;
  readonly name: string;
}

/** The person who directed and played in most films, and bears a name of nobody else. */
async function person(): Promise<Person> {
  const [row] = await sql<Person>(`
    SELECT a.person_id AS id, a.name FROM actors AS a JOIN directors AS d ON d.person_id = a.person_id AND d.name = a.name
    WHERE a.films_with_return > 1 AND a.name SIMILAR TO '[A-Za-z ]+'
      AND (SELECT count(*) FROM actors AS o WHERE lower(o.name) = lower(a.name)) = 1
      AND (SELECT count(*) FROM crew AS o WHERE lower(o.name) = lower(a.name) AND o.person_id IS DISTINCT FROM a.person_id) = 0
    ORDER BY a.films + d.films DESC, 1 LIMIT 1`);
  return row!;
}

async function shardOf(part: "films" | "people", id: number): Promise<Shard> {
  const answer = await fetch(site.url(`api/v1/${shardOfId(part, id)}`));
  return (await answer.json()) as Shard;
}

async function ofApi<Part extends "films" | "people">(part: Part, id: number): Promise<Entries[Part]> {
  return entryOf(part, await shardOf(part, id), String(id))!;
}

/** Expects of a page that it is accessible, not too wide, and had no problem. */
async function isSound({page, problems, settled}: SitePage): Promise<void> {
  await settled();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  expect(problems()).toEqual([]);
}

/** What the head of a page tells search engines. */
async function told(page: Page) {
  const attribute = (selector: string, name: string) => page.locator(selector).getAttribute(name);
  return {
    canonical: await attribute('link[rel="canonical"]', "href"),
    description: await attribute('meta[name="description"]', "content"),
    data: JSON.parse(await text(page.locator('script[type="application/ld+json"]'))) as object,
  };
}

/** Notes what is asked for of the engine and its tables. */
function engineRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/duckdb|worker|\.wasm|_file\/data\//.test(request.url())) asked.push(request.url());
  });
  return asked;
}

describe.each(languages)("in %s", (lang) => {
  const root = lang === "en" ? "" : "es/";
  const view = lang === "en" ? ({width: 1280} as const) : ({width: 390, colorScheme: "dark"} as const);

  it("the page of a film says what the API says, without the engine, and is accessible", async () => {
    const {id, title, year} = await film();
    const api = await ofApi("films", id);
    const opened = await site.newPage({...view, fresh: true});
    const {page} = opened;
    const engine = engineRequests(page);
    await page.goto(site.url(`${root}film.html?id=${id}`));
    expect(await heading(page)).toBe(`${title} (${year})`);
    expect(await page.title()).toContain(`${title} (${year}) – `);
    expect(await page.locator(".official .phrase").allTextContents()).toEqual([
      `${api.sentences.score[lang]}.`,
      `${api.sentences.votes[lang]}.`,
    ]);
    expect(await page.locator(".recommended h3 a").allTextContents()).toEqual(
      api.recommendations.map((one) => one.title),
    );
    expect(await page.locator(".jobs a").count()).toBe(api.crew.length);
    expect(await hrefs(page.locator(".entity-further a").last())).toEqual([
      `${rootOf(lang)}api/v1/${shardOfId("films", id)}`,
    ]);
    await page.locator("#answer svg[role=img]").waitFor();
    expect(await told(page)).toMatchObject({
      canonical: expect.stringMatching(new RegExp(`/${root}film\\.html\\?id=${id}$`)),
      description: `${api.sentences.votes[lang]}.`,
      data: {
        "@context": "https://schema.org",
        "@type": "Movie",
        name: title,
        datePublished: api.release_date,
      },
    });
    await isSound(opened);
    expect(engine).toEqual([]);
    await opened.close();
  });

  it("the page of a person gives both official sentences and every film, without the engine", async () => {
    const {id, name} = await person();
    const api = await ofApi("people", id);
    const opened = await site.newPage({...view, fresh: true});
    const {page} = opened;
    const engine = engineRequests(page);
    await page.goto(site.url(`${root}person.html?id=${id}`));
    expect(await heading(page)).toBe(name);
    expect(await page.locator(".phrase").allTextContents()).toEqual([
      `${api.acting?.sentence[lang]}.`,
      `${api.directing?.sentence[lang]}.`,
    ]);
    expect(await page.locator(".entity-films tbody tr").count()).toBe(api.films.length);
    expect((await hrefs(page.locator(".entity-films tbody a"))).sort()).toEqual(
      api.films.map((one) => `./film.html?id=${one.id}`).sort(),
    );
    await page.locator("#answer svg[role=img]").first().waitFor();
    expect(await told(page)).toMatchObject({
      canonical: expect.stringMatching(new RegExp(`/${root}person\\.html\\?id=${id}$`)),
      description: `${api.acting?.sentence[lang]}. ${api.directing?.sentence[lang]}.`,
      data: {"@context": "https://schema.org", "@type": "Person", name},
    });
    await isSound(opened);
    expect(engine).toEqual([]);
    await opened.close();
  });

  it("a woman is an actress and a directora in Spanish, on her page and as an answer", async () => {
    const [woman] = await sql<Person>(`
      SELECT a.person_id AS id, a.name FROM actors AS a JOIN directors AS d USING (person_id)
      WHERE a.gender = 1 ORDER BY a.films + d.films DESC, 1 LIMIT 1`);
    const {id, name} = woman!;
    const told: string[] = [];
    const phrases = async (path: string): Promise<void> =>
      visit(
        `${root}${path}?id=${id}`,
        async (page) => {
          await page.locator("#answer:not([aria-busy]) .phrase").first().waitFor();
          told.push(...(await page.locator(".phrase").allTextContents()));
        },
        view,
      );
    for (const path of ["person.html", "actor.html", "director.html"]) await phrases(path);
    const [actor, director] =
      lang === "en"
        ? [`The actor ${name} `, `The director ${name} `]
        : [`La actriz ${name} `, `La directora ${name} `];
    expect(told.map((phrase) => [actor, director].findIndex((words) => phrase.startsWith(words)))).toEqual([
      0, 1, 0, 1,
    ]);
    expect(told.slice(2)).toEqual(told.slice(0, 2));
  });

  it("a list counts the films that have a value, and leads to each", async () => {
    const [country] = await sql<{name: string; films: number}>(`
      SELECT c AS name, count(*)::INTEGER AS films FROM (SELECT unnest(production_countries) AS c FROM movies)
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1 OFFSET 1`);
    const {name, films} = country!;
    await visit(
      `${root}films.html?${search({country: name})}`,
      async (page) => {
        const count = new Intl.NumberFormat(lang === "en" ? "en-GB" : "es-ES").format(films);
        expect(await text(page.locator("#answer .lead"))).toContain(count);
        expect(await page.locator("#answer tbody a").count()).toBe(Math.min(60, films));
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await violations(page)).toEqual([]);
      },
      view,
    );
  });

  it.each([
    ["film.html", {id: "2147483647"}],
    ["film.html", {id: "9999999999999999"}],
    ["film.html", {id: "<b>x</b>"}],
    ["film.html", {id: "-1"}],
    ["film.html", {title: "no such film at all"}],
    ["film.html", {title: ""}],
    ["person.html", {id: "2147483647"}],
    ["person.html", {name: "Nobody Of This Name"}],
    ["person.html", {id: "none", name: "Nobody Of This Name"}],
    ["films.html", {company: "No such company"}],
    ["films.html", {keyword: "constructor"}],
  ] as const)("%s says of %o that there is none, with a form, and no request fails", async (path, asked) => {
    await visit(
      `${root}${path}?${search(asked)}`,
      async (page) => {
        expect(await message(page)).toMatch(/[.?]$/);
        expect(await page.locator("#ask").isVisible()).toBe(true);
        expect(await page.locator("#idle a").first().isVisible()).toBe(true);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      },
      view,
    );
  });
});

describe("the way to a film or a person", () => {
  it("leads by the form from a title to the film, and from it to one who made it, and back", async () => {
    const {title, year} = await film(
      "len(genres) > 0 AND id IN (SELECT movie_id FROM crew WHERE job = 'Director')",
    );
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url("film.html"));
    await page.locator("#asked").fill(title.toLowerCase());
    await page.locator("#asked").press("Enter");
    await page.waitForURL(/\?title=/);
    expect(await heading(page)).toBe(`${title} (${year})`);
    const director = page.locator(".facts-list a[href^='./person.html']").first();
    const name = await text(director);
    await director.click();
    await page.waitForURL(/person\.html\?/);
    expect(await heading(page)).toBe(name);
    await page.locator(".entity-films tbody a", {hasText: title}).first().waitFor();
    await page.goBack();
    expect(await heading(page)).toBe(`${title} (${year})`);
    expect(problems()).toEqual([]);
    await close();
  });

  it("offers the film that is far better known than the only one of a title, and moves nothing for it", async ({
    skip,
  }) => {
    // A title without its article, as another film bears it.
    const [pair] = await sql<{title: string; id: number}>(`
      SELECT any_value(less.title) AS title, any_value(best.id)::INTEGER AS id
      FROM movies AS less JOIN movies AS best ON best.title = 'The ' || less.title
      WHERE best.vote_count > 20 * (less.vote_count + 12) AND less.title SIMILAR TO '[A-Z][a-z]{4,}'
      GROUP BY less.title HAVING count(*) = 1 AND count(DISTINCT less.id) = 1 ORDER BY max(best.vote_count) DESC LIMIT 1`);
    if (pair === undefined) return skip("The data hold no such pair.");
    const act = async (page: Page) => {
      const offer = page.locator(".entity-kicker .offer a");
      await offer.waitFor({timeout: 200_000});
      expect(await offer.getAttribute("href")).toContain(`id=${pair.id}`);
      const moved = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        await new Promise((resolve) => setTimeout(resolve, 500));
        return sum;
      });
      expect(moved).toBeLessThan(0.02);
    };
    await visit(`film.html?${search({title: pair.title})}`, act, {fresh: true});
  });

  it("offers a choice among films of one title", async () => {
    const [same] = await sql<{title: string; n: number}>(`
      SELECT title, count(*)::INTEGER AS n FROM movies WHERE title SIMILAR TO '[A-Za-z ]+'
      GROUP BY title HAVING count(*) > 1 ORDER BY n DESC, title LIMIT 1`);
    const {title, n} = same!;
    await visit(`film.html?${search({title})}`, async (page) => {
      expect(await message(page)).toBe(`${n} films are called “${title}”. Which one?`);
      const choices = page.locator("#answer .choices a");
      expect(await choices.count()).toBe(n);
      await choices.first().click();
      await page.waitForURL(/\?id=\d+$/);
      expect(await heading(page)).toContain(`${title} (`);
    });
  });

  it("finds a person without an id by the name", async () => {
    const [nameless] = await sql<{name: string; films: number}>(
      "SELECT name, films FROM actors WHERE person_id IS NULL ORDER BY films DESC, name LIMIT 1",
    );
    const {name} = nameless!;
    for (const asked of [{name, id: "none"}, {name}]) {
      await visit(`person.html?${search(asked)}`, async (page) => {
        // Where others bear the name, it is a choice among them.
        const choice = page.locator(`#answer .choices a[href*="id=none"]`);
        await page.locator("#answer:not([aria-busy]) > *").first().waitFor();
        if ((await choice.count()) > 0) await choice.first().click();
        expect(await heading(page)).toBe(name);
      });
    }
  });

  it("keeps the film when the language changes", async () => {
    const {id, title, year} = await film();
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url(`film.html?id=${id}`));
    expect(await heading(page)).toBe(`${title} (${year})`);
    await page.locator("a[data-language]").click();
    await page.waitForURL(new RegExp(`es/film\\.html\\?id=${id}$`));
    expect(await heading(page)).toBe(`${title} (${year})`);
    expect(problems()).toEqual([]);
    await close();
  });

  it("shows a cast of hundreds to the keyboard, which goes on where it was", async () => {
    const {id} = await film();
    const {fields, rows} = await shardOf("films", id);
    const values: Readonly<Record<string, unknown>> = {
      title: "x".repeat(200),
      cast: Array.from({length: 300}, (_, i) => [
        i + 1,
        i % 2 === 0 ? `يوسف شاهين ${i}` : `Wolfeschlegelsteinhausenbergerdorff ${i}`,
        null,
        i,
      ]),
    };
    const row = fields.film!.map((name, i) => values[name] ?? (rows[id] as readonly unknown[])[i]);
    const {page, problems, close} = await site.newPage({width: 390, fresh: true});
    await page.route(/api\/v1\/films/, (route) =>
      route.fulfill({json: {fields, rows: {[id]: row}} satisfies Shard}),
    );
    await page.goto(site.url(`es/film.html?id=${id}`));
    const button = page.locator(".entity-cast button");
    await button.focus();
    expect(await text(button)).toBe("Mostrar todo (300)");
    await page.keyboard.press("Enter");
    expect(await page.locator(".cast > li").count()).toBe(300);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(" 15");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(problems()).toEqual([]);
    await close();
  });

  it("says so where the API cannot be had, and shows the film once it can", async () => {
    const {id, title, year} = await film();
    const {page, close} = await site.newPage({fresh: true});
    await page.route(/api\/v1\/films/, (route) => route.abort());
    await page.goto(site.url(`film.html?id=${id}`));
    expect(await message(page)).toContain("could not be loaded");
    await page.unroute(/api\/v1\/films/);
    await page.locator("#answer .message-bad button").click();
    expect(await heading(page)).toBe(`${title} (${year})`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await close();
  });

  it("moves nothing once the film is there", async () => {
    const {id} = await film();
    const {page, settled, close} = await site.newPage({width: 390});
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
      }).observe({type: "layout-shift", buffered: true});
    });
    await page.goto(site.url(`film.html?id=${id}`));
    await page.locator("#answer svg[role=img]").waitFor();
    await settled();
    const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.05);
    await close();
  });

  it("has its form and its examples without JavaScript as well", async () => {
    const {page, close} = await site.newPage({javaScript: false});
    for (const path of ["film.html?id=1", "es/person.html?id=1", "films.html?country=x"]) {
      await page.goto(site.url(path));
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await page.locator("#ask").isVisible()).toBe(true);
      expect(await page.locator("noscript").count()).toBe(1);
      expect(await page.locator("#idle a").count()).toBeGreaterThan(0);
    }
    await close();
  });
});
