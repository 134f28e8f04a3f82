import {readFileSync} from "node:fs";
import type {Locator, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {overflow, violations} from "./axe.js";
import {openSite, type PageOptions, type Site} from "./harness.js";
import {type Recompute, recompute} from "./recompute.js";
import {goWithin, visitsTo} from "./visits.js";

let site: Site;
let sql: Recompute;

beforeAll(async () => {
  [site, sql] = await Promise.all([openSite(), recompute()]);
});
afterAll(async () => {
  sql.close();
  await site.close();
});

const visits = visitsTo(() => site);

/** The text of an element, once it is there. */
const text = async (place: Locator) => (await place.textContent()) ?? "";
const phrase = (page: Page) => text(page.locator("#answer:not([aria-busy]) .phrase"));
const message = (page: Page) => text(page.locator("#answer:not([aria-busy]) .message"));
const field = (page: Page) => page.locator("#asked");
/** The button is told by its type: its words differ between the languages. */
const ask = async (page: Page, asked: string) => {
  await field(page).fill(asked);
  // On a phone the suggestions cover the button.
  await field(page).press("Escape");
  await page.locator("#ask button[type=submit]").click();
};
const address = (page: Page) => new URL(page.url()).search;

/** The languages, each in another window: the layouts do not differ between them. */
const english = {lang: "en", root: "", locale: "en-GB", view: {width: 1280, colorScheme: "light"}} as const;
const spanish = {lang: "es", root: "es/", locale: "es-ES", view: {width: 390, colorScheme: "dark"}} as const;
const languages = [english, spanish];
/** Visits a page in the window of its language. */
const visit = (path: string, act: (page: Page) => Promise<void>, options: PageOptions = {}) =>
  visits.visit(path, act, {...(path.startsWith("es/") ? spanish : english).view, ...options});
const shown = (value: number, locale: string, digits = 0) =>
  new Intl.NumberFormat(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(value);
/** As the site shows a return: two decimals, none from 100,000 on. */
const measure = (value: number, locale: string) => shown(value, locale, Math.abs(value) >= 100_000 ? 0 : 2);
const sentence = (lang: "en" | "es", en: string, es: string) => (lang === "en" ? en : es);

interface Film {
  readonly id: number;
  readonly title: string;
  readonly year: number;
  readonly votes: number;
  readonly mean: number;
  readonly popularity: number;
}

/** The most voted film that meets a condition and whose title no other film bears. */
async function film(condition: string): Promise<Film> {
  const [row] = await sql<Film>(`
    SELECT id, title, release_year AS "year", vote_count AS votes, vote_average AS mean, popularity
    FROM movies AS m WHERE ${condition} AND popularity >= 0.01 AND title SIMILAR TO '[A-Za-z ]+'
      AND (SELECT count(*) FROM movies AS o WHERE lower(o.title) = lower(m.title)) = 1
    ORDER BY vote_count DESC, id LIMIT 1`);
  return row!;
}

interface Person {
  readonly id: number;
  readonly name: string;
  readonly films: number;
  readonly total: number;
}

/** The person of most films whose name nobody else bears, with the sum of the returns from the credits. */
async function person(table: "cast" | "crew"): Promise<Person> {
  const [row] = await sql<Person>(`
    WITH credits AS (SELECT DISTINCT person_id, movie_id FROM "${table}" ${table === "crew" ? "WHERE job = 'Director'" : ""})
    SELECT p.person_id AS id, p.name, count(*)::INTEGER AS films, sum(m."return")::DOUBLE AS total
    FROM credits JOIN movies AS m ON m.id = credits.movie_id
    JOIN ${table === "crew" ? "directors" : "actors"} AS p ON p.person_id = credits.person_id
    WHERE p.name SIMILAR TO '[A-Za-z ]+'
      AND (SELECT count(*) FROM ${table === "crew" ? "directors" : "actors"} AS o WHERE lower(o.name) = lower(p.name)) = 1
    GROUP BY 1, 2 ORDER BY count(*) FILTER (WHERE m.return_known) DESC, 1 LIMIT 1`);
  return row!;
}

describe.each(languages)(
  "in $lang, every question answers with the recomputed number",
  ({lang, root, locale}) => {
    it("films per month", async () => {
      const [count] = await sql<{n: number; dated: number}>(`
      SELECT count(*)::INTEGER AS n, (count(*) FILTER (WHERE strftime(release_date, '%d') <> '01'))::INTEGER AS dated
      FROM movies WHERE strftime(release_date, '%m') = '01'`);
      await visit(`${root}month.html`, async (page) => {
        await ask(page, " ENERO ");
        const n = shown(count!.n, locale);
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `${n} films were released in the month of January.`,
            `${n} películas fueron estrenadas en el mes de enero.`,
          ),
        );
        expect(await page.locator("#answer svg[role=img]").count()).toBe(1);
        expect(address(page)).toBe("?month=+ENERO+");
      });
    });

    it("films per weekday", async () => {
      const [count] = await sql<{n: number}>(
        "SELECT count(*)::INTEGER AS n FROM movies WHERE dayname(release_date) = 'Friday'",
      );
      await visit(`${root}weekday.html?weekday=5`, async (page) => {
        const n = shown(count!.n, locale);
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `${n} films were released on a Friday.`,
            `${n} películas fueron estrenadas en los días viernes.`,
          ),
        );
      });
    });

    it("the popularity of a film", async () => {
      const {title, year, popularity} = await film("true");
      await visit(`${root}score.html`, async (page) => {
        await ask(page, title.toUpperCase());
        const score = measure(popularity, locale);
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `The film ${title} was released in ${year}, with a score/popularity of ${score}.`,
            `La película ${title} fue estrenada en el año ${year} con un score/popularidad de ${score}.`,
          ),
        );
        expect(await page.locator("#answer svg[role=img]").count()).toBe(1);
      });
    });

    it("the votes of a film with enough of them", async () => {
      const {title, year, votes, mean} = await film("vote_count >= 2000");
      await visit(`${root}votes.html?title=${encodeURIComponent(title)}`, async (page) => {
        const [n, average] = [shown(votes, locale), shown(mean, locale, 1)];
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `The film ${title} was released in ${year}. It has a total of ${n} votes, with an average of ${average}.`,
            `La película ${title} fue estrenada en el año ${year}. La misma cuenta con un total de ${n} valoraciones, con un promedio de ${average}.`,
          ),
        );
      });
    });

    it("the votes of a film with too few, without their mean", async () => {
      const {id, title, year, votes, mean} = await film("vote_count BETWEEN 20 AND 1999");
      await visit(`${root}votes.html?id=${id}`, async (page) => {
        const [n, rule] = [shown(votes, locale), shown(2000, locale)];
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `The film ${title} was released in ${year}. It has a total of ${n} votes, fewer than the ${rule} from which an average is given.`,
            `La película ${title} fue estrenada en el año ${year}. La misma cuenta con un total de ${n} valoraciones, menos de las ${rule} a partir de las cuales se da un promedio.`,
          ),
        );
        expect(await text(page.locator("#answer .figures"))).not.toContain(shown(mean, locale, 1));
        expect(await field(page).inputValue()).toBe(title);
      });
    });

    it("the films of an actor", async () => {
      const {name, films, total} = await person("cast");
      await visit(`${root}actor.html?name=${encodeURIComponent(name.toLowerCase())}`, async (page) => {
        const [sum, mean] = [measure(total, locale), measure(total / films, locale)];
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `The actor ${name} has taken part in ${films} films and achieved a return of ${sum}, an average of ${mean} per film.`,
            `El actor ${name} ha participado de ${films} filmaciones, el mismo ha conseguido un retorno de ${sum} con un promedio de ${mean} por filmación.`,
          ),
        );
        expect(await page.locator("#answer .films tbody tr").count()).toBe(films);
      });
    });

    it("the films of a director, each with its money", async () => {
      const {id, name, films, total} = await person("crew");
      const rows = await sql<{title: string; budget: number; revenue: number}>(`
      SELECT title, budget::DOUBLE AS budget, revenue::DOUBLE AS revenue FROM movies
      WHERE id IN (SELECT movie_id FROM crew WHERE job = 'Director' AND person_id = ${id})
      ORDER BY release_date DESC, id DESC`);
      await visit(`${root}director.html`, async (page) => {
        await ask(page, name);
        const [sum, mean] = [measure(total, locale), measure(total / films, locale)];
        expect(await phrase(page)).toBe(
          sentence(
            lang,
            `The director ${name} has directed ${films} films and achieved a return of ${sum}, an average of ${mean} per film.`,
            `El director ${name} ha dirigido ${films} filmaciones, el mismo ha conseguido un retorno de ${sum} con un promedio de ${mean} por filmación.`,
          ),
        );
        const unknown = sentence(lang, "unknown", "desconocido");
        const dollars = (value: number) => (value > 0 ? shown(value, locale) : unknown);
        const cells = await page
          .locator("#answer .films tbody tr")
          .evaluateAll((list) =>
            list.map((row) => [
              row.querySelector("a")?.textContent ?? "",
              row.children[2]?.textContent ?? "",
              row.children[3]?.textContent ?? "",
            ]),
          );
        const order = (a: readonly string[], b: readonly string[]) => (a.join() < b.join() ? -1 : 1);
        expect(cells.sort(order)).toEqual(
          rows.map(({title, budget, revenue}) => [title, dollars(budget), dollars(revenue)]).sort(order),
        );
      });
    });
  },
);

