import {languages} from "../../src/format/language.js";
import {notebooksText} from "../../src/text/notebook.js";
import {type PagePromise, promiseOf, type Step} from "./pagePromises.js";
import type {Session} from "./session.js";
import {patience, until} from "./until.js";
import type {WatchedSite} from "./watchedSite.js";

const wide = 1280;
const narrow = 390;
const height = 900;

const texts = languages.map((lang) => notebooksText[lang]);
/** Becomes true once no figure waits to be drawn. */
const drawn = `[...document.querySelectorAll("[data-figure]")].every(({textContent}) =>
  !${JSON.stringify(texts.map(({drawing}) => drawing))}.some((text) => textContent.includes(text)))`;
/** What must not be read anywhere. */
const misread = `[...new Set(document.body.innerText.match(/\\bNaN\\b|\\bundefined\\b|\\[object \\w+\\]/g))]`;
const overflow = "document.documentElement.scrollWidth - innerWidth";
const ownFont = `[...document.fonts].some(({family, status}) => family.includes("Source Sans") && status === "loaded")`;

/**
 * Opens a page of the built site, does there what `promiseOf` has of it, and tells what must not be: what does not come, what
 * the browser reports, requests that fail, a page that is wider than the window.
 * @param path of the page's file in the site
 */
export async function visitPage(
  session: Session,
  site: WatchedSite,
  path: string,
): Promise<readonly string[]> {
  const name = path.replace(/^.*\/|\.html$/g, "");
  const {search, steps} = promiseOf(name);
  const problems: string[] = [];
  await session.resize(wide, height);
  await session.open(site.url + path + search);
  const general: PagePromise["steps"] = [{see: "h1"}, {holds: drawn}, {holds: ownFont}];
  for (const step of [...general, ...steps]) {
    if (await take(session, step)) continue;
    problems.push(`not within ${patience} s: ${JSON.stringify(step)}`);
    break;
  }
  for (const text of await session.evaluate<readonly string[]>(misread)) problems.push(`reads “${text}”`);
  for (const width of [wide, narrow]) {
    await session.resize(width, height);
    const tooWide = await session.evaluate<number>(overflow);
    if (tooWide > 0) problems.push(`${tooWide} px too wide at ${width}`);
  }
  return [...problems, ...(await session.problems()), ...site.failures()];
}

/** Whether a step could be taken in time. */
async function take(session: Session, step: Step): Promise<boolean> {
  if ("width" in step) {
    await session.resize(step.width, height);
    return true;
  }
  if ("type" in step) {
    await session.type(step.type);
    return true;
  }
  if ("holds" in step) return until(session, step.holds);
  const selector = "see" in step ? step.see : step.click;
  const isSeen = `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.getClientRects().length > 0)`;
  if (!(await until(session, isSeen))) return false;
  if ("click" in step) await session.click(selector);
  return true;
}
