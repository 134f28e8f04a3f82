import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {type Plugin, rolldown} from "rolldown";
import type {Asking} from "../../src/api/ahead.js";
import {projectFolder} from "../projectFolder.js";
import {compileHint} from "./compileHint.js";
import {pageFiles} from "./pageFiles.js";
import {withEarlyScript, withStyles} from "./pageScript.js";
import {sourcePath} from "./sourcePath.js";

/**
 * The pages that answer from the API before their own code is there, and what their addresses ask for. Of a question that is
 * `answer.ts`, and the form, the charts and the check come with the page's own code; of an entity all of it.
 */
const earlyPages: Readonly<Record<string, {readonly asks: Asking; readonly of: "question" | "entity"}>> = {
  month: {asks: "months", of: "question"},
  weekday: {asks: "weekdays", of: "question"},
  score: {asks: "film", of: "question"},
  votes: {asks: "film", of: "question"},
  recommend: {asks: "film", of: "question"},
  actor: {asks: "person", of: "question"},
  director: {asks: "person", of: "question"},
  film: {asks: "film", of: "entity"},
  person: {asks: "person", of: "entity"},
  films: {asks: "list", of: "entity"},
};

/**
 * Gives the pages that answer questions a script in their head (`src/api/ahead.ts`) and, each in one file, what it takes to
 * answer from the API (`src/answers/early.ts`), and lets the page's modules wait until that is done. Their styles stand in
 * the pages themselves.
 *
 * @param folder a site whose modules are bundled
 * @param chunks its files, by the module that they were made for
 * @returns the paths of all modules in the scripts, as `sourcePath` gives them
 */
export async function addEarlyScripts(
  folder: string,
  chunks: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const head = await script(
    `import {ahead} from ${JSON.stringify(source("src/api/ahead.ts"))};
ahead(document.currentScript);`,
    chunks,
  );
  const modules = new Set(head.modules);
  const files = new Map<string, string>();
  const pages = pageFiles(folder);
  for (const [name, {of}] of Object.entries(earlyPages)) {
    if (!pages.has(`${name}.html`)) continue;
    const {code: bare, modules: own} = await script(
      of === "entity" ? entityEntry(name) : questionEntry(name),
      chunks,
    );
    const code = compileHint + bare;
    for (const path of own) modules.add(path);
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    const file = `_import/early-${name}.${hash}.js`;
    writeFileSync(join(folder, file), code);
    files.set(name, file);
  }
  for (const page of pages) {
    const name = basename(page, ".html");
    const file = files.get(name);
    const early = earlyPages[name];
    if (file === undefined || early === undefined) continue;
    const path = join(folder, page);
    const styled = withStyles(readFileSync(path, "utf8"), page, (href) =>
      readFileSync(join(path, "..", href), "utf8"),
    );
    writeFileSync(path, withEarlyScript(styled, page, {head: head.code, file, ...early}));
  }
  return [...modules];
}

function questionEntry(name: string): string {
  return `import {question} from ${JSON.stringify(source(`src/pages/${name}/answer.ts`))};
import {answerEarly} from ${JSON.stringify(source("src/answers/early.ts"))};
${onceParsed("answerEarly(question)")}`;
}

function entityEntry(name: string): string {
  return `import {show} from ${JSON.stringify(source(`src/pages/${name}/show.ts`))};
import {plainContext} from ${JSON.stringify(source("src/layout/plainContext.ts"))};
import {startLayout} from ${JSON.stringify(source("src/layout/startLayout.ts"))};
${onceParsed("(startLayout(), show(plainContext(document.documentElement.lang)))")}`;
}

function onceParsed(work: string): string {
  return `const parsed = new Promise((resolve) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
  else resolve();
});
globalThis.filmotecaAnswers?.(parsed.then(() => ${work}));`;
}

function source(path: string): string {
  return join(projectFolder, path);
}

/** A classic script that needs no other file; what it loads on demand are the files of the page's own code. */
async function script(
  entry: string,
  chunks: ReadonlyMap<string, string>,
): Promise<{readonly code: string; readonly modules: readonly string[]}> {
  const plugin: Plugin = {
    name: "entry",
    async resolveId(id, importer, {kind}) {
      if (id === "entry") return id;
      if (kind !== "dynamic-import") return null;
      const module = (await this.resolve(id, importer, {skipSelf: true}))?.id;
      const chunk = module === undefined ? undefined : chunks.get(sourcePath(module));
      if (chunk === undefined) throw new Error(`${id} is not a file of its own.`);
      return {id: `./${basename(chunk)}`, external: true};
    },
    load: (id) => (id === "entry" ? entry : null),
  };
  const build = await rolldown({
    cwd: projectFolder,
    input: "entry",
    platform: "browser",
    transform: {target: "es2022"},
    plugins: [plugin],
  });
  try {
    const {
      output: [chunk],
    } = await build.generate({format: "iife", minify: true, comments: {legal: false}});
    return {
      code: chunk.code,
      modules: Object.entries(chunk.modules)
        .filter(([id, {renderedLength}]) => id !== "entry" && renderedLength > 0)
        .map(([id]) => sourcePath(id)),
    };
  } finally {
    await build.close();
  }
}
