import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readLogo} from "../../loaders/looks/readLogo.js";
import {logoFile, withLooks} from "../../loaders/site/looks.js";
import {pageFiles} from "../../loaders/site/pageFiles.js";
import {moveHome, startPage} from "../../loaders/site/startPage.js";
import {violations} from "./axe.js";
import {openSite, type Site} from "./harness.js";

const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
let site: Site;

/** The built site as that of a company: it greets in Spanish, in a colour and under a logo of its own. */
beforeAll(async () => {
  cpSync("dist", folder, {recursive: true, filter: (path) => !/^dist\/(api|data|cards)\//.test(path)});
  writeFileSync(
    join(folder, "logo.svg"),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#8a1538"/><script>document.title = "ran"</script></svg>',
  );
  const logo = readLogo(folder, "logo.svg");
  if (typeof logo === "string") throw new Error(logo);
  expect(logoFile(logo, "light")).toBe("logo.svg");
  const looks = {colours: {light: "#8a1538", dark: "#f09ab0"}, logo: {light: logo, dark: logo}} as const;
  cpSync("src/assets/icon.svg", join(folder, "icon.svg"));
  moveHome(folder);
  for (const file of pageFiles(folder)) {
    const path = join(folder, file);
    const html = withLooks(readFileSync(path, "utf8"), looks, file.startsWith("es/") ? "../" : "./");
    writeFileSync(path, html);
  }
  const home = readFileSync(join(folder, "es/index.html"), "utf8");
  writeFileSync(join(folder, "index.html"), startPage("Acme", home));
  site = await openSite("/films/", folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

describe("a site that greets in Spanish", () => {
  it.each([true, false])(
    "leads from its root to Spanish, and English stays English (scripts: %s)",
    async (javaScript) => {
      const {page, problems, close} = await site.newPage({javaScript});
      await page.goto(site.url(""));
      await page.waitForURL(site.url("es/"));
      await page.getByRole("link", {name: "This page in English"}).click();
      await page.waitForURL(site.url("en.html"));
      expect(await page.locator("h1").textContent()).toBe("Ask the films");
      await page.locator(".brand").click();
      await page.waitForTimeout(500);
      expect(page.url()).toBe(site.url("en.html"));
      await page.getByRole("link", {name: "Esta página en español"}).click();
      await page.waitForURL(site.url("es/"));
      // Without scripts the browser tells of each one that it was not to load.
      if (javaScript) expect(problems()).toEqual([]);
      await close();
    },
  );
});

describe("a company's looks", () => {
  it.each(["light", "dark"] as const)(
    "stand on %s pages, wide and narrow, and can be read",
    async (colorScheme) => {
      for (const width of [1280, 390] as const) {
        const {page, problems, settled, close} = await site.newPage({width, colorScheme});
        await page.goto(site.url("es/words.html"));
        await settled();
        const brand = page.getByRole("link", {name: "Filmoteca", exact: true});
        const box = (await brand.getByRole("img").boundingBox())!;
        expect(box.height).toBeGreaterThan(20);
        expect(box.width / box.height).toBeGreaterThan(2.5);
        const colour = await page
          .locator("#content a:not([class])")
          .first()
          .evaluate((link) => getComputedStyle(link).color);
        expect(colour).toBe(colorScheme === "light" ? "rgb(138, 21, 56)" : "rgb(240, 154, 176)");
        expect(await violations(page)).toEqual([]);
        expect(await page.title()).not.toBe("ran");
        expect(problems()).toEqual([]);
        await close();
      }
    },
  );
});
