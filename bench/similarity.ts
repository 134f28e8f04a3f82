import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {random} from "../loaders/evaluate/random.js";
import {readTables} from "../loaders/evaluate/readTables.js";
import {writeJson} from "../loaders/evaluate/writeJson.js";
import {type FilmFeatures, features} from "../loaders/recommend/features.js";
import {type Bag, tfidf} from "../loaders/recommend/tfidf.js";
import {tokenize} from "../loaders/recommend/tokenize.js";

/**
 * Times the search for the five nearest of every film, on one plain cosine matrix (a soup of all fields),
 * against SciPy's and scikit-learn's chunked products where Python has them; then how it grows with the
 * films; then the shipped model on all films. Prints Markdown. `npx tsx bench/similarity.ts [--raw DIR]
 * [--growth 1,2,4,8] [--python python3] [--save]`; with `--save` the last figure goes into
 * loaders/evaluate/evidence.json, which the site shows.
 */
const {values: options} = parseArgs({
  options: {
    raw: {type: "string"},
    growth: {type: "string", default: "1,2,4,8"},
    python: {type: "string", default: "python3"},
    save: {type: "boolean", default: false},
  },
});

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly checksum: number;
}

/** What bench/shippedModel.ts prints. */
interface Speed {
  readonly films: number;
  readonly cores: number;
  readonly seconds: number;
  readonly steps: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

const {tables} = readTables(options.raw);
const films = features(tables);
const temporary = mkdtempSync(join(tmpdir(), "similarity-"));
const cores = availableParallelism();
try {
  const size = save(1);
  const runs: [name: string, run: Run | string][] = [
    [`ours, ${cores} workers`, ours(cores)],
    ["ours, 1 worker", ours(1)],
    ["SciPy, chunked sparse product", python("scipy")],
    ["scikit-learn, chunked linear_kernel", python("linear_kernel")],
  ];
  const own = runs[0]![1] as Run;
  console.log(`Five nearest of ${size.rows} films, ${size.entries} non-zeros\n`);
  console.log("| | seconds | times ours | peak MB |\n|---|--:|--:|--:|");
  for (const [name, run] of runs) {
    if (typeof run === "string") console.log(`| ${name} | left out: ${run} | | |`);
    else {
      agree(name, run, own);
      const ratio = (run.seconds / own.seconds).toFixed(1);
      console.log(`| ${name} | ${run.seconds.toFixed(2)} | ${ratio} | ${run.megabytes.toFixed(0)} |`);
    }
  }

  console.log(
    "\n| films | non-zeros | seconds | times those of the row above | peak MB |\n|--:|--:|--:|--:|--:|",
  );
  let before: number | null = null;
  for (const times of options.growth.split(",").map(Number)) {
    const grown = save(times);
    const run = ours(cores);
    const ratio: string = before === null ? "" : (run.seconds / before).toFixed(2);
    console.log(
      `| ${grown.rows} | ${grown.entries} | ${run.seconds.toFixed(2)} | ${ratio} | ${run.megabytes.toFixed(0)} |`,
    );
    before = run.seconds;
  }
} finally {
  rmSync(temporary, {recursive: true});
}

const model = run(process.execPath, [
  "--import",
  "tsx",
  script("shippedModel.ts"),
  ...(options.raw ? [options.raw] : []),
]);
const speed = JSON.parse(model) as Speed;
const steps = Object.entries(speed.steps).map(([step, seconds]) => `${step} ${seconds.toFixed(1)} s`);
console.log(
  `\nThe shipped model, both stages, ${speed.films} films, ${speed.cores} cores: ${speed.seconds.toFixed(1)} s ` +
    `(${steps.join(", ")}), peak ${speed.peakMegabytes.toFixed(0)} MB with the tables`,
);
if (options.save) {
  const file = new URL("../loaders/evaluate/evidence.json", import.meta.url);
  const evidence = JSON.parse(readFileSync(file, "utf8")) as object;
  const {films: count, seconds, cores, peakMegabytes} = speed;
  const rounded = {
    films: count,
    seconds: Math.round(10 * seconds) / 10,
    cores,
    peakMegabytes: Math.round(peakMegabytes),
  };
  writeJson(file, {...evidence, speed: rounded});
}

/** Writes the matrix of `times` as many films. */
function save(times: number): {rows: number; entries: number} {
  const {matrix} = tfidf(Array.from({length: times}, (_, copy) => soups(copy)).flat());
  mkdirSync(temporary, {recursive: true});
  writeFileSync(join(temporary, "starts"), matrix.starts);
  writeFileSync(join(temporary, "columns"), matrix.columns);
  writeFileSync(join(temporary, "values"), matrix.values);
  return {rows: matrix.rowCount, entries: matrix.columns.length};
}

/**
 * Everything about a film as one bag. A further copy of the catalogue has new films: the text of one, the
 * people of another, the keywords of a third; its people and companies are new, its words are not.
 */
function soups(copy: number): Bag[] {
  const order = [1, 2, 3, 4].map((seed) => (copy === 0 ? films : shuffled(films, 10 * copy + seed)));
  const suffix = copy === 0 ? "" : ` ${copy}`;
  return films.map((_, i) => {
    const [text, people, keywords, rest] = order.map((of) => of[i]!) as [
      FilmFeatures,
      FilmFeatures,
      FilmFeatures,
      FilmFeatures,
    ];
    const words = [text.title, text.overview, text.tagline].flatMap((one) => tokenize(one ?? ""));
    const persons = [...people.directors, ...people.cast.slice(0, 5)].map(
      ({key}) => `person ${key}${suffix}`,
    );
    const companies = people.productionCompanies.map((name) => `company ${name}${suffix}`);
    const others = [...rest.genres, ...rest.productionCountries, `language ${rest.originalLanguage}`];
    return [...words, ...persons, ...companies, ...keywords.keywords.flatMap(tokenize), ...others].map(
      (term) => [term, 1],
    );
  });
}

function shuffled<T>(values: readonly T[], seed: number): T[] {
  const draw = random(seed);
  const copy = values.slice();
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

function ours(workers: number): Run {
  return JSON.parse(
    run(process.execPath, ["--import", "tsx", script("nearest.ts"), temporary, `${workers}`]),
  ) as Run;
}

function python(method: string): Run | string {
  let output: string;
  try {
    output = run(options.python, [script("similarity.py"), temporary, method]);
  } catch (error) {
    return error instanceof Error ? error.message.split("\n")[0]! : "it failed";
  }
  const result = JSON.parse(output) as Run | {missing: string};
  return "missing" in result ? result.missing : result;
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function run(command: string, parameters: readonly string[]): string {
  const cwd = fileURLToPath(new URL("../", import.meta.url));
  return execFileSync(command, parameters, {encoding: "utf8", cwd, maxBuffer: 1 << 24});
}

/** All find the same neighbours: the scores add up to the same. */
function agree(name: string, run: Run, own: Run): void {
  if (Math.abs(run.checksum - own.checksum) > 1e-6 * own.checksum) {
    throw new Error(
      `${name} finds other neighbours: the scores add up to ${run.checksum}, not ${own.checksum}.`,
    );
  }
}
