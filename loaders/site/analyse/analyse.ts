import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {analyses} from "../../../src/pages/analyses.js";
import type {QualityJson} from "../../publish/qualityJson.js";
import {openSnapshot} from "./openSnapshot.js";

/**
 * Computes what the notebooks show at first and writes a JSON file for each.
 * @param snapshot folder of the snapshot
 * @param folder where to write; it exists
 */
export async function analyse(snapshot: string, folder: string): Promise<void> {
  const quality = JSON.parse(readFileSync(join(snapshot, "quality.json"), "utf8")) as QualityJson;
  const {run, close} = await openSnapshot(snapshot);
  try {
    for (const [name, analysis] of Object.entries(analyses)) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(await analysis({run, quality})));
    }
  } finally {
    close();
  }
}
