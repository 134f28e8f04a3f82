import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type OpenSnapshot, openSnapshot} from "../../../loaders/analyse/openSnapshot.js";
import {pipeline} from "../../../loaders/pipeline.js";
import type {QualityJson} from "../../../loaders/publish/qualityJson.js";
import type {AnalysisSource} from "../../../src/notebook/analysisSource.js";

/** A snapshot of known data, open for notebooks. */
export interface TestSnapshot extends AnalysisSource, OpenSnapshot {
  readonly folder: string;
}

/** The snapshot of the fixture (a few films, worked out by hand), of the sample, or of FILMOTECA_RAW. */
export async function testSnapshot(data: "fixture" | "sample" | "full"): Promise<TestSnapshot> {
  const raw = {fixture: "test/fixture", sample: "data/sample", full: process.env.FILMOTECA_RAW}[data];
  const snapshots = data === "fixture" ? mkdtempSync(join(tmpdir(), "filmoteca-")) : undefined;
  const folder = await pipeline({raw, snapshots});
  const quality = JSON.parse(readFileSync(join(folder, "quality.json"), "utf8")) as QualityJson;
  return {...(await openSnapshot(folder)), folder, quality};
}