describe("an answer", () => {
  it("shows SQL that gives the same on the published files", async () => {
    const views = readFileSync("dist/data/filmoteca.sql", "utf8").replaceAll(
      /read_parquet\('[^']*\/data\//g,
      "read_parquet('dist/data/",
    );
    const {name} = await person("cast");
    for (const path of ["month.html?month=5", `actor.html?name=${encodeURIComponent(name)}`]) {
      await visit(path, async (page) => {
        await page.locator("#answer details.sql summary").click();
        const statements = await text(page.locator("#answer details.sql code"));
        const rows = await sql<object>(`${views}\n${statements}`);
        if (path.startsWith("actor")) {
          expect(rows).toHaveLength(await page.locator("#answer .films tbody tr").count());
        } else {
          await page.locator("#answer details.data summary").click();
          await page.locator("#answer details.data tbody tr").first().waitFor();
          const table = await page
            .locator("#answer details.data tbody tr")
            .evaluateAll((list) =>
              list.map((row) => Number(row.children[1]?.textContent?.replaceAll(",", ""))),
            );
          expect(rows.map((row) => Object.values(row)[1])).toEqual(table.filter((films) => films > 0));
        }
      });
    }
  });

  it("that leans on money to be checked says so, with the figures without it", async () => {
    const [doubtful] = await sql<{id: number; total: number; median: number; pooled: number}>(`
      WITH credits AS (SELECT DISTINCT person_id, movie_id FROM "cast" WHERE person_id IS NOT NULL)
      SELECT person_id AS id,
        (sum(m."return") FILTER (WHERE NOT money_suspect))::DOUBLE AS total,
        median(m."return") FILTER (WHERE return_known AND NOT money_suspect) AS "median",
        (sum(revenue) FILTER (WHERE return_known AND NOT money_suspect))::DOUBLE
          / (sum(budget) FILTER (WHERE return_known AND NOT money_suspect))::DOUBLE AS pooled
      FROM credits JOIN movies AS m ON m.id = movie_id
      GROUP BY 1
      HAVING count(*) FILTER (WHERE money_suspect) > 0
        AND count(*) FILTER (WHERE return_known AND NOT money_suspect) > 1
        AND min(m."return") FILTER (WHERE return_known AND NOT money_suspect) >= 0.01
      ORDER BY count(*) DESC, 1 LIMIT 1`);
    await visit(`actor.html?id=${doubtful!.id}`, async (page) => {
      const told = await text(page.locator("#answer .caveat-suspect"));
      expect(told).toContain(`sum ${measure(doubtful!.total, "en-GB")}`);
      expect(told).toContain(`pooled return ${measure(doubtful!.pooled, "en-GB")}`);
      expect(told).toContain(`median ${measure(doubtful!.median, "en-GB")}`);
      await expect.poll(() => page.locator("#answer .films tr.suspect").count()).toBeGreaterThan(0);
    });
  });

  it.each(languages)(
    "is accessible and not too wide, in $lang at $view.width px, $view.colorScheme",
    async ({root}) => {
      const [{name}, {id}] = [await person("cast"), await film("vote_count >= 2000")];
      for (const path of [
        "month.html?month=1",
        `votes.html?id=${id}`,
        `actor.html?name=${encodeURIComponent(name)}`,
        "score.html?title=zzzzzz",
      ]) {
        await visit(root + path, async (page) => {
          await page.locator("#answer:not([aria-busy]) .meta").waitFor();
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await violations(page)).toEqual([]);
        });
      }
    },
  );

  it("has a table that sorts by each column and gives the data as CSV", async () => {
    const {name} = await person("crew");
    await visit(`director.html?name=${encodeURIComponent(name)}`, async (page) => {
      const header = page.locator("#answer .films th").nth(5);
      await header.getByRole("button").click();
      expect(await header.getAttribute("aria-sort")).toBe("descending");
      const returns = (await page.locator("#answer .films tbody td:nth-child(6)").allInnerTexts())
        .filter((cell) => cell !== "unknown")
        .map((cell) => Number(cell.replaceAll(",", "")));
      expect(returns).toEqual([...returns].sort((a, b) => b - a));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("#answer .films .actions button").click(),
      ]);
      const rows = readFileSync(await download.path(), "utf8")
        .trim()
        .split("\n");
      expect(rows).toHaveLength(1 + (await page.locator("#answer .films tbody tr").count()));
    });
  });
});

