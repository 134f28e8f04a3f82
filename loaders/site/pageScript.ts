/** What the script of a page takes from the modules of the site. */
interface PageScript {
  /** Paths of the modules, as `src/engine/engine.ts`. */
  readonly modules: readonly string[];
  /** The names that it imports from them. */
  readonly names: readonly string[];
}

/** An import of Framework's script: `import("../_import/engine/engine.01234567.js")`. */
const imported = /import\("(?:\.\.?\/)+_import\/([^"]+)\.[0-9a-f]{8}\.js"\)/g;
const preload = /<link rel="modulepreload" href="[^"]*">\n?/g;
const outputs = /\boutputs: (\["[^\]]*"\])/;

/**
 * Reads what a page's script imports.
 * @throws Error where it imports nothing
 */
export function pageScript(html: string): PageScript {
  const modules = [...html.matchAll(imported)].map(([, path]) => `src/${path}.ts`);
  const names = outputs.exec(html)?.[1];
  if (modules.length === 0 || names === undefined) throw new Error("A page's script imports no module.");
  return {modules, names: JSON.parse(names) as readonly string[]};
}

/**
 * Lets a page's script import one file in place of the modules, and the page preload what it loads at opening.
 * @param file of the page, from the site's root: `es/month.html`
 * @param scripts the file that takes the place of the modules, and what that one imports, from the site's root
 */
export function withBundle(html: string, file: string, scripts: readonly string[]): string {
  const root = file.includes("/") ? "../" : "./";
  const links = [...html.matchAll(preload)].map(([link]) => link);
  const kept = links.filter((link) => link.includes("/_observablehq/"));
  const last = kept.at(-1);
  if (last === undefined) throw new Error(`${file} does not preload Framework's modules.`);
  const added = scripts.map((path) => `<link rel="modulepreload" href="${root}${path}">\n`).join("");
  return html
    .replaceAll(imported, `import("${root}${scripts[0]}")`)
    .replaceAll(preload, (link) => (link === last ? link + added : kept.includes(link) ? link : ""));
}

const moduleScript = /<script type="module">([\s\S]*?)<\/script>/;

/**
 * Puts the script `head` first in a page's head, and lets the page's modules wait for it.
 *
 * @param asks what the addresses of the page ask for
 * @param of whether the script `file` does a part of the page (`question`) or all of it (`entity`)
 * @param file the script that answers, from the site's root
 * @throws Error where the page is not what it is expected to be
 */
export function withEarlyScript(
  html: string,
  page: string,
  {
    head,
    asks,
    of,
    file,
  }: {readonly head: string; readonly asks: string; readonly of: string; readonly file: string},
): string {
  const root = page.includes("/") ? "../" : "./";
  const links = [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">\n?/g)].map(([, href]) => href);
  const charset = '<meta charset="utf-8">';
  if (links.length === 0 || !moduleScript.test(html) || !html.includes(charset))
    throw new Error(`${page} has no module script, or does not preload it.`);
  const attributes = `data-asks="${asks}" data-of="${of}" data-early="${root}${file}" data-preload="${links.join(" ")}"`;
  return html
    .replaceAll(preload, "")
    .replace(moduleScript, (_, code: string) => `<script type="text/plain" data-page>${code}</script>`)
    .replace(charset, () => `${charset}\n<script ${attributes}>${head}</script>`);
}

const stylesheet =
  /<link rel="preload" as="style" href="[^"]*">\n<link rel="stylesheet" type="text\/css" href="([^"]*)">\n/;

/**
 * Puts a page's styles into the page itself: one round trip less before anything can be laid out.
 *
 * @param read gives the styles of an address, as it stands in the page
 * @throws Error where the page has no stylesheet
 */
export function withStyles(html: string, page: string, read: (href: string) => string): string {
  const href = stylesheet.exec(html)?.[1];
  if (href === undefined) throw new Error(`${page} has no stylesheet.`);
  return html.replace(stylesheet, () => `<style>${read(href).trim()}</style>\n`);
}
