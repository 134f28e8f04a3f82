import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {commonText} from "../../src/text/common.js";
import {notebooksText} from "../../src/text/notebook.js";
import {takeAlongText} from "../../src/text/takeAlong.js";
import {overflow, violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The second figure of a place: the first ones are the others' case as well. */
const name = "tail-2";

describe.each([
  ["en", "ratings.html"],
  ["es", "es/ratings.html"],
] as const)("what a reader takes along of a figure (%s)", (lang, path) => {
  const text = takeAlongText[lang];
  const {names} = notebooksText[lang];

  it.each([1280, 390] as const)(
    "is one folded list: picture, data, link, embed code (%i px)",
    async (width) => {
      const {page, problems, settled, close} = await site.newPage({width});
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(site.url(`${path}?limit=100`));
      await settled();
      const figure = page.locator('[data-figure="tail"] figure').nth(1);
      const title = (await figure.locator(".chart-title").textContent())!;
      expect(await figure.getByRole("button").count()).toBe(0);
      // By the keyboard alone.
      await figure.getByText(commonText[lang].takeAlong, {exact: true}).focus();
      await page.keyboard.press("Enter");
      const copied = async (button: string): Promise<string> => {
        await figure.getByRole("button", {name: button}).click();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const link = await copied(text.copyLink);
      expect(link).toBe(site.url(`${path}?limit=100#figure-${name}`));
      const code = await copied(text.copyEmbed);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", {name: text.savePictureAs("SVG")}).click(),
      ]);
      const svg = readFileSync(await file.path(), "utf8");
      expect(file.suggestedFilename()).toBe("share-of-votes-by-limit.svg");
      expect(svg.replace(/<\/text><text[^>]*>/g, "")).toContain(link);
      // Its typefaces are in it: nothing of it is asked for anywhere.
      expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(2);
      expect(svg.match(/url\((?!data:|#)/g)).toBeNull();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      for (const button of await figure.getByRole("button").all()) {
        const box = (await button.boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      }
      await page.emulateMedia({media: "print"});
      expect(await figure.locator(".take-along").isVisible()).toBe(false);

      // The link leads to the figure, whatever stands above it.
      await page.emulateMedia({media: "screen"});
      await page.goto("about:blank");
      await page.goto(link);
      await settled();
      await expect.poll(async () => Math.round((await figure.boundingBox())?.y ?? 999)).toBeLessThan(60);
      expect(Math.round((await figure.boundingBox())!.y)).toBeGreaterThan(-60);

      // The code shows the figure within a page of another host, here of this machine: browsers guard what is local.
      const host = createServer((_, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(`<!doctype html><title>Elsewhere</title>${code}`);
      }).listen(0);
      const elsewhere = `http://localhost:${(host.address() as AddressInfo).port}/`;
      await page.goto(elsewhere);
      const frame = page.frameLocator("iframe");
      await frame.locator("figure:not([hidden]) svg").waitFor();
      expect(await page.locator("iframe").getAttribute("title")).toBe(title);
      expect(await frame.getByRole("heading").allTextContents()).toEqual([title]);
      host.close();
      expect(problems().filter((problem) => !problem.includes(elsewhere))).toEqual([]);
      await close();
    },
  );

  it.each([
    [1280, "dark"],
    [390, "light"],
  ] as const)(
    "alone is the figure with its source and the way to its notebook (%i px, %s)",
    async (width, scheme) => {
      const {page, problems, settled, close} = await site.newPage({width, colorScheme: scheme});
      await page.goto(site.url(`${path}?figure=${name}`));
      await settled();
      await page.locator("figure:not([hidden]) svg").waitFor();
      expect(await page.locator("figure:visible").count()).toBe(1);
      expect(
        await page
          .locator("header, footer, nav, form, button, select, input")
          .filter({visible: true})
          .count(),
      ).toBe(0);
      expect(await page.locator(".chart-note:visible").textContent()).toMatch(/n = \d/);
      const link = page.locator("a:visible");
      expect(await link.allTextContents()).toEqual([text.fromNotebook(names.ratings, "Filmoteca")]);
      expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(site.url(`${path}#figure-${name}`));
      expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
      expect(await page.locator('link[rel="canonical"]').getAttribute("href")).not.toContain("figure");
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(problems()).toEqual([]);
      await close();
    },
  );

  it("alone says so where there is no figure of that name", async () => {
    const {page, problems, settled, close} = await site.newPage();
    await page.goto(site.url(`${path}?figure=${encodeURIComponent('"]<b>')}`));
    await settled();
    await page.getByText(text.none).waitFor();
    expect(problems()).toEqual([]);
    await close();
  });
});

describe.each([
  ["month.html?month=5", "months", "films-per-month"],
  ["es/weekday.html?weekday=5", "weekdays", "films-per-weekday"],
  ["score.html?id=862", "popularity", "films-by-popularity"],
  ["es/votes.html?id=862", "votes", "films-by-votes"],
  ["actor.html?id=31", "acting", "films-31"],
  ["es/director.html?id=7879", "directing", "films-7879"],
  ["film.html?id=862", "decade", "films-by-votes-1990"],
  ["es/person.html?id=31", "acting", "films-31"],
  ["method.html", "excess", "excess"],
] as const)("the figure of %s", (path, name, file) => {
  const lang = path.startsWith("es/") ? "es" : "en";
  const text = takeAlongText[lang];

  it("is taken along as picture, data, link and code, loaded when it is asked for", async () => {
    const {page, problems, settled, close} = await site.newPage();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(site.url(path));
    const figure = page.locator(`#figure-${name} figure`);
    await figure.locator("svg[role=img]").waitFor({timeout: 200_000});
    const title = (await figure.locator(".chart-title").textContent())!;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await figure.getByText(commonText[lang].takeAlong, {exact: true}).click();
    const save = async (button: string): Promise<readonly [string, string]> => {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", {name: button, exact: true}).click(),
      ]);
      return [saved.suggestedFilename(), readFileSync(await saved.path(), "utf8")];
    };
    const [csv] = await save(text.saveDataAs("CSV"));
    expect(csv).toBe(lang === "es" ? `${file}-es.csv` : `${file}.csv`);
    expect(asked.some((url) => /\/takeAlong\./.test(url))).toBe(true);
    const [json, content] = await save(text.saveDataAs("JSON"));
    expect(json).toBe(`${file}.json`);
    const told = JSON.parse(content) as {readonly title: string; readonly rows: readonly object[]};
    expect(told.title).toBe(title);
    expect(told.rows.length).toBeGreaterThan(0);
    const [svg, picture] = await save(text.savePictureAs("SVG"));
    expect(svg).toBe(`${file}.svg`);
    // Spaces that keep a date in one line are spaces all the same.
    const spaced = (words: string) => words.replaceAll("\u00a0", " ");
    const written = spaced(picture.replace(/<\/text>(<text[^>]*>)?/g, " ").replaceAll("&amp;", "&"));
    for (const word of spaced(title).split(" ")) expect(written).toContain(word);
    for (const label of await figure.locator(".legend li").allTextContents())
      expect(written).toContain(spaced(label).trim());
    const copied = async (button: string): Promise<string> => {
      await figure.getByRole("button", {name: button, exact: true}).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const link = await copied(text.copyLink);
    expect(link).toBe(site.url(`${path}#figure-${name}`));
    expect(written.replaceAll(" ", "")).toContain(link);
    const code = await copied(text.copyEmbed);
    expect(await page.locator(".alone-measured").count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    // The link leads to the figure.
    await page.goto("about:blank");
    await page.goto(link);
    await figure.locator("svg[role=img]").waitFor({timeout: 200_000});
    await expect
      .poll(async () => Math.abs((await figure.boundingBox())?.y ?? 999), {timeout: 200_000})
      .toBeLessThan(700);

    // In a frame the figure is alone, and has the room that it needs at any width.
    const host = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>Elsewhere</title><div id="room">${code}</div>`);
    }).listen(0);
    const elsewhere = `http://localhost:${(host.address() as AddressInfo).port}/`;
    await page.goto(elsewhere);
    const frame = page.frameLocator("iframe");
    await frame.locator(".alone figure svg").first().waitFor({timeout: 200_000});
    expect(await frame.getByRole("heading").allTextContents()).toEqual([title]);
    expect(await frame.locator("button:visible, form:visible, h2:visible").count()).toBe(0);
    for (const width of [320, 480, 700, 1000]) {
      await page.locator("#room").evaluate((room, px) => {
        room.style.width = `${px}px`;
      }, width);
      await expect
        .poll(
          () =>
            frame.locator("html").evaluate((html) => {
              const content = html.querySelector(".alone");
              return html.clientHeight - (content?.getBoundingClientRect().height ?? 0);
            }),
          {timeout: 60_000},
        )
        .toBeGreaterThanOrEqual(0);
      expect(await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    }
    host.close();
    expect(problems().filter((problem) => !problem.includes(elsewhere))).toEqual([]);
    await settled();
    await close();
  });
});

it("a saved picture is set in the typefaces of the site, though its reader has none of them", async () => {
  const {page, problems, settled, close} = await site.newPage();
  const text = takeAlongText.en;
  await page.goto(site.url("ratings.html"));
  await settled();
  const figure = page.locator('[data-figure="tail"] figure').first();
  await figure.getByText(commonText.en.takeAlong, {exact: true}).click();
  const saved: Buffer[] = [];
  for (const format of ["SVG", "PNG"]) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", {name: text.savePictureAs(format)}).click(),
    ]);
    saved.push(readFileSync(await file.path()));
  }
  const [svg, png] = saved as [Buffer, Buffer];
  await page.goto("about:blank");
  /** How many pixels of the PNG differ from the SVG, as drawn where none of the typefaces is known. */
  const differing = (drawn: string) =>
    page.evaluate(
      async ([one, other]) => {
        const load = async (address: string) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return image;
        };
        const [wanted, given] = await Promise.all([load(one!), load(other!)]);
        const pixels = (image: HTMLImageElement) => {
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [wanted.width, wanted.height];
          const context = canvas.getContext("2d")!;
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          return new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
        };
        const [a, b] = [pixels(wanted), pixels(given)];
        return a.reduce((sum, pixel, i) => sum + (pixel === b[i] ? 0 : 1), 0);
      },
      [
        `data:image/png;base64,${png.toString("base64")}`,
        `data:image/svg+xml;base64,${Buffer.from(drawn).toString("base64")}`,
      ],
    );
  const drawn = svg.toString("utf8");
  expect(await differing(drawn)).toBe(0);
  expect(await differing(drawn.replace(/@font-face\{[^}]*\}/g, ""))).toBeGreaterThan(1000);
  expect(problems()).toEqual([]);
  await close();
});

it.each([
  "month.html?month=13&figure=months",
  "film.html?id=999999999&figure=decade",
  "score.html?figure=votes",
])("%s, which has no figure, says why", async (path) => {
  const {page, problems, close} = await site.newPage();
  await page.goto(site.url(path));
  await page.locator(".alone .message").waitFor({timeout: 200_000});
  expect(await page.locator("header, footer, form").count()).toBe(0);
  expect(problems()).toEqual([]);
  await close();
});

it("no page of a figure alone is in the sitemap", () => {
  expect(readFileSync("dist/sitemap.xml", "utf8")).not.toContain("figure=");
});
