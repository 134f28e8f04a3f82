import {spawn} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

/** What a whole process took. */
export interface Run {
  readonly seconds: number;
  /** Most memory that it held at a time. */
  readonly megabytes: number;
  /** Seconds by step. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Runs a program of this folder as a process; its last line of output are its steps and its memory. */
export function timed(program: string, args: readonly string[]): Promise<Run> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const begin = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (data: Buffer) => {
    out += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - begin) / 1000;
      if (code === 0) resolve({seconds, ...(JSON.parse(out) as Omit<Run, "seconds">)});
      else reject(new Error(`${program} ended with code ${code}.`));
    });
  });
}

/** Times the pipeline on a raw folder, without recommendations and without a snapshot from before. */
export async function coldRun(raw: string): Promise<Run> {
  const snapshots = mkdtempSync(join(tmpdir(), "filmoteca-"));
  try {
    return await timed("coldPipeline.ts", [raw, snapshots]);
  } finally {
    rmSync(snapshots, {recursive: true});
  }
}
