import {dirname, join} from "node:path";
import {projectFolder} from "../../projectFolder.js";
import {pruneSnapshots} from "../../publish/pruneSnapshots.js";
import {replaceFolder} from "../../publish/replaceFolder.js";
import {analyse} from "./analyse.js";
import {analysesFolder} from "./analysesFolder.js";

/** Computes the notebooks' data of a snapshot again, which takes seconds, and gives their folder. */
export async function makeAnalyses(snapshot: string): Promise<string> {
  const folder = analysesFolder(snapshot, join(projectFolder, ".snapshots"));
  await replaceFolder(folder, (staging) => analyse(snapshot, staging));
  pruneSnapshots(dirname(folder), folder);
  return folder;
}
