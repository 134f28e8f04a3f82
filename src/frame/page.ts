import type {DataEnd} from "../../loaders/transform/tables.js";
import type {WholeTableName} from "../engine/engine.js";
import {head} from "./head.js";
import type {Language} from "./language.js";

export interface PageSource {
  readonly lang: Language;
  /** The file's name, the same in every language: `month` is `src/month.md.ts` and `src/es/month.md.ts`. */
  readonly name: string;
  /** Stands in the browser's tab and in shared links. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  /** The page's HTML. Values in it have gone through `escapeHtml`. */
  readonly html: string;
  /** The code that makes the page live. */
  readonly client?: {
    /** Module under `src/`. */
    readonly module: string;
    /** The function that it exports; it is called once, with an `OpenPage`. */
    readonly name: string;
    /** Tables that the engine loads on this page, in this order. */
    readonly tables?: readonly WholeTableName[];
    /** Data of the page: name → file under `src/`. Their URLs arrive in `OpenPage.files`. */
    readonly files?: Readonly<Record<string, string>>;
    /** Where the bulk of the films ends, for pages that say so. */
    readonly dataEnd?: DataEnd | null;
  };
}

/** A page as Framework reads it: front matter, one block of HTML, one block of code. */
export function page(source: PageSource): string {
  const {lang, title, description, html, client} = source;
  const root = lang === "es" ? "../" : "./";
  const file = (path: string): string => `FileAttachment(${JSON.stringify(root + path)})`;
  const entries = (record: Readonly<Record<string, string>>): string =>
    `{${Object.entries(record)
      .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
      .join(", ")}}`;
  const code = [`import {startFrame} from ${JSON.stringify(`${root}frame/startFrame.js`)};`];
  if (client === undefined) {
    code.push("startFrame();");
  } else {
    const tables = Object.fromEntries(
      (client.tables ?? []).map((table) => [table, file(`data/${table}.bin`)]),
    );
    const files = Object.fromEntries(
      Object.entries(client.files ?? {}).map(([key, path]) => [key, `${file(path)}.href`]),
    );
    const end = client.dataEnd == null ? "" : `, dataEnd: ${JSON.stringify(client.dataEnd)}`;
    const engine = entries({
      worker: file("engine/worker.js"),
      wasm: file("engine/duckdb.wasm"),
      tables: entries(tables),
    });
    code.push(
      `import {openPage} from ${JSON.stringify(`${root}frame/openPage.js`)};`,
      `import {${client.name}} from ${JSON.stringify(root + client.module)};`,
      "startFrame();",
      `${client.name}(openPage({lang: ${JSON.stringify(lang)}, engine: ${engine}, files: ${entries(files)}${end}}));`,
    );
  }
  // Framework hands on no other front matter than what it knows itself.
  const frontMatter = {title, head: head(root, description)};
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
