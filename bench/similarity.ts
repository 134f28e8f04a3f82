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
import {tokenizer} from "../loaders/recommend/tokenizer.js";

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
    python: {type: "string"},
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

const {tables} = await readTables(options.raw);
const films = features(tables);
const tokenize = tokenizer("en");
const soup = [
  field("words", 16, ({title, overview, tagline}) =>
    [title, overview, tagline].flatMap((text) => tokenize(text ?? "")),
  ),
  field("words", 4, ({keywords}) => keywords.flatMap(tokenize)),
  field("people", 4, ({directors, cast}) =>
    [...directors, ...cast.slice(0, 5)].map(({key}) => `person ${key}`),
  ),
  field("companies", 4, ({productionCompanies}) => productionCompanies.map((name) => `company ${name}`)),
  field(null, Number.POSITIVE_INFINITY, ({genres, productionCountries, originalLanguage}) => [
    ...genres,
    ...productionCountries,
    `language ${originalLanguage}`,
  ]),
];
const heaps = ["words", "people", "companies"].map(vocabulary);
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
    `\nCopies of the catalogue renew the rarer terms: distinct terms grow with films^β, ${heaps
      .map(({name, exponent}) => `${name} ${exponent.toFixed(2)}`)
      .join(", ")}, as from a half of the films to all`,
  );
  console.log(
    "\n| films | non-zeros | distinct terms | seconds | times those of the row above | peak MB |" +
      "\n|--:|--:|--:|--:|--:|--:|",
  );
  const grown: {readonly films: number; readonly seconds: number}[] = [];
  for (const times of options.growth.split(",").map(Number)) {
    const {rows, entries, columns} = save(times);
    const run = ours(cores);
    const before = grown.at(-1);
    const ratio = before === undefined ? "" : (run.seconds / before.seconds).toFixed(2);
    grown.push({films: rows, seconds: run.seconds});
    console.log(
      `| ${rows} | ${entries} | ${columns} | ${run.seconds.toFixed(2)} | ${ratio} | ${run.megabytes.toFixed(0)} |`,
    );
  }
  if (grown.length > 1) console.log(`\nFitted: seconds grow with films^${exponentOf(grown).toFixed(2)}`);
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
function save(times: number): {rows: number; entries: number; columns: number} {
  const {matrix, terms} = tfidf(Array.from({length: times}, (_, copy) => soups(copy)).flat());
  mkdirSync(temporary, {recursive: true});
  writeFileSync(join(temporary, "starts"), matrix.starts);
  writeFileSync(join(temporary, "columns"), matrix.columns);
  writeFileSync(join(temporary, "values"), matrix.values);
  return {rows: matrix.rowCount, entries: matrix.columns.length, columns: terms.length};
}

/**
 * Everything about a film as one bag, for every film. A further copy of the catalogue has new films, as many
 * terms a film. What goes together in a film mostly stays together, but no film comes again: texts are cut
 * into pieces of sixteen words, keywords, people and companies into pieces of four terms, and the pieces are
 * dealt again to films in another order; only genres, countries and language stay as they are.
 *
 * Distinct terms grow as they do in the data (Heaps' law): of a vocabulary of V terms that grew with the
 * exponent β from a random half of the films to all, the (c + 1)-th copy renews the V ((c + 1)^β - c^β) rarest,
 * words and keywords, people and companies each by themselves.
 *
 * How near this is to real growth was tried on a half of the published films: doubled so, it has as many
 * distinct terms as the whole (121,000), and the fifth nearest film is at a cosine of 0.17 in the mean, where it
 * is at 0.19 in the whole. Real films have nearer neighbours, which makes the search easier.
 */
function soups(copy: number): Bag[] {
  const dealt = soup.map(({lists, piece}, i) => (copy === 0 ? lists : deal(lists, piece, 10 * copy + i)));
  const fresh = new Set<string>();
  for (const {rarest, exponent} of copy === 0 ? [] : heaps) {
    const count = Math.round(rarest.length * ((copy + 1) ** exponent - copy ** exponent));
    for (const term of rarest.slice(0, count)) fresh.add(term);
  }
  return films.map((_, film) =>
    dealt.flatMap((lists) =>
      lists[film]!.map((term): Bag[number] => [fresh.has(term) ? `${term} ${copy}` : term, 1]),
    ),
  );
}

/** A field of the soup: its terms in every film, their vocabulary, and how many stay together. */
function field(vocabulary: string | null, piece: number, of: (film: FilmFeatures) => string[]) {
  return {vocabulary, piece, lists: films.map(of)};
}

/** The terms of a vocabulary, the rarest first, and the exponent by which they grow in number. */
function vocabulary(name: string) {
  const half = new Set(shuffled(Array.from(films.keys()), 1).slice(0, films.length / 2));
  const among = new Set<string>();
  const counts = new Map<string, number>();
  for (const {vocabulary, lists} of soup) {
    if (vocabulary !== name) continue;
    lists.forEach((list, film) => {
      for (const term of list) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
        if (half.has(film)) among.add(term);
      }
    });
  }
  const rarest = Array.from(counts)
    .sort(([, a], [, b]) => a - b)
    .map(([term]) => term);
  return {name, rarest, exponent: Math.log2(Math.max(1, rarest.length) / Math.max(1, among.size))};
}

/** Cuts lists into pieces and deals these again; lists keep their lengths, but go to other films. */
function deal(lists: readonly string[][], piece: number, seed: number): string[][] {
  const order = shuffled(lists, seed);
  if (piece === Number.POSITIVE_INFINITY) return order;
  const pieces = lists.flatMap((list) =>
    Array.from({length: Math.ceil(list.length / piece)}, (_, i) => list.slice(piece * i, piece * i + piece)),
  );
  const terms = shuffled(pieces, seed + 1000).flat();
  let at = 0;
  return order.map(({length}) => {
    at += length;
    return terms.slice(at - length, at);
  });
}

/** The slope of the line that fits the logarithms best. */
function exponentOf(grown: readonly {readonly films: number; readonly seconds: number}[]): number {
  const points = grown.map(({films, seconds}) => ({x: Math.log(films), y: Math.log(seconds)}));
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const up = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return up / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
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
  const parameters = ["--import", "tsx", script("nearest.ts"), temporary, `${workers}`];
  return JSON.parse(run(process.execPath, parameters)) as Run;
}

/** Runs a method with the first Python that has what it needs. */
function python(method: string): Run | string {
  let missing = "no Python";
  for (const command of options.python === undefined ? ["python3", "/usr/bin/python3"] : [options.python]) {
    try {
      const result = JSON.parse(run(command, [script("similarity.py"), temporary, method])) as
        | Run
        | {missing: string};
      if (!("missing" in result)) return result;
      missing = result.missing;
    } catch (error) {
      missing = error instanceof Error ? error.message.split("\n")[0]! : "it failed";
    }
  }
  return missing;
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
