import {readFileSync} from "node:fs";
import {join} from "node:path";
import {inject} from "vitest";
import type {QualityJson} from "../../../loaders/publish/qualityJson.js";
import {type OpenSnapshot, openSnapshot} from "../../../loaders/site/analyse/openSnapshot.js";
import type {AnalysisSource} from "../../../src/notebook/analysisSource.js";
import type {Snapshots} from "../../makeSnapshots.js";

/** A snapshot of known data, open for notebooks. */
export interface TestSnapshot extends AnalysisSource, OpenSnapshot {
  readonly folder: string;
}

/** The snapshot of the fixture, of the sample, or of FILMOTECA_RAW. */
export async function testSnapshot(data: keyof Snapshots): Promise<TestSnapshot> {
  const folder = inject("snapshots")[data];
  if (folder === null) throw new Error("FILMOTECA_RAW names no data.");
  const quality = JSON.parse(readFileSync(join(folder, "quality.json"), "utf8")) as QualityJson;
  return {...(await openSnapshot(folder)), folder, quality};
}
