import {pipeline} from "../../../loaders/pipeline.js";

/**
 * Runs the pipeline as a process of its own: `tsx buildProcess.ts RAW SNAPSHOTS THREADS [STEP]`, THREADS empty for the default. With a step, the
 * process kills itself when that step begins.
 */
const [raw, snapshots, threads, killAt] = process.argv.slice(2);
const folder = await pipeline({
  raw,
  snapshots,
  threads: threads ? Number(threads) : undefined,
  onStep: (step) => {
    if (step === killAt) process.kill(process.pid, "SIGKILL");
  },
});
process.stdout.write(folder);
