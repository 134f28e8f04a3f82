/** `npm run dev`: Framework's preview, which shows a change of the source at once. */
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {currentSnapshot} from "../currentSnapshot.js";
import {type DataOptions, dataOptions, dataOptionsOf, dataOptionsUsage} from "../dataOptions.js";
import {failure} from "../failure.js";
import type {Lock} from "../publish/takeLock.js";
import {tellQuality} from "../tellQuality.js";
import {makeAnalyses} from "./analyse/makeAnalyses.js";
import {clearCache} from "./cache.js";
import {runFramework} from "./runFramework.js";
import {watchSources} from "./watchSources.js";
import {withSiteLock} from "./withSiteLock.js";

const usage = `npm run dev -- [--encoding NAME] [--ratings] [--accept-problems]\n\n${dataOptionsUsage}`;

try {
  const {values} = parseArgs({options: {...dataOptions, help: {type: "boolean", short: "h"}}});
  if (values.help) process.stdout.write(usage);
  else await withSiteLock((lock) => preview(dataOptionsOf(values), lock));
} catch (error) {
  failure(error, usage);
}

async function preview(options: DataOptions, lock: Lock | null): Promise<void> {
  const snapshot = resolve(await currentSnapshot(options));
  tellQuality(snapshot);
  const analyses = await makeAnalyses(snapshot);
  clearCache();
  const watcher = watchSources("src");
  try {
    await runFramework(
      ["preview", "--no-open"],
      {FILMOTECA_SNAPSHOT: snapshot, FILMOTECA_ANALYSES: analyses, FILMOTECA_OUTPUT: "dist"},
      false,
      lock,
    );
  } finally {
    await watcher.close();
  }
}
