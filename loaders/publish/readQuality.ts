import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {QualityJson} from "./qualityJson.js";

/** The quality report of a snapshot. */
export function readQuality(snapshot: string): QualityJson {
  return JSON.parse(readFileSync(join(snapshot, "quality.json"), "utf8")) as QualityJson;
}
