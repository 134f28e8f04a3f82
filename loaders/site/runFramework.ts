import {once} from "node:events";
import type {Lock} from "../publish/takeLock.js";
import {tell} from "../tell.js";
import {spawnUnderLock} from "./spawnUnderLock.js";

/**
 * Runs Observable Framework's command line on this project.
 * @param environment what the configuration and the entries read: the folders FILMOTECA_SNAPSHOT, FILMOTECA_ANALYSES
 * and FILMOTECA_OUTPUT
 * @param quiet keeps what it prints for the case that it fails
 * @param lock under which this is done
 * @throws when it ends with an error
 */
export async function runFramework(
  args: readonly string[],
  environment: Readonly<Record<`FILMOTECA_${string}`, string>>,
  quiet: boolean,
  lock: Lock | null,
): Promise<void> {
  const child = spawnUnderLock(
    ["node_modules/@observablehq/framework/dist/bin/observable.js", ...args],
    // Framework would report its use to its makers.
    {...environment, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    quiet ? "pipe" : "inherit",
    lock,
  );
  const printed: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  const text = printed.join("");
  // It takes each link that asks something (`score?id=862`) for broken.
  const broken = text.match(/^↳ .* → (?!.*\?).*$/gm);
  if (broken !== null) tell(`Links that lead nowhere:\n${broken.join("\n")}`);
  if (code !== 0) throw new Error(`Framework could not build the site:\n${text}`);
}
