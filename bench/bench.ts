import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {median} from "d3-array";
import {rawSet} from "./rawSet.js";
import {coldRun, type Run, timed} from "./timed.js";

/**
 * Times the cold pipeline without recommendations on a generated raw set, as a whole process, against native
 * DuckDB reading the same two CSV files into memory as text, the runs of the two taking turns; then the search
 * for the nearest films and the recommender (see similarity.ts) on the same set, or on the raw data in `--raw`.
 * Prints Markdown tables. `npm run bench -- --films 2x --runs 3 [--raw DIR] [--save]`
 */
const {values} = parseArgs({
  options: {
    films: {type: "string", default: "1x"},
    runs: {type: "string", default: "5"},
    raw: {type: "string"},
    save: {type: "boolean", default: false},
  },
});
const scale = Number(values.films.replace(/x$/, ""));
const runs = Number(values.runs);

const raw = rawSet(scale);
const pipelineRuns: Run[] = [];
const readingRuns: Run[] = [];
for (let i = 0; i < runs; i++) {
  readingRuns.push(await timed("reading.ts", [raw]));
  pipelineRuns.push(await coldRun(raw));
}
print();
console.log();
execFileSync(
  process.execPath,
  [
    "--import",
    "tsx",
    fileURLToPath(new URL("similarity.ts", import.meta.url)),
    "--raw",
    values.raw ?? raw,
    ...(values.save ? ["--save"] : []),
  ],
  {stdio: "inherit"},
);

function print(): void {
  const of = (all: readonly Run[], value: (run: Run) => number) => median(all, value) ?? Number.NaN;
  const reading = of(readingRuns, (run) => run.seconds);
  const pipeline = of(pipelineRuns, (run) => run.seconds);
  const row = (name: string, all: readonly Run[]) =>
    `| ${name} | ${of(all, (run) => run.seconds).toFixed(2)} | ` +
    `${Math.min(...all.map((run) => run.seconds)).toFixed(2)}–${Math.max(...all.map((run) => run.seconds)).toFixed(2)} | ` +
    `${of(all, (run) => run.megabytes).toFixed(0)} | ${(of(all, (run) => run.seconds) / reading).toFixed(2)} |`;
  const steps = Object.keys(pipelineRuns[0]?.steps ?? {});
  console.log(
    [
      `${scale}x the published size, ${runs} runs, ${availableParallelism()} cores, Node ${process.versions.node}, ` +
        `DuckDB ${duckdbVersion()}`,
      "",
      "| whole process | median s | range s | peak MB | ratio |",
      "| --- | ---: | ---: | ---: | ---: |",
      row("DuckDB reads both CSV files as text", readingRuns),
      row("pipeline without recommendations", pipelineRuns),
      "",
      "| step of the pipeline | median s | share |",
      "| --- | ---: | ---: |",
      ...steps.map((step) => {
        const seconds = of(pipelineRuns, (run) => run.steps[step] ?? 0);
        return `| ${step} | ${seconds.toFixed(2)} | ${((100 * seconds) / pipeline).toFixed(0)} % |`;
      }),
    ].join("\n"),
  );
}

function duckdbVersion(): string {
  const path = new URL("../node_modules/@duckdb/node-api/package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as {version: string}).version;
}
