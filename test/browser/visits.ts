import type {Page} from "playwright-core";
import {expect} from "vitest";
import type {PageOptions, Site, SitePage} from "./harness.js";

export interface Visits {
  /**
   * Opens an address of the site, does something there, and expects that the page had no problem on the way.
   *
   * A page that an earlier visit left open goes on to the address as it does when a visitor goes back: what is loaded
   * already, such as the engine, is there. A `fresh` one is loaded for this visit alone.
   */
  visit(path: string, act: (page: Page) => Promise<void>, options?: PageOptions): Promise<void>;
}

/** Visits to a site, one at a time. */
export function visitsTo(site: () => Site): Visits {
  const open = new Map<string, SitePage>();
  return {
    async visit(path, act, options = {}) {
      const [file] = path.split("?");
      const key = JSON.stringify([file, options]);
      const kept = open.get(key);
      // What fails here is not visited again.
      open.delete(key);
      const visited = kept ?? (await site().newPage(options));
      const {page, problems, close} = visited;
      const before = problems().length;
      const url = site().url(path);
      if (kept === undefined) await page.goto(url);
      else await goWithin(page, url);
      await act(page);
      expect(problems().slice(before)).toEqual([]);
      if (options.fresh || new URL(page.url()).pathname !== new URL(url).pathname) await close();
      else open.set(key, visited);
    },
  };
}

/** Goes to another address of the page that is open, as it does when a visitor goes back. */
export async function goWithin(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, url);
}
