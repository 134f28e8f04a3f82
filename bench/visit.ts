import {setTimeout as wait} from "node:timers/promises";
import type {Browser} from "playwright-core";
import type {ServedLine} from "./serveLine.js";

/** How much slower the processor is made. */
export const slowdown = 4;

/** Milliseconds after the answer in which the page may still move or block. */
const after = 4000;

export interface Visit {
  /** Milliseconds from the beginning until the answer was painted. */
  readonly answered: number;
  /** Bytes, with gzip, and requests that were asked for before that. */
  readonly bytes: number;
  readonly requests: number;
  /** Cumulative layout shift, until some time after the answer. */
  readonly shift: number;
  /** Milliseconds by which tasks took longer than 50, from the first paint on. */
  readonly blocked: number;
}

interface Watched {
  answered: number | null;
  shift: number;
  tasks: {start: number; duration: number}[];
}
declare global {
  var watched: Watched;
}

/**
 * Visits a page with an empty cache.
 *
 * @param answer selects what is there once the page has answered
 */
export async function visit(
  browser: Browser,
  site: ServedLine,
  path: string,
  answer: string,
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
    await page.addInitScript({content: watch(answer)});
    // Playwright's own way of waiting runs a script of 300 kB in the page while it opens.
    await devtools.send("Runtime.enable");
    await devtools.send("Runtime.addBinding", {name: "tellAnswered"});
    const told = new Promise<void>((resolve) => {
      devtools.on("Runtime.bindingCalled", () => resolve());
    });
    site.takeSent();
    await page.goto(site.base + path, {waitUntil: "commit", timeout: 120_000});
    await Promise.race([told, wait(120_000, null, {ref: false})]);
    await wait(after);
    const {answered, shift, tasks, painted, origin} = await page.evaluate(() => ({
      ...watched,
      answered: watched.answered ?? Number.NaN,
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      origin: performance.timeOrigin,
    }));
    const before = site.takeSent().filter(({asked}) => asked <= origin + answered);
    return {
      answered,
      shift,
      bytes: before.reduce((sum, {bytes}) => sum + bytes, 0),
      requests: before.length,
      blocked: tasks
        .filter(({start}) => start >= painted)
        .reduce((sum, {duration}) => sum + Math.max(0, duration - 50), 0),
    };
  } finally {
    await context.close();
  }
}

/** A script that notes when the page has answered, how it moved and what kept it busy; as text, which is run as it is. */
function watch(answer: string): string {
  return `
globalThis.watched = {answered: null, shift: 0, tasks: []};
const observer = new MutationObserver(() => {
  if (!document.querySelector(${JSON.stringify(answer)})?.textContent) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => {
    watched.answered = performance.now();
    tellAnswered("");
  }));
});
observer.observe(document, {childList: true, subtree: true, characterData: true});
new PerformanceObserver((list) => {
  for (const {value} of list.getEntries()) watched.shift += value;
}).observe({type: "layout-shift", buffered: true});
new PerformanceObserver((list) => {
  for (const {startTime: start, duration} of list.getEntries()) watched.tasks.push({start, duration});
}).observe({type: "longtask", buffered: true});`;
}
