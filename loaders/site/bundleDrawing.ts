import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {build} from "esbuild";
import {projectFolder} from "../projectFolder.js";

const source = join(projectFolder, "src/charts/drawing.ts");
/** Framework takes a module's JavaScript before its TypeScript. */
const bundled = join(projectFolder, "src/charts/drawing.js");

/**
 * Makes one module of the parts of Plot and D3 that charts use, without the rest, for as long as the site is built.
 * Framework itself hands on packages whole.
 * @param during what is done with the module there; afterwards it is taken away again
 */
export async function bundleDrawing<Result>(during: () => Promise<Result>): Promise<Result> {
  try {
    const {outputFiles} = await build({
      absWorkingDir: projectFolder,
      entryPoints: [source],
      // A process of its own would write it, also after this one was ended.
      write: false,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
    });
    writeFileSync(bundled, outputFiles[0]!.contents);
    return await during();
  } finally {
    clearDrawing();
  }
}

/** Takes the module away that a build left when it was ended. */
export function clearDrawing(): void {
  rmSync(bundled, {force: true});
}
