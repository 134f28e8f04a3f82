import {availableParallelism} from "node:os";
import {readTables} from "../loaders/evaluate/readTables.js";
import {recommend} from "../loaders/recommend/recommend.js";

/**
 * Recommends five films after every film: [RAW]. Prints the seconds of each step and the peak memory as JSON.
 */
const {tables} = await readTables(process.argv[2]);
const steps: Record<string, number> = {};
let current = "";
let since = performance.now();
const begin = (step: string) => {
  const now = performance.now();
  if (current !== "") steps[current] = (now - since) / 1000;
  current = step;
  since = now;
};
const start = performance.now();
await recommend(tables, {onStep: begin});
begin("");
console.log(
  JSON.stringify({
    films: tables.films.length,
    cores: availableParallelism(),
    seconds: (performance.now() - start) / 1000,
    steps,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
