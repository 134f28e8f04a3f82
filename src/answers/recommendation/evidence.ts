import {existsSync, readFileSync} from "node:fs";
import type {Evidence} from "../../../loaders/evaluate/measure.js";

/** What `npm run evaluate` found, as `loaders/evaluate/evidence.json` holds it. */
export interface EvidenceJson {
  /** Name of the file of ratings. */
  readonly ratings: string;
  readonly catalogues: readonly Evidence[];
  /** What recommending took on the whole data, where it was measured. */
  readonly speed?: {
    readonly films: number;
    readonly seconds: number;
    readonly cores: number;
    readonly peakMegabytes: number;
  };
}

/** Where `npm run evaluate` keeps what it found, from the project's root. */
export const evidenceFile = "loaders/evaluate/evidence.json";

/** What the evaluation found, null where it has not run; in page loaders only. */
export function evidence(): EvidenceJson | null {
  return existsSync(evidenceFile) ? (JSON.parse(readFileSync(evidenceFile, "utf8")) as EvidenceJson) : null;
}
