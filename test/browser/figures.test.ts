import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {notebooksText} from "../../src/text/notebook.js";
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
  const {takeAlong, savePictureAs, alone, names} = notebooksText[lang];

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
      await figure.getByText(takeAlong.label, {exact: true}).focus();
      await page.keyboard.press("Enter");
      const copied = async (button: string): Promise<string> => {
        await figure.getByRole("button", {name: button}).click();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const link = await copied(takeAlong.copyLink);
      expect(link).toBe(site.url(`${path}?limit=100#figure-${name}`));
      const code = await copied(takeAlong.copyEmbed);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        figure.getByRole("button", {name: savePictureAs("SVG")}).click(),
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
      expect(await link.allTextContents()).toEqual([alone.from(names.ratings)]);
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
    await page.getByText(alone.none).waitFor();
    expect(problems()).toEqual([]);
    await close();
  });
});

it("no page of a figure alone is in the sitemap", () => {
  expect(readFileSync("dist/sitemap.xml", "utf8")).not.toContain("figure=");
});
