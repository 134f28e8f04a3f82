import {join, relative, resolve} from "node:path";
import {currentSnapshot} from "../currentSnapshot.js";
import type {DataOptions} from "../dataOptions.js";
import type {PipelineOptions} from "../pipeline.js";
import {projectFolder} from "../projectFolder.js";
import {cannotBeReplaced} from "../publish/cannotBeReplaced.js";
import {replaceFolder} from "../publish/replaceFolder.js";
import {throughLinks} from "../publish/throughLinks.js";
import {siteUrl} from "../siteUrl.js";
import {tell} from "../tell.js";
import {makeAnalyses} from "./analyse/makeAnalyses.js";
import {bundlePages} from "./bundlePages.js";
import {clearCache} from "./cache.js";
import {cardsOf} from "./cards/cardOf.js";
import {drawCards} from "./cards/drawCards.js";
import {addEarlyScripts} from "./earlyScripts.js";
import {finish} from "./finish.js";
import {runEntries} from "./runEntries.js";
import {runFramework} from "./runFramework.js";
import {shippedPackages} from "./shippedPackages.js";
import {keepForeignFiles, listFiles} from "./siteFiles.js";
import {withSiteLock} from "./withSiteLock.js";
import {writeNotices} from "./writeNotices.js";

/** What is done after the snapshot, in order. */
export const siteSteps = [
  "compute the notebooks",
  "write the pages",
  "build the site",
  "bundle its scripts",
  "draw the cards of its pages",
  "finish the site",
  "put the site in place",
] as const;

/**
 * Builds the site into `dist/`. What an earlier build wrote there is replaced only when everything
 * has succeeded; all else stays. Where `dist` is a link, the site is built where it leads.
 * `onStep` is told of each step: those of the snapshot, where there is none yet, then `siteSteps`.
 * @returns the folder of the snapshot that the site shows
 */
export async function buildSite({
  onStep = () => {},
  ...options
}: DataOptions & Pick<PipelineOptions, "onStep">): Promise<string> {
  const url = siteUrl();
  const site = throughLinks(join(projectFolder, "dist"));
  const reason = cannotBeReplaced(site);
  if (reason !== null) throw new Error(`${site} ${reason}: make dist a folder, or a link to one, that can.`);
  return withSiteLock(async (lock) => {
    const snapshot = resolve(await currentSnapshot({...options, onStep}));
    onStep(siteSteps[0]);
    const analyses = await makeAnalyses(snapshot);
    clearCache();
    await replaceFolder(site, async (staging) => {
      onStep(siteSteps[1]);
      const environment = {FILMOTECA_SNAPSHOT: snapshot, FILMOTECA_ANALYSES: analyses};
      await runEntries(environment, lock);
      onStep(siteSteps[2]);
      const output = relative(projectFolder, staging);
      await runFramework(["build"], {...environment, FILMOTECA_OUTPUT: output}, true, lock);
      onStep(siteSteps[3]);
      const bundled = await bundlePages(staging);
      const modules = [...bundled.modules, ...(await addEarlyScripts(staging, bundled.chunks))];
      onStep(siteSteps[4]);
      await drawCards(staging, cardsOf(staging));
      onStep(siteSteps[5]);
      finish(staging, snapshot, url);
      await writeNotices(staging, await shippedPackages(modules));
      listFiles(staging);
      keepForeign(site, staging);
      onStep(siteSteps[6]);
    });
    return snapshot;
  });
}

/** What is not the build's stays in the site; what cannot stay there, as the new site has its own, is kept elsewhere. */
function keepForeign(site: string, staging: string): void {
  const folder = join(
    projectFolder,
    ".snapshots",
    `changed-${new Date().toISOString().replaceAll(":", "-")}`,
  );
  const [first, ...others] = keepForeignFiles(site, staging, folder);
  if (first === undefined) return;
  const files = `dist/${first}${others.length > 0 ? ` and ${others.length} others` : ""}`;
  tell(`${files}: not as the last build wrote them. The new site has its own; yours are kept in ${folder}.`);
}
