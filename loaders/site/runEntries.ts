import {once} from "node:events";
import {fileURLToPath} from "node:url";
import type {Lock} from "../publish/takeLock.js";
import {cache} from "./cache.js";
import {spawnUnderLock} from "./spawnUnderLock.js";

/**
 * Runs every entry of the site in one process and keeps what they write in Framework's cache (see `entries.ts`).
 * @param lock under which this is done
 * @throws when an entry fails
 */
export async function runEntries(
  environment: Readonly<Record<`FILMOTECA_${string}`, string>>,
  lock: Lock | null,
): Promise<void> {
  const program = fileURLToPath(new URL("./entries.ts", import.meta.url));
  const child = spawnUnderLock(["--import", "tsx", program, cache], environment, "inherit", lock);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error("An entry of the site failed: its error stands above.");
}
