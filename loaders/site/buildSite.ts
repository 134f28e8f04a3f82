import {rmSync} from "node:fs";
import {relative, resolve} from "node:path";
import {currentSnapshot} from "../currentSnapshot.js";
import {replaceFolder} from "../publish/replaceFolder.js";
import {siteUrl} from "../siteUrl.js";
import {finish} from "./finish.js";
import {runFramework} from "./runFramework.js";

/** What is done after the snapshot, in order. */
export const siteSteps = ["build the pages", "finish the site"] as const;

/**
 * Builds the site into `dist/`. What stands there is replaced only when everything has succeeded.
 * @param onStep is told of each step: those of the snapshot, where there is none yet, then `siteSteps`
 */
export async function buildSite(onStep: (step: string) => void): Promise<void> {
  const url = siteUrl();
  const snapshot = resolve(await currentSnapshot(onStep));
  // Framework looks at an entry's time only, never at what it imports: its cache would give old pages.
  rmSync("src/.observablehq/cache", {recursive: true, force: true});
  await replaceFolder("dist", "replace", async (staging) => {
    onStep(siteSteps[0]);
    await runFramework(["build"], {snapshot, output: relative(".", staging), quiet: true});
    onStep(siteSteps[1]);
    finish(staging, snapshot, url);
  });
}
