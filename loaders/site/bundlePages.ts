import {readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {type OutputChunk, type Plugin, rolldown} from "rolldown";
import {projectFolder} from "../projectFolder.js";
import {compileHint} from "./compileHint.js";
import {pageFiles} from "./pageFiles.js";
import {pageScript, withBundle} from "./pageScript.js";
import {sourcePath} from "./sourcePath.js";

/**
 * Which modules that several pages use go into one file, by their path in the project: the first group that has one
 * takes it. What one page alone uses stays in that page's file, and what is loaded on demand alone in one of its own.
 * A file brings all that its modules import, so a group may import those below it and none above.
 */
const groups: readonly {readonly name: string; readonly paths: readonly RegExp[]}[] = [
  {
    name: "careers",
    paths: [
      /^src\/pages\/people\//,
      /^src\/queries\/(careerFilms|castSize|mostKnownReturns)\./,
      /^src\/answers\/pickField\./,
    ],
  },
  // Loaded when somebody turns to a field: no page imports it at once but its own.
  {
    name: "search",
    paths: [
      /^src\/search\/(?!startSearch)/,
      /^src\/shared\/searchFiles\./,
      /^src\/controls\/combobox\./,
      /^src\/answers\/(suggestFound|betterKnown)\./,
    ],
  },
  // Loaded when somebody opens what one takes along of a figure, or where a figure stands alone.
  {
    name: "takeAlong",
    paths: [
      /^src\/figures\/(takeAlongGroups|handedTables|pictureButtons|jsonButton|jsonFile|embedCode|aloneSource|showAlone)\./,
      /^src\/text\/takeAlong\./,
    ],
  },
  {name: "jobs", paths: [/^src\/format\/(jobName|departmentName)\./]},
  {name: "entities", paths: [/^src\/entities\//]},
  {
    name: "questions",
    paths: [/^src\/answers\//, /^src\/queries\/(?!fold|isLanguage|sqlText|tableNames)/, /^src\/text\/film\./],
  },
  // Charts that no answer has.
  {name: "matrices", paths: [/^src\/charts\/(columnNames|heatChart|linksMatrix|matrixMargin)\./]},
  {
    name: "notebooks",
    paths: [
      /^src\/(notebook|statistics\/(?!placeOf)|controls|pages)\b/,
      /^src\/figures\/(countColumn|shareColumn)\./,
      /^src\/(text\/notebook|format\/(genreInSentence|period))\./,
    ],
  },
  // Tables of which only the rows in sight are made.
  {name: "rows", paths: [/^src\/figures\/virtualRows\./, /^node_modules\/@tanstack\//]},
  {
    name: "charts",
    paths: [
      /^src\/charts\/(?!chartStyle|fitText|svgNode)/,
      /^src\/figures\/notebookFigure\./,
      /^node_modules\/(?!d3-(array|random)\/)/,
    ],
  },
  {name: "site", paths: [/^src\//, /^node_modules\/d3-(array|random)\//]},
];

/** Where Framework writes modules and stylesheets. */
const scripts = "_import";

/**
 * Makes few files of the modules that the pages of a built site import one by one, writes them in place of those, with
 * their source maps, and lets each page load what it needs: at opening its own file and what that imports.
 *
 * @param folder what Framework built
 * @returns the paths of all modules in the new files, as `sourcePath` gives them, and the files by the module that each was
 * made for
 * @throws Error where a page's script is not what it is expected to be, so that a change of Framework is noticed
 */
export async function bundlePages(folder: string): Promise<{
  readonly modules: readonly string[];
  readonly chunks: ReadonlyMap<string, string>;
}> {
  const pages = [...pageFiles(folder)].map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    return {file, html, name: basename(file, ".html"), ...pageScript(html)};
  });
  const entries = new Map<string, Set<string>>();
  for (const {name, modules} of pages) {
    const known = entries.get(name) ?? new Set();
    for (const path of modules) known.add(path);
    entries.set(name, known);
  }
  for (const part of [scripts, "_node"]) removeModules(join(folder, part));
  const chunks = await bundle(folder, entries);
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  for (const {file, html, name, names} of pages) {
    const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
    const missing = names.filter((given) => !entry?.exports.includes(given));
    if (entry === undefined || missing.length > 0)
      throw new Error(`${file}: the bundle of the page lacks ${missing.join(", ")}.`);
    writeFileSync(join(folder, file), withBundle(html, file, [...loaded(entry.fileName, byFile)]));
  }
  return {
    modules: chunks.flatMap(({modules}) =>
      Object.entries(modules)
        .filter(([, {renderedLength}]) => renderedLength > 0)
        .map(([id]) => sourcePath(id)),
    ),
    chunks: new Map(
      chunks.flatMap(({facadeModuleId, fileName}) =>
        facadeModuleId === null ? [] : [[sourcePath(facadeModuleId), fileName] as const],
      ),
    ),
  };
}

/**
 * A chunk and all that it imports at once, itself first.
 * @throws Error where that is not in the bundle
 */
function loaded(file: string, chunks: ReadonlyMap<string, OutputChunk>): ReadonlySet<string> {
  const files = new Set([file]);
  // A set is walked to its end, also where that moves.
  for (const known of files) {
    const chunk = chunks.get(known);
    if (chunk === undefined) throw new Error(`${file} imports ${known}, which is not in the bundle.`);
    for (const next of chunk.imports) files.add(next);
  }
  return files;
}

/** Takes away what Framework wrote of modules; its stylesheets stay. */
function removeModules(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeModules(path);
    else if (entry.name.endsWith(".js")) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

async function bundle(
  folder: string,
  entries: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    cwd: projectFolder,
    input: Object.fromEntries([...entries.keys()].map((name) => [name, `page:${name}`])),
    platform: "browser",
    // Only Plot's dodge needs it, which no chart uses. As CommonJS, it would bring helpers into every page with a chart.
    external: "interval-tree-1d",
    treeshake: {moduleSideEffects: [{external: true, sideEffects: false}]},
    preserveEntrySignatures: "allow-extension",
    transform: {target: "es2022"},
    plugins: [pageEntries(entries), resolvedModules],
  });
  try {
    const {output} = await build.write({
      dir: folder,
      format: "esm",
      minify: true,
      comments: {legal: false},
      // Else half of the time in which the first chart is drawn goes into compiling Plot, function by function.
      postBanner: ({name}) => (name === "charts" ? compileHint : ""),
      entryFileNames: `${scripts}/[name].[hash:8].js`,
      chunkFileNames: `${scripts}/[name].[hash:8].js`,
      sourcemap: true,
      sourcemapPathTransform: (path, map) => sourcePath(join(map, "..", path)),
      codeSplitting: {
        includeDependenciesRecursively: false,
        minShareCount: 2,
        groups: groups.map(({name, paths}) => ({
          name,
          test: (id) => paths.some((path) => path.test(sourcePath(id))),
        })),
      },
    });
    const chunks = output.filter((file) => file.type === "chunk");
    for (const {sourcemapFileName} of chunks)
      if (sourcemapFileName !== null) leaveOutPackages(join(folder, sourcemapFileName));
    return chunks;
  } finally {
    await build.close();
  }
}

/** Takes the text of packages, which anyone can have, out of a source map; ours stays. */
function leaveOutPackages(file: string): void {
  const map = JSON.parse(readFileSync(file, "utf8")) as {
    readonly sources: readonly string[];
    readonly sourcesContent: readonly string[];
  };
  const sourcesContent = map.sourcesContent.map((text, i) =>
    map.sources[i]!.startsWith("node_modules/") ? null : text,
  );
  writeFileSync(file, JSON.stringify({...map, sourcesContent}));
}

/** A page's entry hands on what the page's script imports. */
function pageEntries(entries: ReadonlyMap<string, ReadonlySet<string>>): Plugin {
  return {
    name: "page-entries",
    resolveId: (id) => (id.startsWith("page:") ? id : null),
    load(id) {
      const modules = entries.get(id.replace(/^page:/, ""));
      if (!id.startsWith("page:") || modules === undefined) return null;
      return [...modules]
        .map((path) => `export * from ${JSON.stringify(join(projectFolder, path))};`)
        .join("\n");
    },
  };
}

/** `import.meta.resolve` of a module that is imported on demand gives the address of its file. */
const resolvedModules: Plugin = {
  name: "resolved-modules",
  async renderChunk(code, {fileName}, _, {chunks}) {
    let rendered = code;
    for (const [call, name = ""] of code.matchAll(/import\.meta\.resolve\("([^"]+)"\)/g)) {
      const id = (await this.resolve(name))?.id;
      const target = Object.values(chunks).find(({facadeModuleId}) => facadeModuleId === id);
      if (target === undefined) throw new Error(`${fileName}: ${name} is not a file of its own.`);
      rendered = rendered.replace(call, `import.meta.resolve("./${basename(target.fileName)}")`);
    }
    return rendered === code ? null : {code: rendered, map: null};
  },
};
