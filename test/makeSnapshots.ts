import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {pipeline} from "../loaders/pipeline.js";

/** Snapshots that tests read and leave as they are, by the data that they are made of. */
export interface Snapshots {
  /** A few films, worked out by hand. */
  readonly fixture: string;
  readonly sample: string;
  /** The data that FILMOTECA_RAW names; null where it names none. */
  readonly full: string | null;
}

declare module "vitest" {
  export interface ProvidedContext {
    readonly snapshots: Snapshots;
  }
}

/** Makes the snapshots of the unit tests once for all files; that of the full data stands where `npm run build` looks for it. */
export default async function makeSnapshots(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "filmoteca-"));
  const full = process.env.FILMOTECA_RAW;
  project.provide("snapshots", {
    fixture: await pipeline({raw: "test/fixture", snapshots: folder}),
    sample: await pipeline({raw: "data/sample", snapshots: folder}),
    full: full ? await pipeline({raw: full}) : null,
  });
  return () => rmSync(folder, {recursive: true});
}