describe("looking up", () => {
  it("offers a choice among films of one title, which leads to one of them", async () => {
    const [same] = await sql<{title: string; n: number}>(`
      SELECT title, count(*)::INTEGER AS n FROM movies WHERE title SIMILAR TO '[A-Za-z ]+'
      GROUP BY title HAVING count(*) > 1 ORDER BY n DESC, title LIMIT 1`);
    await visit(`score.html?title=${encodeURIComponent(same!.title)}`, async (page) => {
      expect(await message(page)).toBe(`${same!.n} films are called “${same!.title}”. Which one?`);
      expect(await page.locator("#answer .choices a").count()).toBe(same!.n);
      await page.locator("#answer .choices a").first().click();
      expect(await phrase(page)).toContain(`The film ${same!.title} was released in `);
      expect(address(page)).toMatch(/^\?id=\d+$/);
      // The link is gone: the keyboard goes on from the answer.
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("phrase");
    });
  });

  it("asks did you mean for a misspelt name, which leads to the person", async () => {
    const {name} = await person("cast");
    const misspelt = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`;
    await visit(`es/actor.html?name=${encodeURIComponent(misspelt)}`, async (page) => {
      expect(await message(page)).toContain("¿Quiso decir");
      await page.locator("#answer .choices a", {hasText: name}).first().click();
      expect(await phrase(page)).toContain(`El actor ${name} ha participado de`);
    });
  });

  it("answers for a person without an id by name", async () => {
    const [nameless] = await sql<{name: string; films: number}>(
      "SELECT name, films FROM actors WHERE person_id IS NULL ORDER BY films DESC, name LIMIT 1",
    );
    await visit(`actor.html?id=none&name=${encodeURIComponent(nameless!.name)}`, async (page) => {
      expect(await phrase(page)).toContain(
        `The actor ${nameless!.name} has taken part in ${nameless!.films} film`,
      );
    });
  });
});

describe("the form", () => {
  it("answers to the keyboard alone, with suggestions", async () => {
    const {title} = await film("vote_count >= 2000");
    await visit(
      "score.html",
      async (page) => {
        await page.keyboard.press("Tab");
        for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement?.id)) !== "asked"; i++) {
          await page.keyboard.press("Tab");
        }
        await page.keyboard.type(title.slice(0, -1));
        await page.locator("#asked-options:not([hidden]) [role=option]").first().waitFor();
        expect(await field(page).getAttribute("aria-expanded")).toBe("true");
        await page.keyboard.press("ArrowDown");
        const active = await field(page).getAttribute("aria-activedescendant");
        expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
        await page.keyboard.press("Escape");
        expect(await field(page).getAttribute("aria-expanded")).toBe("false");
        await page.keyboard.press("ArrowDown");
        await page.locator("#asked-options:not([hidden])").waitFor();
        const names = await page.locator("#asked-options .option-name").allInnerTexts();
        for (let i = 0; i <= names.indexOf(title); i++) await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        expect(await phrase(page)).toContain(`The film ${title} was released in`);
        expect(await field(page).getAttribute("aria-expanded")).toBe("false");
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("asked");
      },
      {fresh: true},
    );
  });

  it("takes a tapped suggestion", async () => {
    const {name} = await person("crew");
    await visit("es/director.html", async (page) => {
      await field(page).tap();
      await field(page).fill(name.slice(0, -1));
      await page.locator("#asked-options [role=option]", {hasText: name}).first().tap();
      expect(await phrase(page)).toContain(`El director ${name} ha dirigido`);
      expect(address(page)).toMatch(/^\?id=\d+$/);
    });
  });

  it("goes back and forth between questions and to the page before them", async () => {
    await visit("month.html", async (page) => {
      await ask(page, "may");
      await page.locator("#answer .phrase", {hasText: "May"}).waitFor();
      await ask(page, "junio");
      await page.locator("#answer .phrase", {hasText: "June"}).waitFor();
      await page.goBack();
      await page.locator("#answer .phrase", {hasText: "May"}).waitFor();
      expect(await field(page).inputValue()).toBe("may");
      await page.goBack();
      await page.locator("#idle").waitFor();
      expect(await text(page.locator("#answer"))).toBe("");
      await page.goForward();
      await page.locator("#answer .phrase", {hasText: "May"}).waitFor();
      expect(await page.locator("#idle").isVisible()).toBe(false);
    });
  });

  it("keeps the question when the language changes", async () => {
    await visit("month.html?month=agosto", async (page) => {
      await page.locator("#answer .phrase").waitFor();
      await page.locator("a[data-language]").click();
      await page.locator("#answer .phrase", {hasText: "agosto"}).waitFor();
      expect(address(page)).toBe("?month=agosto");
    });
  });

  it("says so when the API cannot be had, and answers once it can", async () => {
    const {page, close} = await site.newPage();
    await page.route(/api\/v1\//, (route) => route.abort());
    await page.goto(site.url("month.html?month=3"));
    expect(await message(page)).toContain("could not be answered");
    await page.unroute(/api\/v1\//);
    await page.locator("#answer .message-bad button").click();
    expect(await phrase(page)).toContain("March");
    await close();
  });

  it("answers without the engine and its tables, says that it could not be checked, and checks once it can", async () => {
    const {page, close} = await site.newPage();
    await page.route(/data\/movies/, (route) => route.abort());
    await page.goto(site.url("month.html?month=3"));
    expect(await phrase(page)).toContain("March");
    await page.locator(".witness button").click();
    await page.locator(".witness .message-bad").waitFor();
    await page.unroute(/data\/movies/);
    await page.locator(".status button").click();
    await page.locator(".checked").waitFor();
    await close();
  });

  it("finds a film by its original title in two requests of the API, and the engine confirms it", async () => {
    const {page, problems, close} = await site.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (/api\/v1\/(titles|films)\//.test(request.url())) asked.push(request.url());
    });
    await page.goto(site.url("score.html?title=LA+VITA+E+BELLA"));
    expect(await phrase(page)).toContain("Life Is Beautiful");
    expect(asked).toHaveLength(2);
    await page.locator(".witness button").click();
    await page.locator(".checked").waitFor();
    expect(problems()).toEqual([]);
    await close();
  });

  it.each(languages)("answers every kind of address with the engine blocked, in $lang", async ({root}) => {
    const [popular, actor, director] = [
      await film("vote_count >= 2000"),
      await person("cast"),
      await person("crew"),
    ];
    const {page, problems, close} = await site.newPage();
    await page.route(/\/(duckdb|worker)[^/]*\.(js|wasm)$|\.bin$/, (route) => route.abort());
    for (const path of [
      "month.html?month=12",
      "weekday.html?weekday=7",
      `score.html?id=${popular.id}`,
      `votes.html?title=${encodeURIComponent(popular.title)}`,
      `actor.html?name=${encodeURIComponent(actor.name)}`,
      `director.html?id=${director.id}`,
      `recommend.html?id=${popular.id}&order=weighted`,
    ]) {
      await page.goto(site.url(root + path));
      expect(await phrase(page)).not.toBe("");
    }
    expect(problems()).toEqual([]);
    await close();
  });

  it("counts months and days without JavaScript as well", async () => {
    const counts = await sql<{n: number}>(
      "SELECT count(*)::INTEGER AS n FROM movies GROUP BY month(release_date) ORDER BY month(release_date)",
    );
    const {page, close} = await site.newPage({javaScript: false});
    await page.goto(site.url("es/month.html"));
    const notes = await page.locator("#idle .choice-note").allTextContents();
    expect(notes).toHaveLength(12);
    for (const {n} of counts) {
      expect(notes).toContain(n === 1 ? "1 película" : `${shown(n, "es-ES")} películas`);
    }
    await close();
  });
});

describe("misspelt, empty and hostile input", () => {
  const inputs = [
    "",
    "   ",
    "'; DROP TABLE movies; --",
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "x".repeat(10_000),
    "\u0000\u001b\ud800",
    "🎬",
    "no such thing at all",
  ];
  it.each([
    ["month.html", "month"],
    ["es/weekday.html", "weekday"],
    ["score.html", "title"],
    ["es/votes.html", "title"],
    ["actor.html", "name"],
    ["es/director.html", "name"],
    ["es/score.html", "id"],
  ])("gets a clear sentence on %s?%s=", async (path, parameter) => {
    await visit(`${path}?${parameter}=`, async (page) => {
      for (const input of inputs) {
        await goWithin(page, `?${new URLSearchParams([[parameter, input]])}`);
        const told = await message(page);
        expect(told).toMatch(/[.?:]$/);
        expect(told.length).toBeLessThan(300);
        expect(await page.locator("#answer img, #answer script").count()).toBe(0);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });
  });
});
