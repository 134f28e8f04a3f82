import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {pageFiles} from "../../loaders/site/pageFiles.js";
import {overflow, violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";

const quality = JSON.parse(readFileSync("dist/data/quality.json", "utf8")) as QualityJson;
/** What a page may weigh before the engine, compressed, in bytes. */
const heaviest = 300_000;
let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each([...pageFiles("dist")])("%s", (path) => {
  const lang = path.startsWith("es/") ? "es" : "en";
  // The two languages of a page have one layout, so axe looks at each width in one of them.
  const [first, second] = lang === "en" ? ([1280, 390] as const) : ([390, 1280] as const);

  it(`is accessible in light and dark at ${first} px, quiet, not heavy and at no width too wide`, async () => {
    const {page, problems, settled, close} = await site.newPage({width: first, fresh: true});
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => bodies.push(response.body()));
    await page.goto(site.url(path));
    await settled();
    const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(weight).toBeLessThanOrEqual(heaviest);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    // Axe looks at it only where it is asked to.
    expect(await violations(page, ["target-size"])).toEqual([]);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    await page.setViewportSize({width: second, height: 900});
    await settled();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(problems()).toEqual([]);
    await close();
  });

  it("has a card that is small, and named with its whole address", () => {
    const html = readFileSync(join("dist", path), "utf8");
    const card = `cards/${path.replace(/html$/, "png")}`;
    expect(html).toMatch(new RegExp(`<meta property="og:image" content="https?://[^"]*/${card}">`));
    const bytes = readFileSync(join("dist", card)).length;
    expect(bytes).toBeGreaterThan(2000);
    expect(bytes).toBeLessThan(40_000);
  });

  it("says on which data it stands, without JavaScript as well", async () => {
    const {page, close} = await site.newPage({javaScript: false});
    await page.goto(site.url(path));
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    const facts = await page.locator("footer .facts").textContent();
    const figure = new Intl.NumberFormat(lang === "es" ? "es-ES" : "en-GB");
    for (const n of [quality.films, quality.actors, quality.directors])
      expect(facts).toContain(figure.format(n));
    expect(facts).toContain(quality.snapshot);
    expect(facts).toContain(quality.data_end?.month.slice(0, 4));
    expect(await page.locator(".sample-banner").count()).toBe(quality.kind === "sample" ? 1 : 0);
    expect((await page.locator("h1").allTextContents()).length).toBe(1);
    await close();
  });
});

describe("the shell", () => {
  it("takes the question along when the language is switched", async () => {
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url("index.html?month=5&title=Am%C3%A9lie"));
    await page.evaluate(() => history.pushState(null, "", "?title=Am%C3%A9lie%20%26%20co"));
    await page.getByRole("link", {name: "Esta página en español"}).click();
    await page.waitForURL(site.url("es/?title=Am%C3%A9lie%20%26%20co"));
    await page.getByRole("link", {name: "This page in English"}).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(site.url("?title=Am%C3%A9lie%20%26%20co"));
    expect(problems()).toEqual([]);
    await close();
  });

  it("lets the keyboard skip to the content", async () => {
    const {page, close} = await site.newPage();
    await page.goto(site.url(""));
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", {name: "Skip to content"});
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await close();
  });

  it("begins and ends at the same edges on every page, however wide the window", async () => {
    const {page, close} = await site.newPage();
    for (const width of [1280, 1600]) {
      await page.setViewportSize({width, height: 900});
      const edges = new Set<string>();
      for (const path of [
        "index.html",
        "month.html",
        "ratings.html",
        "explorer.html",
        "downloads.html",
        "film.html",
      ]) {
        await page.goto(site.url(path));
        for (const part of [".masthead", "#content", ".data-facts"]) {
          const box = (await page.locator(part).boundingBox())!;
          edges.add(`${box.x} ${box.x + box.width}`);
        }
      }
      expect([...edges]).toHaveLength(1);
    }
    await close();
  });

  it("marks the page that is open, and only that, in the navigation", async () => {
    const {page, close} = await site.newPage();
    await page.goto(site.url("es/downloads.html"));
    expect(await page.locator("nav [aria-current]").allTextContents()).toEqual(["Datos"]);
    await close();
  });

  it("has no link that leads nowhere", async () => {
    const {page, close} = await site.newPage({javaScript: false});
    const missing: string[] = [];
    for (const path of [...pageFiles("dist")]) {
      await page.goto(site.url(path));
      for (const href of await page
        .locator("a[href]")
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))) {
        if (!href.startsWith(site.base)) continue;
        const target = decodeURI(new URL(href).pathname).slice(1);
        const file = `dist/${target.endsWith("/") || target === "" ? `${target}index.html` : target}`;
        if (!existsSync(file)) missing.push(`${path} → ${href}`);
      }
    }
    expect(missing).toEqual([]);
    await close();
  });

  it("says in both languages that a page does not exist, at any depth, leads home, and searches", async () => {
    const {page, close} = await site.newPage();
    const response = await page.goto(site.url("es/deep/nothing.html"));
    expect(response?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("There is no page at this address");
    expect(await page.locator("body").textContent()).toContain("No hay ninguna página en esta dirección");
    expect(await page.locator("body").evaluate((body) => getComputedStyle(body).marginTop)).toBe("0px");
    expect(
      await page.evaluate(async () => {
        await document.fonts.ready;
        return Array.from(document.fonts).some(
          ({family, status}) => /Newsreader/.test(family) && status === "loaded",
        );
      }),
    ).toBe(true);
    for (const [label, target] of [
      ["Title or name", "search.html"],
      ["Título o nombre", "es/search.html"],
    ] as const) {
      await page.goto(site.url("es/deep/nothing.html"));
      await page.getByLabel(label).fill("toy story");
      await page.getByLabel(label).press("Enter");
      await page.locator("#answer .choices").first().waitFor();
      expect(page.url()).toBe(site.url(`${target}?q=toy+story`));
    }
    await close();
  });

  it("lists every file of the snapshot with its size and checksum", async () => {
    const {page, problems, close} = await site.newPage();
    await page.goto(site.url("downloads.html"));
    const listed = await page.locator("[data-file]").evaluateAll((items) =>
      items.map((item) => ({
        name: item.getAttribute("data-file") ?? "",
        href: item.querySelector("a")?.href ?? "",
        sum: item.querySelector<HTMLElement>("code[data-sha256]")?.dataset.sha256 ?? "",
      })),
    );
    // What changed since another snapshot is none of this one's files.
    const others = ["SHA256SUMS", "changes.json"];
    const files = readdirSync("dist/data").filter((name) => !others.includes(name));
    expect(listed.map(({name}) => name).sort()).toEqual(files.sort());
    for (const {name, href, sum} of listed) {
      const body = Buffer.from(await (await fetch(href)).arrayBuffer());
      expect([name, createHash("sha256").update(body).digest("hex")]).toEqual([name, sum]);
    }
    expect(problems()).toEqual([]);
    await close();
  });
});

