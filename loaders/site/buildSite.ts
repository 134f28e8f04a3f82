import {copyFileSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {currentSnapshot} from "../currentSnapshot.js";
import type {DataOptions} from "../dataOptions.js";
import {comparedFolder} from "../diff/comparedFolder.js";
import type {PipelineOptions} from "../pipeline.js";
import {projectFolder} from "../projectFolder.js";
import {cannotBeReplaced} from "../publish/cannotBeReplaced.js";
import {readQuality} from "../publish/readQuality.js";
import {replaceFolder} from "../publish/replaceFolder.js";
import {throughLinks} from "../publish/throughLinks.js";
import {writeWhole} from "../publish/writeWhole.js";
import {siteSettings} from "../siteSettings.js";
import {siteUrl} from "../siteUrl.js";
import {tell} from "../tell.js";
import {makeAnalyses} from "./analyse/makeAnalyses.js";
import {bundlePages} from "./bundlePages.js";
import {clearCache} from "./cache.js";
import {cardsOf} from "./cards/cardOf.js";
import {drawCards} from "./cards/drawCards.js";
import {addEarlyScripts} from "./earlyScripts.js";
import {finish} from "./finish.js";
import {packFiles} from "./hosts/packFiles.js";
import {runEntries} from "./runEntries.js";
import {runFramework} from "./runFramework.js";
import {shippedPackages} from "./shippedPackages.js";
import {keepForeignFiles, listFiles} from "./siteFiles.js";
import {moveHome} from "./startPage.js";
import {withSiteLock} from "./withSiteLock.js";
import {writeNotices} from "./writeNotices.js";
import {writeOffline} from "./writeOffline.js";

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

/** What is done before the last of them where it is asked for. */
const packStep = "pack files for servers that send what is packed already";

/**
 * Builds the site into `dist/`. What an earlier build wrote there is replaced only when everything
 * has succeeded; all else stays. Where `dist` is a link, the site is built where it leads.
 * `onStep` is told of each step: those of the snapshot, where there is none yet, then `siteSteps`.
 * @param previous folder of a snapshot (see `comparedFolder`), `dist` too: the site then has a page that says what changed
 * since, and `data/changes.json`
 * @param packed whether what `packFiles` packs stands in the site packed as well, after `packStep`
 * @returns the folder of the snapshot that the site shows
 * @throws WrongUse where `previous` holds no snapshot
 */
export async function buildSite({
  onStep = () => {},
  previous,
  packed = false,
  ...options
}: DataOptions &
  Pick<PipelineOptions, "onStep"> & {
    readonly previous?: string | undefined;
    readonly packed?: boolean | undefined;
  }): Promise<string> {
  // Told before anything is done, and looked at again when the snapshot is there.
  if (previous !== undefined) comparedFolder(previous);
  const site = throughLinks(join(projectFolder, "dist"));
  const reason = cannotBeReplaced(site);
  if (reason !== null) throw new Error(`${site} ${reason}: make dist a folder, or a link to one, that can.`);
  return withSiteLock(async (lock) => {
    const snapshot = resolve(await currentSnapshot({...options, onStep}));
    onStep(siteSteps[0]);
    const analyses = await makeAnalyses(snapshot);
    const changes = previous === undefined ? null : await writeChanges(previous, snapshot);
    clearCache();
    await replaceFolder(site, async (staging) => {
      onStep(siteSteps[1]);
      const environment = {
        FILMOTECA_SNAPSHOT: snapshot,
        FILMOTECA_ANALYSES: analyses,
        FILMOTECA_CHANGES: changes ?? "",
      };
      await runEntries(environment, lock);
      onStep(siteSteps[2]);
      const output = relative(projectFolder, staging);
      await runFramework(["build"], {...environment, FILMOTECA_OUTPUT: output}, true, lock);
      onStep(siteSteps[3]);
      const bundled = await bundlePages(staging);
      const modules = [...bundled.modules, ...(await addEarlyScripts(staging, bundled.chunks))];
      const {kind} = readQuality(snapshot);
      const settings = siteSettings(kind);
      if (settings.language === "es") moveHome(staging);
      onStep(siteSteps[4]);
      await drawCards(staging, cardsOf(staging), {looks: settings});
      onStep(siteSteps[5]);
      finish(staging, snapshot, siteUrl(kind));
      if (changes !== null) copyFileSync(changes, join(staging, "data/changes.json"));
      await writeNotices(staging, await shippedPackages(modules));
      const known = await writeOffline(staging);
      // After what lists files for visitors, who never ask for a copy by its name.
      if (packed) {
        onStep(packStep);
        await packFiles(staging);
      }
      listFiles(staging, known);
      keepForeign(site, staging);
      onStep(siteSteps[6]);
    });
    return snapshot;
  });
}

/** Compares the snapshot with an older one; returns the file that says how they differ. */
async function writeChanges(previous: string, snapshot: string): Promise<string> {
  const {compareSnapshots} = await import("../diff/compareSnapshots.js");
  const file = join(projectFolder, ".snapshots/changes.json");
  const changes = await compareSnapshots(comparedFolder(previous), comparedFolder(snapshot));
  writeWhole(file, `${JSON.stringify(changes, null, 1)}\n`);
  return file;
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
