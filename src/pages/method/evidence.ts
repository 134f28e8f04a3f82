import {existsSync, readFileSync} from "node:fs";
import type {EvidenceJson} from "./evidenceJson.js";

/** Where `npm run evaluate` keeps what it found, from the project's root. */
export const evidenceFile = "loaders/evaluate/evidence.json";

/** What the evaluation found, null where it has not run; in page loaders only. */
export function evidence(): EvidenceJson | null {
  return existsSync(evidenceFile) ? (JSON.parse(readFileSync(evidenceFile, "utf8")) as EvidenceJson) : null;
}
