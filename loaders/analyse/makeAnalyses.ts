import {resolve} from "node:path";
import {replaceFolder} from "../publish/replaceFolder.js";
import {analyse} from "./analyse.js";

/** Computes the notebooks' data of a snapshot anew, which takes seconds, and gives their folder. */
export async function makeAnalyses(snapshot: string): Promise<string> {
  const folder = resolve(".snapshots/analyses");
  await replaceFolder(folder, "replace", (staging) => analyse(snapshot, staging));
  return folder;
}
