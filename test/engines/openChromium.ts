import {chromium} from "playwright-core";
import type {Session} from "./session.js";

/** Opens a Chromium, over its own protocol. */
export async function openChromium(executablePath: string): Promise<Session> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const page = await browser.newPage({reducedMotion: null, colorScheme: null});
  let problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    const kind = message.type();
    if (["error", "warning", "assert"].includes(kind)) problems.push(`console ${kind}: ${message.text()}`);
  });
  return {
    version: browser.version(),
    open: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({width, height}),
    problems: async () => {
      const told = problems;
      problems = [];
      return told;
    },
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
