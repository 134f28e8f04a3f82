import {median, quantileSorted} from "d3-array";
import type {Browser} from "playwright-core";
import {slowdown} from "./visit.js";

/** What visitors look for, letter by letter. */
const texts = [
  "the godfather",
  "casablnca",
  "tom hanks",
  "lord of the rings",
  "star wars",
  "spielburg",
  "la vita è bella",
  "penélope cruz",
  "schindlers lst",
  "2001",
  "matrix, the",
  "oceans eleven",
];

export interface Keystrokes {
  readonly keys: number;
  /** Milliseconds of work in the page for one key, what it takes being loaded. */
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Types into the search of the header with a slow processor: how long each key keeps the page at work. */
export async function measureKeystrokes(browser: Browser, base: string): Promise<Keystrokes> {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  try {
    const page = await context.newPage();
    await page.goto(base);
    const field = page.locator("#search-field");
    await field.focus();
    const times: number[] = [];
    for (const text of texts) {
      // Once at the full speed, so that all files are there.
      await field.fill(text);
      await page.waitForTimeout(1500);
    }
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
    for (const text of texts) {
      for (let length = 1; length <= text.length; length++) {
        times.push(Number(await page.evaluate(press(text.slice(0, length)))));
      }
    }
    const sorted = times.sort((a, b) => a - b);
    return {
      keys: sorted.length,
      median: median(sorted) ?? Number.NaN,
      p95: quantileSorted(sorted, 0.95) ?? Number.NaN,
      max: sorted.at(-1) ?? Number.NaN,
    };
  } finally {
    await context.close();
  }
}

/** A script that puts a text into the field as a key would, and says how many milliseconds the page was at work. */
function press(text: string): string {
  return `(() => {
  const field = document.querySelector("#search-field");
  field.value = ${JSON.stringify(text)};
  const start = performance.now();
  field.dispatchEvent(new Event("input", {bubbles: true}));
  return performance.now() - start;
})()`;
}
