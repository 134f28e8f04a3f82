import {readFileSync} from "node:fs";
import {join} from "node:path";
import {rolldown} from "rolldown";
import {projectFolder} from "../projectFolder.js";
import {sourcePath} from "./sourcePath.js";

/** Packages of which the site passes files on as they are (`src/fonts`, `src/engine`). */
const passedOn = ["@duckdb/duckdb-wasm", "@fontsource-variable/source-sans-3", "@fontsource/newsreader"];

/** What Framework makes its own files of. */
const client = ["main", "runtime", "stdlib"].map(
  (name) => `node_modules/@observablehq/framework/dist/client/${name}.js`,
);

/**
 * The packages of which something is in the built site, as `name@version`, sorted.
 * @param modules the paths of the modules in the pages' bundle
 */
export async function shippedPackages(modules: readonly string[]): Promise<string[]> {
  const folders = [...modules, ...(await clientModules())]
    .flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
    .concat(passedOn.map((name) => `node_modules/${name}`));
  return [...new Set([...new Set(folders)].map(nameAndVersion))].sort();
}

/** The paths of the modules that are in Framework's files. */
async function clientModules(): Promise<string[]> {
  const build = await rolldown({
    cwd: projectFolder,
    input: client,
    platform: "browser",
    external: /^(npm|observablehq):/,
  });
  try {
    const {output} = await build.generate({format: "esm"});
    return output.flatMap((file) =>
      file.type === "chunk" ? Object.keys(file.modules).map((id) => sourcePath(id)) : [],
    );
  } finally {
    await build.close();
  }
}

function nameAndVersion(folder: string): string {
  const {name, version} = JSON.parse(readFileSync(join(projectFolder, folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  return `${name}@${version}`;
}
