import {createHash} from "node:crypto";
import {statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {rolldown} from "rolldown";
import {isHashed, isKept, type OfflineJson} from "../../src/offline/keptFiles.js";
import {projectFolder} from "../projectFolder.js";
import {type Checksums, checksumsOf, checksumsText, pathsUnder} from "../publish/checksums.js";

/**
 * Writes what lets the site be read without a connection: the service worker, `sw.js`, and `offline.json`, which lists
 * what can be kept. Both hold a version made of the checksums of all these files.
 * @param folder the built site, whole but for these two
 * @returns the checksums of what can be kept
 */
export async function writeOffline(folder: string): Promise<Checksums> {
  const all = pathsUnder(folder).filter((path) => !path.endsWith("/") && isKept(path));
  // Who stops in the middle has no page without its scripts.
  const files = [...all.filter(isHashed), ...all.filter((path) => !isHashed(path))];
  const sums = checksumsOf(folder, files);
  const version = createHash("sha256").update(checksumsText(sums)).digest("hex").slice(0, 16);
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const offline: OfflineJson = {version, bytes, files};
  writeFileSync(join(folder, "offline.json"), `${JSON.stringify(offline)}\n`);
  writeFileSync(join(folder, "sw.js"), await workerCode(version));
  return sums;
}

async function workerCode(version: string): Promise<string> {
  const build = await rolldown({
    cwd: projectFolder,
    input: join(projectFolder, "src/offline/worker.ts"),
    platform: "browser",
    transform: {target: "es2022", define: {VERSION: JSON.stringify(version)}},
  });
  try {
    const {
      output: [chunk],
    } = await build.generate({format: "iife", minify: true, comments: {legal: false}});
    return chunk.code;
  } finally {
    await build.close();
  }
}
