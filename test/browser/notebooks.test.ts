import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {commonText} from "../../src/text/common.js";
import {notebooksText} from "../../src/text/notebook.js";
import {notebookPages} from "../../src/text/notebooks.js";
import {takeAlongText} from "../../src/text/takeAlong.js";
import {openSite, type Site} from "./harness.js";

/** Pages whose controls work on what the page has, or that load the engine when they are asked. */
const withoutEngine: ReadonlySet<string> = new Set(["words", "fields", "compare", "dictionary"]);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.concurrent.each(
  notebookPages.flatMap((name) => [
    [name, "en", `${name}.html`] as const,
    [name, "es", `es/${name}.html`] as const,
  ]),
)("%s (%s)", (name, lang, path) => {
  it("shows every figure without the engine, with the data, the SQL and a picture of the first", async ({
    expect,
  }) => {
    const {page, problems, settled, close} = await site.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.url(path));
    await settled();
    expect(requests.filter((url) => url.endsWith(".wasm"))).toEqual([]);

    const places = page.locator("[data-figure]");
    const count = await places.count();
    if (name !== "dictionary") expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i++) {
      const place = places.nth(i);
      const id = await place.getAttribute("data-figure");
      await expect
        .poll(() => place.textContent(), {timeout: 200_000, message: `${id} is drawn`})
        .not.toContain(notebooksText[lang].drawing);
      const text = await place.textContent();
      expect(text, `${id}`).not.toContain(notebooksText[lang].failed);
      expect(text, `${id}`).not.toMatch(/\b(NaN|undefined|Infinity|TODO)\b|\[object/);
    }
    if (!["compare", "explorer", "dictionary"].includes(name)) {
      // A figure that comes from the quality report has no SQL.
      const figure = page.locator("figure.chart:has(details.sql)").first();
      await figure.locator("svg").first().waitFor();
      const title = (await figure.locator(".chart-title").textContent())!.trim();
      await figure.getByText(commonText[lang].data, {exact: true}).click();
      await figure.locator("tbody tr").first().waitFor();
      const rows = await figure.locator("tbody tr").count();
      expect(rows).toBeGreaterThan(0);

      await figure.getByText(commonText[lang].takeAlong, {exact: true}).click();
      const save = async (button: string): Promise<Buffer> => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          figure.getByRole("button", {name: button, exact: true}).click(),
        ]);
        return readFileSync(await file.path());
      };
      const csv = (await save(takeAlongText[lang].saveDataAs("CSV"))).toString("utf8");
      expect(csv.trim().split("\n").length).toBeGreaterThan(rows);
      const json = JSON.parse((await save(takeAlongText[lang].saveDataAs("JSON"))).toString("utf8")) as {
        readonly title: string;
        readonly address: string;
        readonly rows: readonly object[];
      };
      expect(json.title).toBe(title);
      expect(json.rows).toHaveLength(rows);
      const columns = await figure.locator("thead th").allTextContents();
      // Columns of data have plain spaces where those of pages keep a date in one line.
      const plain = columns.map((column) => column.trim().replaceAll("\u00a0", " "));
      expect(Object.keys(json.rows[0]!)).toEqual(plain);
      const svg = (await save(takeAlongText[lang].savePictureAs("SVG"))).toString("utf8");
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toContain("var(--");
      const spaced = (words: string) => words.replaceAll("\u00a0", " ");
      const written = spaced(svg.replace(/<\/text>(<text[^>]*>)?/g, " ").replace(/&amp;/g, "&"));
      for (const word of spaced(title).split(" ")) expect(written).toContain(word);
      expect(written.replaceAll(" ", "")).toContain(json.address);
      for (const label of await figure.locator(".legend li").allTextContents())
        expect(written).toContain(spaced(label).trim());
      const png = await save(takeAlongText[lang].savePictureAs("PNG"));
      expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
      expect(png.length).toBeGreaterThan(5000);

      await figure.getByText(commonText[lang].sql, {exact: true}).click();
      expect(await figure.locator("details.sql code").textContent()).toMatch(/SELECT/);
    }
    expect(problems()).toEqual([]);
    await close();
  });

  it.skipIf(withoutEngine.has(name))(
    "tells a visitor who saves data why a control is disabled, and lets it work once the engine is there",
    async ({expect}) => {
      const {page, problems, settled, close} = await site.newPage({saveData: true});
      await page.goto(site.url(path));
      await settled();
      const note = page.locator(".notebook-controls-note").first();
      expect(await note.textContent()).toMatch(/\d MB/);
      // The explorer's controls stand with its charts.
      const group = name === "explorer" ? page.locator(".explorer") : note.locator("xpath=..");
      const control = group.locator("fieldset :is(select, input), .explorer-panels input").first();
      expect(await control.isDisabled()).toBe(true);
      await note.getByRole("button", {name: notebooksText[lang].engine.load, exact: true}).click();
      await note.waitFor({state: "hidden", timeout: 200_000});
      await expect.poll(() => control.isDisabled(), {timeout: 200_000}).toBe(false);
      expect(problems()).toEqual([]);
      await close();
    },
  );

  it.skipIf(withoutEngine.has(name) || name === "explorer")(
    "loads the engine as soon as a control is touched",
    async ({expect}) => {
      const {page, problems, settled, close} = await site.newPage();
      await page.goto(site.url(path));
      await settled();
      const group = page.locator(".notebook-controls-place").first();
      expect(await group.locator(".notebook-controls-note").isHidden()).toBe(true);
      const select = group.locator("select").first();
      if ((await select.count()) > 0) {
        await select.selectOption(await select.locator("option").last().getAttribute("value"));
        await expect.poll(() => new URL(page.url()).search, {timeout: 200_000}).not.toBe("");
      } else {
        await group.locator("input").first().focus();
        await expect.poll(() => group.locator(".notebook-controls-note").textContent()).not.toBe("");
      }
      expect(problems()).toEqual([]);
      await close();
    },
  );
});

