import {type ChildProcess, spawn} from "node:child_process";
import {projectFolder} from "../projectFolder.js";
import type {Lock} from "../publish/takeLock.js";

const endWithParent = new URL("./endWithParent.mjs", import.meta.url).href;

/**
 * Starts Node in the project's folder for a part of the work that is done under a lock. It ends with this process,
 * however that ends, and holds the lock until then: who takes the lock afterwards finds nobody at work.
 *
 * @param args of Node
 * @param environment what it gets beside this process's
 * @param output where what it prints goes: "pipe" for the streams of the child
 */
export function spawnUnderLock(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  output: "inherit" | "pipe",
  lock: Lock | null,
): ChildProcess {
  return spawn(process.execPath, ["--import", endWithParent, ...args], {
    cwd: projectFolder,
    stdio: ["pipe", output, output, ...(lock === null ? [] : [lock.open])],
    env: {...process.env, ...environment},
  });
}
