import {pipeline} from "../loaders/pipeline.js";

/** One cold run of the pipeline without recommendations: RAW SNAPSHOTS. Prints the seconds of each step and the peak memory. */
const [raw, snapshots] = process.argv.slice(2);
const steps: Record<string, number> = {"start Node and load the code": process.uptime()};
let current = "find and hash the raw files";
let since = process.uptime();
const begin = (step: string) => {
  const now = process.uptime();
  steps[current] = now - since;
  current = step;
  since = now;
};
await pipeline({raw, snapshots, only: "tables", onStep: begin});
begin("");
console.log(JSON.stringify({steps, megabytes: process.resourceUsage().maxRSS / 1024}));