describe("the list of a notebook's sections", () => {
  const listed = (page: Page) =>
    page.locator(".contents a").evaluateAll((links) =>
      links.map((link) => ({
        visible: link.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}),
        top: link.getBoundingClientRect().top,
      })),
    );

  it("stands beside the page on a wide screen, follows it and marks the section that is read", async () => {
    const {page, problems, settled, close} = await site.newPage();
    await page.goto(site.url("money.html"));
    await settled();
    expect(await page.locator(".contents [aria-current]").count()).toBe(0);
    const link = page.locator(".contents a").nth(4);
    const [heading, id] = [await link.textContent(), (await link.getAttribute("href"))!.slice(1)];
    await link.click();
    await expect.poll(() => page.locator(".contents [aria-current]").allTextContents()).toEqual([heading]);
    expect(await page.locator(`#${id}`).evaluate((h2) => h2.getBoundingClientRect().top)).toBeCloseTo(0, 0);
    for (const {visible, top} of await listed(page)) {
      expect(visible).toBe(true);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    }
    expect(problems()).toEqual([]);
    await close();
  });

  it("is folded on a narrow screen, and unfolds without JavaScript", async () => {
    const {page, close} = await site.newPage({width: 390, javaScript: false});
    await page.goto(site.url("es/money.html"));
    expect((await page.locator(".contents a").count()) > 3).toBe(true);
    expect(await page.locator(".contents a").first().isVisible()).toBe(false);
    await page.locator(".contents summary").click();
    expect(await page.locator(".contents a").first().isVisible()).toBe(true);
    await close();
  });
});

it.each(notebookPages)(
  "%s sets a question and its text side by side, in lines that are easy to read",
  async (name) => {
    const {page, settled, close} = await site.newPage();
    await page.goto(site.url(`${name}.html`));
    await settled();
    const texts = await page.locator(".notebook-body > section > h2 + .prose").evaluateAll((all) =>
      all.map((prose) => {
        const {left, right} = prose.getBoundingClientRect();
        return {
          left,
          right,
          question: prose.previousElementSibling!.getBoundingClientRect().right,
          em: prose.clientWidth / Number.parseFloat(getComputedStyle(prose).fontSize),
        };
      }),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const {left, right, question, em} of texts) {
      expect(left).toBeGreaterThanOrEqual(question);
      expect(right).toBeGreaterThan(1200);
      // A character is less than half as wide as it is high.
      expect(em).toBeLessThan(36);
    }
    await close();
  },
);
