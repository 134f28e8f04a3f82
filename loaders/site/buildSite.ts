import {relative, resolve} from "node:path";
import {makeAnalyses} from "../analyse/makeAnalyses.js";
import {currentSnapshot} from "../currentSnapshot.js";
import type {PipelineOptions} from "../pipeline.js";
import {replaceFolder} from "../publish/replaceFolder.js";
import {siteUrl} from "../siteUrl.js";
import {bundleDrawing} from "./bundleDrawing.js";
import {clearCache} from "./cache.js";
import {finish} from "./finish.js";
import {runEntries} from "./runEntries.js";
import {runFramework} from "./runFramework.js";
import {writeNotices} from "./writeNotices.js";

/** What is done after the snapshot, in order. */
export const siteSteps = [
  "compute the notebooks",
  "write the pages",
  "build the site",
  "finish the site",
] as const;

/**
 * Builds the site into `dist/`. What stands there is replaced only when everything has succeeded.
 * `onStep` is told of each step: those of the snapshot, where there is none yet, then `siteSteps`.
 * @returns the folder of the snapshot that the site shows
 */
export async function buildSite({
  onStep = () => {},
  ...options
}: Pick<PipelineOptions, "encoding" | "acceptProblems" | "onStep">): Promise<string> {
  const url = siteUrl();
  const snapshot = resolve(await currentSnapshot({...options, onStep}));
  onStep(siteSteps[0]);
  const analyses = await makeAnalyses(snapshot);
  clearCache();
  await replaceFolder("dist", "replace", async (staging) => {
    onStep(siteSteps[1]);
    const environment = {FILMOTECA_SNAPSHOT: snapshot, FILMOTECA_ANALYSES: analyses};
    await runEntries(environment);
    onStep(siteSteps[2]);
    await bundleDrawing(() =>
      runFramework(["build"], {...environment, FILMOTECA_OUTPUT: relative(".", staging)}, true),
    );
    onStep(siteSteps[3]);
    finish(staging, snapshot, url);
    await writeNotices(staging);
  });
  return snapshot;
}
