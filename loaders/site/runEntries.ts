import {spawn} from "node:child_process";
import {once} from "node:events";
import {fileURLToPath} from "node:url";
import {projectFolder} from "../projectFolder.js";
import {cache} from "./cache.js";

/**
 * Runs every entry of the site in one process and keeps what they write in Framework's cache (see `entries.ts`).
 * @throws when an entry fails
 */
export async function runEntries(
  environment: Readonly<Record<`FILMOTECA_${string}`, string>>,
): Promise<void> {
  const program = fileURLToPath(new URL("./entries.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, cache], {
    cwd: projectFolder,
    stdio: ["ignore", "inherit", "inherit"],
    env: {...process.env, ...environment},
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error("An entry of the site failed: its error stands above.");
}
