import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {EngineState} from "../../src/engine/pageEngine.js";
import type {Language} from "../../src/format/language.js";
import type {PageContext} from "../../src/layout/pageContext.js";
import {renderPage} from "../../src/pages/renderPage.js";
import type {NotebookName} from "../../src/text/notebooks.js";

/** What a reader sees of a part of a page before touching anything. */
export interface PrintedPlace {
  /** `finding`, `lead`, the id of a section, or `figure ID`; `data ID` for the table of what a figure draws. */
  readonly place: string;
  readonly text: string;
  /** The cells of such a table, row by row. */
  readonly cells?: readonly string[];
}

/** What is no prose: drawings, controls, what opens on demand, and what every page has around its own. */
const skipped =
  "svg, script, style, button, input, select, fieldset, details, nav, [hidden], [data-figure], .cite, .neighbours";

/**
 * A notebook as first shown, with the titles, notes and tables of its figures. Charts are not drawn: what they draw is in the
 * tables of their data.
 *
 * FILMOTECA_SNAPSHOT and FILMOTECA_ANALYSES name what the page is made of.
 */
export async function printedPlaces(name: NotebookName, lang: Language): Promise<readonly PrintedPlace[]> {
  const source = await renderPage(name, lang);
  const html = source.replace(/^---[\s\S]*?\n---\n/, "").replace(/\n```js[\s\S]*$/, "");
  const {window} = new JSDOM(html, {url: `http://localhost/${name}.html`, pretendToBeVisual: true});
  const restore = withGlobals(window as unknown as Window & typeof globalThis);
  try {
    const analysis = readFileSync(join(process.env.FILMOTECA_ANALYSES ?? "", `${name}.json`));
    globalThis.fetch = () => Promise.resolve(new Response(analysis));
    const faults: unknown[] = [];
    globalThis.reportError = (fault) => faults.push(fault);
    const {show} = (await import(`../../src/pages/${name}/show.ts`)) as {
      readonly show: (page: PageContext) => Promise<void> | void;
    };
    await show(untouched(lang));
    if (faults.length > 0) throw faults[0];
    return placesOf(window.document);
  } finally {
    restore();
    window.close();
  }
}

function placesOf(document: Document): readonly PrintedPlace[] {
  const found: PrintedPlace[] = [];
  const add = (place: string, node: Element | null): void => {
    if (node !== null) found.push({place, text: textOf(node)});
  };
  add("finding", document.querySelector("h1.finding"));
  add("lead", document.querySelector("p.lead"));
  for (const section of document.querySelectorAll(".notebook-body section[aria-labelledby]")) {
    add(section.getAttribute("aria-labelledby") ?? "", section);
    for (const figure of section.querySelectorAll<HTMLElement>("[data-figure]")) {
      add(`figure ${figure.dataset.figure}`, figure);
      const cells = dataCells(figure);
      if (cells.length > 0) found.push({place: `data ${figure.dataset.figure}`, text: "", cells});
    }
  }
  return found;
}

/** What "Show data" shows. */
function dataCells(figure: HTMLElement): readonly string[] {
  return Array.from(figure.querySelectorAll("details.data")).flatMap((details) => {
    details.dispatchEvent(new Event("toggle"));
    return Array.from(details.querySelectorAll("tbody td"), (cell) =>
      (cell.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
  });
}

function textOf(root: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? "");
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element !== root && element.matches(skipped)) return;
      const isBlock = !element.matches("a, em, strong, span, code, abbr, sub, sup, b, i");
      if (isBlock) parts.push(" ");
      for (const child of element.childNodes) walk(child);
      if (isBlock) parts.push(" ");
    }
  };
  walk(root);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** The page's context before anybody has asked anything of the engine. */
function untouched(lang: Language): PageContext {
  const engine = {
    bytes: 1e6,
    warmUp: () => undefined,
    mayGuess: () => true,
    onState(listener: (state: EngineState) => void) {
      listener({kind: "idle"});
      return () => undefined;
    },
    start: () => new Promise(() => undefined),
    query: () => new Promise(() => undefined),
  };
  return {lang, engine, files: {analysis: "analysis.json"}, dataEnd: null} as unknown as PageContext;
}

class NeverSeen {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

/** Makes the window's names those of this process, as a page's code expects them. @returns undoes it */
function withGlobals(window: Window & typeof globalThis): () => void {
  const before = Object.getOwnPropertyDescriptors(globalThis);
  const given: Record<string, unknown> = {
    window,
    ResizeObserver: NeverSeen,
    IntersectionObserver: NeverSeen,
    matchMedia: () => ({matches: false, addEventListener: () => undefined}),
    fetch: undefined,
    reportError: undefined,
  };
  const own = [
    ...["document", "location", "history", "navigator", "getComputedStyle", "addEventListener"],
    ...[
      "removeEventListener",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "localStorage",
      "sessionStorage",
    ],
    ...Object.getOwnPropertyNames(window).filter((key) =>
      /^(Node|Text|Element|(HTML|SVG)\w*|\w*Event)$/.test(key),
    ),
  ];
  for (const key of own) {
    const value: unknown = window[key as keyof typeof window];
    given[key] = typeof value === "function" && /^[a-z]/.test(key) ? value.bind(window) : value;
  }
  for (const [key, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, key, {value, configurable: true, writable: true});
  }
  return () => {
    for (const key of Object.keys(given)) {
      const descriptor = before[key];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, key);
      else Object.defineProperty(globalThis, key, descriptor);
    }
  };
}
