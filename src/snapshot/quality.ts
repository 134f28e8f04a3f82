import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import {snapshotFolder} from "./snapshotFolder.js";

/** The quality report of the snapshot; in page loaders and in the configuration only. */
export function quality(): QualityJson {
  return JSON.parse(readFileSync(join(snapshotFolder(), "quality.json"), "utf8")) as QualityJson;
}
