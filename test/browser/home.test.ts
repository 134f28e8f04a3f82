import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openSite, type Site} from "./harness.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([1280, 390] as const)("the questions on the home page, at %i px", (width) => {
  it("lead to their answers without JavaScript", async () => {
    const {page, close} = await site.newPage({width, javaScript: false});
    await page.goto(site.url("es/"));
    await page.getByLabel("¿Cuántas películas se estrenaron en").selectOption("mayo");
    await page.locator("form[action$='month.html'] button").click();
    await page.waitForURL(site.url("es/month.html?month=mayo"));
    await page.goto(site.url(""));
    await page.getByLabel("How much did the films with").fill("Tom Hanks");
    await page.keyboard.press("Enter");
    await page.waitForURL(site.url("actor.html?name=Tom+Hanks"));
    await close();
  });

  it("suggest what is meant, and Enter takes it", async () => {
    const {page, problems, settled, close} = await site.newPage({width});
    await page.goto(site.url(""));
    await settled();
    await page.getByLabel("What did the films directed by").focus();
    await page.keyboard.type("hitchcok");
    const option = page.locator(".sentence [role=option]").first();
    await expect.poll(() => option.textContent()).toContain("Alfred Hitchcock");
    const {left, right} = await option.evaluate((item) => {
      const box = item.getBoundingClientRect();
      return {left: box.left, right: box.right};
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    await page.keyboard.press("Enter");
    await page.waitForURL(site.url("director.html?id=2636"));
    expect(problems()).toEqual([]);
    await close();
  });

  it("stay with a field that is empty", async () => {
    const {page, close} = await site.newPage({width});
    await page.goto(site.url(""));
    await page.locator("form[action$='score.html'] button").click();
    expect(page.url()).toBe(site.url(""));
    expect(
      await page.getByLabel("How popular is").evaluate((input) => input === document.activeElement),
    ).toBe(true);
    await close();
  });
});
