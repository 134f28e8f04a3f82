import type {Session} from "./session.js";
import {until} from "./until.js";
import type {WatchedSite} from "./watchedSite.js";

const kept = "month.html?month=5";
const answered = "document.querySelector('#answer .phrase') !== null";
/** The worker was given what the page had loaded. */
const isKept = `(async () => {
  const scripts = performance.getEntriesByType("resource").map(({name}) => name).filter((name) => name.endsWith(".js"));
  const kept = await Promise.all([location.origin + location.pathname, ...scripts].map((url) => caches.match(url)));
  return kept.every(Boolean);
})()`;

/**
 * Opens a page, takes the site away and opens it again, as the worker has kept it, and a page that it has not; what must not
 * be. The site is closed from then on.
 */
export async function withoutConnection(session: Session, site: WatchedSite): Promise<readonly string[]> {
  await session.open(site.url + kept);
  if (!(await until(session, isKept))) return ["no page is kept"];
  // What it loads once the worker answers for it is kept as well.
  await session.open(site.url + kept);
  if (!(await until(session, answered))) return ["a page that is kept has no answer"];
  await site.close();
  await session.open(site.url + kept);
  if (!(await until(session, answered))) return ["a page that was opened is not shown again"];
  return [];
}
