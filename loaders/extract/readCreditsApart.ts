import {Worker} from "node:worker_threads";
import type {RawCredits} from "./raw.js";

/** Does what `readCredits` does, in a thread of its own. */
export function readCreditsApart(path: string): Promise<RawCredits> {
  const entry = new URL("./creditsThread.mjs", import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {workerData: path, execArgv: []});
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`Reading the credits ended with ${code}.`)));
  });
}
