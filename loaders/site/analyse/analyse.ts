import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {analyses} from "../../../src/pages/analyses.js";
import {type NotebookName, notebookPages} from "../../../src/text/notebooks.js";
import type {QualityJson} from "../../publish/qualityJson.js";
import {openSnapshot} from "./openSnapshot.js";

/**
 * Computes what the notebooks show at first and writes a JSON file for each.
 * @param snapshot folder of the snapshot
 * @param folder where to write; it exists
 * @param names of the notebooks; by default all
 */
export async function analyse(
  snapshot: string,
  folder: string,
  names: readonly NotebookName[] = notebookPages,
): Promise<void> {
  const quality = JSON.parse(readFileSync(join(snapshot, "quality.json"), "utf8")) as QualityJson;
  const {run, close} = await openSnapshot(snapshot);
  try {
    for (const name of names) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(await analyses[name]({run, quality})));
    }
  } finally {
    close();
  }
}
