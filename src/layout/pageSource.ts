import type {DataEnd} from "../../loaders/transform/tables.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import {type Language, rootOf} from "../format/language.js";
import type {WholeTableName} from "../queries/tableNames.js";
import {head} from "./head.js";

/** What a page says before anybody has asked. */
export interface PageText {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly description: string;
}

export interface Page {
  readonly lang: Language;
  /** The same in every language: that of the page's folder in `src/pages/`. */
  readonly name: string;
  /** Stands in the browser's tab and in shared links. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  /** Runs before the page is painted. */
  readonly headScript?: string;
  /** The page's HTML. Values in it have gone through `escapeHtml`. */
  readonly html: string;
  /** What the page's code is given: the function `show` of `show.ts` in the page's folder. A page without it has no code. */
  readonly client?: {
    /** False: the code is given the page's language and the end of the data, and nothing of the engine. */
    readonly engine?: boolean;
    /** Tables that the engine loads on this page, in this order. */
    readonly tables?: readonly WholeTableName[];
    /** Of the snapshot that they are of. */
    readonly version?: string;
    /** Data of the page: name → file under `src/`. Their URLs arrive in `PageContext.files`. */
    readonly files?: Readonly<Record<string, string>>;
    /** Where the bulk of the films ends, for pages that say so. */
    readonly dataEnd?: DataEnd | null;
  };
}

/** A page as Framework reads it: front matter, one block of HTML, one block of code. */
export function pageSource(source: Page): string {
  const {lang, name, title, description, headScript, html, client} = source;
  const root = rootOf(lang);
  const file = (path: string): string => `FileAttachment(${JSON.stringify(root + path)})`;
  const entries = (record: Readonly<Record<string, string>>): string =>
    `{${Object.entries(record)
      .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
      .join(", ")}}`;
  const code = [
    `import {startLayout} from ${JSON.stringify(`${root}layout/startLayout.js`)};`,
    `import {startSearch} from ${JSON.stringify(`${root}search/startSearch.js`)};`,
    `import {startOffline} from ${JSON.stringify(`${root}offline/startOffline.js`)};`,
  ];
  if (client === undefined) {
    code.push("startLayout();", "startSearch();", "startOffline();");
  } else {
    const tables = Object.fromEntries(
      (client.tables ?? []).map((table) => [table, file(`data/${table}.bin`)]),
    );
    const files = Object.fromEntries(
      Object.entries(client.files ?? {}).map(([key, path]) => [key, `${file(path)}.href`]),
    );
    const show = `import {show} from ${JSON.stringify(`${root}pages/${name}/show.js`)};`;
    const engine = entries({
      worker: file("engine/worker.js"),
      wasm: file("engine/duckdb.wasm"),
      tables: entries(tables),
      version: JSON.stringify(client.version ?? ""),
    });
    if (client.engine === false) {
      code.push(
        `import {plainContext} from ${JSON.stringify(`${root}layout/plainContext.js`)};`,
        show,
        "startLayout();",
        "startSearch();",
        "startOffline();",
        `show(plainContext(${JSON.stringify(lang)}));`,
      );
    } else {
      code.push(
        `import {pageContext} from ${JSON.stringify(`${root}layout/pageContext.js`)};`,
        show,
        "startLayout();",
        "startSearch();",
        "startOffline();",
        `show(pageContext({lang: ${JSON.stringify(lang)}, engine: ${engine}, files: ${entries(files)}}));`,
      );
    }
  }
  const end = client?.dataEnd == null ? "" : ` data-end="${escapeHtml(JSON.stringify(client.dataEnd))}"`;
  // Framework hands on no other front matter than what it knows itself.
  const script = headScript === undefined ? "" : `<script>${headScript}</script>`;
  const frontMatter = {title, head: head(root, description) + script};
  return [
    "---",
    ...Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "---",
    "",
    // Where Framework's preview has the JSON API and what the search reads; the build takes it away.
    `<div id="content" tabindex="-1" data-api="${root}_file/data/api/" data-search="${root}_file/data/search/"${end}>`,
    // A blank line would end the block of HTML for Markdown, and what follows be read as prose.
    html.replace(/\n\s*\n/g, "\n").trim(),
    "</div>",
    "",
    "```js",
    ...code,
    "```",
    "",
  ].join("\n");
}
