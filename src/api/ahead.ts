import type {Shard} from "../codec/shard.js";
import {withoutId} from "../dom/personParameters.js";
import {languageOfPage, rootOf} from "../format/language.js";
import {listKinds, shardOfId, shardOfText} from "../shared/api.js";
import {fold} from "../shared/fold.js";
import {preloadedFonts} from "../shared/preloadedFonts.js";

/** What the address of a page can ask for, by the parameters that ask. */
export const asking = {
  months: ["month"],
  weekdays: ["weekday"],
  film: ["title", "id"],
  person: ["name", "id"],
  list: listKinds,
} as const;
export type Asking = keyof typeof asking;

/** Fields of the row of a film under its own title, in `titles/`: the next one is `found_by`. */
const ownTitleFields = 5;

/** Milliseconds after which the page is painted without its answer. */
const patience = 3000;

/**
 * The script in the head of a page that answers from the API. Where the address asks, it fetches what the answer will be made
 * from before anything else of the page has come, then the script that answers, and leaves the rest of the page's code until
 * that has answered; otherwise it loads that code at once. The page of an entity needs no other code than the one that answers.
 *
 * Nothing is painted before the script that answers has run, so that the page is painted with its answer.
 *
 * @param script the element of the script itself: `data-asks` one of {@link asking}, `data-early` the address of the script
 * that answers, `data-of` whether there is more to the page than that (`question`) or not (`entity`), `data-preload` the
 * addresses of the page's modules
 */
export function ahead(script: HTMLScriptElement): void {
  const {asks = "", of = "", early = "", preload = ""} = script.dataset;
  const lang = languageOfPage();
  const root = rootOf(lang);
  const search = new URLSearchParams(location.search);
  let started = false;

  function start(): void {
    if (started) return;
    started = true;
    const code = document.querySelector("script[data-page]");
    const page = document.createElement("script");
    page.type = "module";
    page.textContent = code?.textContent ?? "";
    document.head.append(page);
  }

  const isAsked = asking[asks as Asking].some((parameter) => search.has(parameter));
  if (!isAsked && of !== "entity") {
    for (const href of preload.split(" ")) {
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = href;
      document.head.append(link);
    }
    document.addEventListener("DOMContentLoaded", start);
    return;
  }

  if (isAsked) document.documentElement.classList.add("asked");
  const fetched = new Map<string, Promise<unknown>>();
  globalThis.filmotecaFetched = fetched;

  async function json(response: Response): Promise<unknown> {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  }
  /** The promise has its failure told where it is used. */
  function get(file: string): Promise<unknown> {
    const content = fetch(`${root}api/v1/${file}`).then(json);
    content.catch(() => undefined);
    fetched.set(file, content);
    return content;
  }
  /**
   * The one row of a text, which begins with an id; undefined where there is none, or several. Films whose own title it is
   * come before the others, which have a further field (`found_by`): where there are any, they alone count.
   */
  async function only<Row>(part: "titles" | "names", text: string): Promise<Row | undefined> {
    const key = fold(text);
    if (key === "") return undefined;
    const {rows: all} = (await get(shardOfText(part, key))) as Shard;
    const rows = Object.hasOwn(all, key) ? (all[key] as readonly Row[]) : [];
    const own = rows.filter(
      (row) => part === "names" || (row as readonly unknown[]).length <= ownTitleFields,
    );
    const [row, ...more] = own.length > 0 ? own : rows;
    return more.length === 0 ? row : undefined;
  }
  /** What is asked for before the script that answers is there by the time of the first painting. */
  function preloadFonts(): void {
    for (const font of preloadedFonts) {
      const link = document.createElement("link");
      Object.assign(link, {rel: "preload", as: "font", type: "font/woff2", crossOrigin: ""});
      link.href = `${root}fonts/${font}.woff2`;
      document.head.append(link);
    }
  }
  const id = (search.get("id") ?? "").trim();
  const hasId = /^[1-9]\d{0,8}$/.test(id);
  async function fetchAll(): Promise<void> {
    if (asks === "months" || asks === "weekdays") get(`${asks}.json`);
    else if (asks === "list") {
      for (const kind of asking.list)
        if (search.get(kind)) get(shardOfText("lists", `${kind} ${search.get(kind)}`));
    } else if (asks === "film") {
      get("distributions.json");
      const film = hasId ? [Number(id)] : await only<readonly [number]>("titles", search.get("title") ?? "");
      if (film !== undefined) get(shardOfId("films", film[0]));
    } else {
      const name = search.get("name") ?? "";
      if (hasId) get(shardOfId("people", Number(id)));
      else if (id === withoutId) get(shardOfText("people-without-id", name));
      else {
        const person = await only<readonly [number | null, string]>("names", name);
        if (person !== undefined) {
          const [personId, exact] = person;
          get(personId === null ? shardOfText("people-without-id", exact) : shardOfId("people", personId));
        }
      }
    }
  }
  if (isAsked) fetchAll().catch(() => undefined);

  // Where the text has to be found first, the script has time, and the page is painted once before its answer.
  if (isAsked && !hasId && (asks === "film" || asks === "person")) preloadFonts();
  const answer = document.createElement("script");
  answer.src = early;
  answer.fetchPriority = "high";
  answer.onerror = start;
  if (isAsked) {
    answer.setAttribute("blocking", "render");
    setTimeout(() => answer.removeAttribute("blocking"), patience);
  }
  document.head.append(answer);
  globalThis.filmotecaAnswers = (answered) => {
    // The browser paints the answer first.
    const next = () => requestAnimationFrame(() => setTimeout(start));
    answered.then(of === "entity" ? undefined : next, next);
  };
}

declare global {
  /** Takes the work of the script that answers; the rest of the page's code comes after it. */
  var filmotecaAnswers: ((answered: Promise<unknown>) => void) | undefined;
}
