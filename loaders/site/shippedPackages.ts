import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {build} from "esbuild";
import {projectFolder} from "../projectFolder.js";

/** Packages of which the site passes files on as they are (`src/fonts`, `src/engine`). */
const passedOn = ["@duckdb/duckdb-wasm", "@fontsource-variable/source-sans-3", "@fontsource/newsreader"];

/** What Framework and `bundleDrawing` make one file of. */
const bundled = [
  "src/charts/drawing.ts",
  ...["main", "runtime", "stdlib"].map(
    (name) => `node_modules/@observablehq/framework/dist/client/${name}.js`,
  ),
];

/**
 * The packages of which something is in the built site, as `name@version`, sorted.
 * @param folder the built site
 */
export async function shippedPackages(folder: string): Promise<string[]> {
  const {metafile} = await build({
    absWorkingDir: projectFolder,
    entryPoints: bundled,
    bundle: true,
    write: false,
    outdir: "bundled",
    metafile: true,
    format: "esm",
    external: ["npm:*", "observablehq:*"],
    logLevel: "error",
  });
  const folders = Object.values(metafile.outputs)
    .flatMap(({inputs}) => Object.entries(inputs))
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const installed = [...folders, ...passedOn.map((name) => join("node_modules", name))].map(nameAndVersion);
  return [...new Set([...installed, ...copiedModules(join(folder, "_node"))])].sort();
}

/** Framework copies the other packages into `_node/NAME@VERSION/`. */
function copiedModules(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(folder, name)).map((rest) => `${name}/${rest}`) : [name],
  );
}

function nameAndVersion(folder: string): string {
  const {name, version} = JSON.parse(readFileSync(join(projectFolder, folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  return `${name}@${version}`;
}
