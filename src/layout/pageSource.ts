import type {DataEnd} from "../../loaders/transform/tables.js";
import {type Language, rootOf} from "../format/language.js";
import type {WholeTableName} from "../queries/tableNames.js";
import {head} from "./head.js";

export interface Page {
  readonly lang: Language;
  /** The same in every language: that of the page's folder in `src/pages/`. */
  readonly name: string;
  /** Stands in the browser's tab and in shared links. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  /** The page's HTML. Values in it have gone through `escapeHtml`. */
  readonly html: string;
  /** Parameters by which an address asks the page: where one does, `<html>` has the class `asked` before anything is painted. */
  readonly asks?: readonly string[];
  /** What the page's code is given: the function `show` of `show.ts` in the page's folder. A page without it has no code. */
  readonly client?: {
    /** False: the code is given the page's language and the end of the data, and nothing of the engine. */
    readonly engine?: boolean;
    /** Tables that the engine loads on this page, in this order. */
    readonly tables?: readonly WholeTableName[];
    /** Data of the page: name → file under `src/`. Their URLs arrive in `PageContext.files`. */
    readonly files?: Readonly<Record<string, string>>;
    /** Where the bulk of the films ends, for pages that say so. */
    readonly dataEnd?: DataEnd | null;
  };
}

/** A page as Framework reads it: front matter, one block of HTML, one block of code. */
export function pageSource(source: Page): string {
  const {lang, name, title, description, html, asks = [], client} = source;
  const root = rootOf(lang);
  const file = (path: string): string => `FileAttachment(${JSON.stringify(root + path)})`;
  const entries = (record: Readonly<Record<string, string>>): string =>
    `{${Object.entries(record)
      .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
      .join(", ")}}`;
  const code = [`import {startLayout} from ${JSON.stringify(`${root}layout/startLayout.js`)};`];
  if (client === undefined) {
    code.push("startLayout();");
  } else {
    const tables = Object.fromEntries(
      (client.tables ?? []).map((table) => [table, file(`data/${table}.bin`)]),
    );
    const files = Object.fromEntries(
      Object.entries(client.files ?? {}).map(([key, path]) => [key, `${file(path)}.href`]),
    );
    const end = client.dataEnd == null ? "" : `, dataEnd: ${JSON.stringify(client.dataEnd)}`;
    const show = `import {show} from ${JSON.stringify(`${root}pages/${name}/show.js`)};`;
    const engine = entries({
      worker: file("engine/worker.js"),
      wasm: file("engine/duckdb.wasm"),
      tables: entries(tables),
    });
    if (client.engine === false) {
      code.push(show, "startLayout();", `show({lang: ${JSON.stringify(lang)}${end}});`);
    } else {
      code.push(
        `import {pageContext} from ${JSON.stringify(`${root}layout/pageContext.js`)};`,
        show,
        "startLayout();",
        `show(pageContext({lang: ${JSON.stringify(lang)}, engine: ${engine}, files: ${entries(files)}${end}}));`,
      );
    }
  }
  // Framework hands on no other front matter than what it knows itself.
  const frontMatter = {title, head: head(root, description) + markAsked(asks)};
  return [
    "---",
    ...Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "---",
    "",
    '<div id="content" tabindex="-1">',
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

function markAsked(parameters: readonly string[]): string {
  if (parameters.length === 0) return "";
  return `\n<script>if (${JSON.stringify(parameters)}.some((name) => new URLSearchParams(location.search).has(name))) document.documentElement.classList.add("asked");</script>`;
}
