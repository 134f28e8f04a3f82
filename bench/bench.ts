import {execFileSync, spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {median} from "d3";
import {generate} from "./generate.js";

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

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  /** Seconds by step. */
  readonly steps: Readonly<Record<string, number>>;
}

const raw = rawSet();
const pipelineRuns: Run[] = [];
const readingRuns: Run[] = [];
for (let i = 0; i < runs; i++) {
  readingRuns.push(await timed("reading.ts", [raw]));
  pipelineRuns.push(await cold());
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

/** The raw set, which is kept for the next time beside the snapshots. */
function rawSet(): string {
  const folder = fileURLToPath(new URL(`../.snapshots/bench-${scale}x/`, import.meta.url));
  const done = join(folder, "done");
  if (!existsSync(done)) {
    process.stderr.write(`Making the raw set in ${folder}\n`);
    mkdirSync(folder, {recursive: true});
    generate(folder, scale, 1);
    writeFileSync(done, "");
  }
  return folder;
}

async function cold(): Promise<Run> {
  const snapshots = mkdtempSync(join(tmpdir(), "filmoteca-"));
  try {
    return await timed("coldPipeline.ts", [raw, snapshots]);
  } finally {
    rmSync(snapshots, {recursive: true});
  }
}

/** Runs a program of this folder as a process; its last line of output are its steps and its memory. */
function timed(program: string, args: readonly string[]): Promise<Run> {
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