describe("the site below another path of its host", () => {
  let below: Site;
  beforeAll(async () => {
    below = await openSite("/some/base/");
  });
  afterAll(() => below.close());

  it.concurrent.each([
    "index.html",
    "es/month.html",
    "recommend.html",
    "es/money.html",
    "explorer.html",
    "es/downloads.html",
  ])("works the same: %s", async (path) => {
    const {page, problems, settled, close} = await below.newPage();
    await page.goto(below.url(path));
    await settled();
    expect(await page.evaluate(() => document.fonts.check("16px 'Source Sans 3'"))).toBe(true);
    expect(problems()).toEqual([]);
    await close();
  });

  it("gives lines for tools with the address at which it stands, and buttons that copy them", async () => {
    const {page, settled, problems, close} = await below.newPage();
    await page.goto(below.url("es/downloads.html"));
    await settled();
    const lines = await page.locator("pre[data-tool] code").allTextContents();
    expect(lines.length).toBe(6);
    for (const text of lines) expect(text).toContain(below.url("data/"));
    expect(await page.getByRole("button", {name: "Copiar las líneas para DuckDB"}).isVisible()).toBe(true);
    // Those of other tools open by the keyboard.
    await page.locator("summary", {hasText: "polars"}).press("Enter");
    expect(await page.getByRole("button", {name: "Copiar las líneas para polars"}).isVisible()).toBe(true);
    expect(problems()).toEqual([]);
    await close();
  });

  it("is named by no address that begins at the root of the host", () => {
    const files = readdirSync("dist", {recursive: true, encoding: "utf8"});
    const named = files
      // The page for addresses that there are not is the only one that cannot know how deep it stands.
      .filter((name) => /\.(html|css|js)$/.test(name) && name !== "404.html")
      .flatMap((name) => {
        const text = readFileSync(join("dist", name), "utf8");
        const addresses = name.endsWith(".html")
          ? /\s(?:href|src|srcset|action)="\/[^"]*"|from "\/[^"]*"|import\("\/[^"]*"\)/g
          : name.endsWith(".css")
            ? /url\(["']?\/[^)]*\)|@import ["']\/[^"']*["']/g
            : /\b(?:from|import)\s*\(?["']\/[^"']*["']|new URL\(["']\/[^"']*["']/g;
        return [...text.matchAll(addresses)].map(([address]) => `${name}: ${address}`);
      });
    expect(named).toEqual([]);
  });
});

describe("in print", () => {
  it.each(["month.html?month=5", "es/film.html?id=862", "people.html", "explorer.html", "es/downloads.html"])(
    "%s is without navigation, forms and buttons",
    async (path) => {
      const {page, settled, close} = await site.newPage();
      await page.goto(site.url(path));
      await settled();
      const controls = page.locator(
        ["nav", "form", "button:not(th button)", "select", "input", ".find", ".cite"]
          .map((one) => `${one}:visible`)
          .join(", "),
      );
      expect(await controls.count()).toBeGreaterThan(0);
      await page.emulateMedia({media: "print"});
      expect(await controls.count()).toBe(0);
      expect(await page.locator("h1").isVisible()).toBe(true);
      await close();
    },
  );

  it("a dark page is black on white, and its tables are whole, with their headings", async () => {
    const {page, settled, close} = await site.newPage({colorScheme: "dark"});
    await page.goto(site.url("es/actor.html?name=Tom%20Hanks"));
    await settled();
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    await page.setViewportSize({width: 720, height: 900});
    const light = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ["--surface-strong", "--accent", "--line"].map((name) => style.getPropertyValue(name));
    });
    await page.emulateMedia({media: "print", colorScheme: "light"});
    expect(light).toEqual(
      await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ["--surface-strong", "--accent", "--line"].map((name) => style.getPropertyValue(name));
      }),
    );
    const table = page.locator(".answer .table-wrap");
    expect(await table.locator("thead").getByText("Recaudación").isVisible()).toBe(true);
    expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
    await close();
  });
});
