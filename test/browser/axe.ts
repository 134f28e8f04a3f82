import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the page as it is now shown: each rule with the elements that break it. @param rules by default all */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Playwright's own way in, which the page's security policy does not concern.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    const {axe} = window as unknown as {
      axe: {run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const found = await axe.run(only === undefined ? {} : {runOnly: only});
    return found.violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  }, rules);
}

/** By how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
