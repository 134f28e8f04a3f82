import {rmSync} from "node:fs";
import {build} from "esbuild";

const source = "src/charts/drawing.ts";
/** Framework takes a module's JavaScript before its TypeScript. */
const bundled = "src/charts/drawing.js";

/**
 * Makes one module of the parts of Plot and D3 that charts use, without the rest, for as long as the site is built.
 * Framework itself hands on packages whole.
 * @param during what is done with the module there; afterwards it is taken away again
 */
export async function bundleDrawing<Result>(during: () => Promise<Result>): Promise<Result> {
  try {
    await build({
      entryPoints: [source],
      outfile: bundled,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
    });
    return await during();
  } finally {
    rmSync(bundled, {force: true});
  }
}
