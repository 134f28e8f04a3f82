import {createHash} from "node:crypto";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {type Plugin, rolldown} from "rolldown";
import type {Asking} from "../../src/api/ahead.js";
import {projectFolder} from "../projectFolder.js";
import {pageFiles} from "./pageFiles.js";
import {withEarlyScript} from "./pageScript.js";
import {sourcePath} from "./sourcePath.js";

/** The pages that answer from the API before their own code is there, and what their addresses ask for. */
const earlyPages: Readonly<Record<string, Asking>> = {
  month: "months",
  weekday: "weekdays",
  score: "film",
  votes: "film",
  recommend: "film",
  actor: "person",
  director: "person",
};

/**
 * Gives the pages that answer questions a script in their head (`src/api/ahead.ts`) and, each in one file, what it takes to
 * answer from the API (`src/answers/early.ts`), and lets the page's modules wait until that is done.
 *
 * @param folder a site whose modules are bundled
 * @returns the paths of all modules in the scripts, as `sourcePath` gives them
 */
export async function addEarlyScripts(folder: string): Promise<readonly string[]> {
  const head = await script(`import {ahead} from ${JSON.stringify(source("src/api/ahead.ts"))};
ahead(document.currentScript);`);
  const modules = new Set(head.modules);
  const files = new Map<string, string>();
  for (const name of Object.keys(earlyPages)) {
    const {code, modules: own} = await script(earlyEntry(name));
    for (const path of own) modules.add(path);
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    const file = `_import/early-${name}.${hash}.js`;
    writeFileSync(join(folder, file), code);
    files.set(name, file);
  }
  for (const page of pageFiles(folder)) {
    const name = basename(page, ".html");
    const file = files.get(name);
    const asks = earlyPages[name];
    if (file === undefined || asks === undefined) continue;
    const path = join(folder, page);
    writeFileSync(path, withEarlyScript(readFileSync(path, "utf8"), page, {head: head.code, asks, file}));
  }
  return [...modules];
}

/** What a page does early: its own `early.ts`, or the answer to its question. */
function earlyEntry(name: string): string {
  const own = source(`src/pages/${name}/early.ts`);
  const [imports, call] = existsSync(own)
    ? [`import {early} from ${JSON.stringify(own)};`, "early()"]
    : [
        `import {question} from ${JSON.stringify(source(`src/pages/${name}/answer.ts`))};
import {answerEarly} from ${JSON.stringify(source("src/answers/early.ts"))};`,
        "answerEarly(question)",
      ];
  return `${imports}
const parsed = new Promise((resolve) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
  else resolve();
});
globalThis.filmotecaAnswers?.(parsed.then(() => ${call}));`;
}

function source(path: string): string {
  return join(projectFolder, path);
}

/** A classic script that needs no other file. */
async function script(entry: string): Promise<{readonly code: string; readonly modules: readonly string[]}> {
  const plugin: Plugin = {
    name: "entry",
    resolveId: (id) => (id === "entry" ? id : null),
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
