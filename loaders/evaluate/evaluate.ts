import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {basename} from "node:path";
import {parseArgs} from "node:util";
import {readRatings} from "../extract/readRatings.js";
import {failure} from "../failure.js";
import {catalogue} from "../recommend/catalogue.js";
import {features} from "../recommend/features.js";
import {recommend} from "../recommend/recommend.js";
import {WrongUse} from "../wrongUse.js";
import {mvpTopK} from "./baselines.js";
import {freezeComparison} from "./comparisonLists.js";
import {type Evidence, evaluatedFilms, measure} from "./measure.js";
import {readingReport} from "./reading.js";
import {type CatalogueName, catalogues, findRatings, ofCatalogue, readTables} from "./readTables.js";
import {report} from "./report.js";
import {writeJson} from "./writeJson.js";

const usage = `npm run evaluate -- [--raw DIR] [--ratings FILE] [--catalogue all|head] [--out FILE.csv] [--save]

Evaluates the recommendations by ratings and prints the figures as Markdown.
  --raw DIR        folder of the raw data; by default FILMOTECA_RAW, else data/raw, else the sample
  --ratings FILE   CSV with the columns userId, movieId, rating; by default the first of ratings_dev.csv,
                   ratings_small.csv and ratings.csv in that folder, which also holds links.csv
  --catalogue NAME only this part of the films: all, or head (source records 0 to 9124)
  --out FILE.csv   evaluates nothing, writes our recommendations for that catalogue: movie_id,rank,recommended_id
  --save           keeps the figures in loaders/evaluate/evidence.json, which the site shows
  --freeze         evaluates nothing, writes the lists of the MVP's recipe for the films that the evaluator asks about, which
                   every version is compared with, into loaders/evaluate/comparison.csv
`;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      ratings: {type: "string"},
      catalogue: {type: "string"},
      out: {type: "string"},
      save: {type: "boolean"},
      freeze: {type: "boolean"},
      help: {type: "boolean", short: "h"},
    },
  });
  const asked = catalogues.find((name) => name === values.catalogue);
  if (values.catalogue !== undefined && asked === undefined) {
    throw new WrongUse(`--catalogue ${values.catalogue} is unknown: it can be ${catalogues.join(" or ")}.`);
  }
  if (values.save && values.catalogue !== undefined) {
    throw new WrongUse("--save keeps the figures of all catalogues: leave out --catalogue.");
  }
  if (values.help) process.stdout.write(usage);
  else if (values.freeze) await freeze(values.raw, values.ratings);
  else if (values.out !== undefined) await write(values.out, values.raw, asked ?? "all");
  else await evaluate(values.raw, values.ratings, asked ? [asked] : catalogues, values.save ?? false);
} catch (error) {
  failure(error, usage);
}

async function write(out: string, raw: string | undefined, name: CatalogueName): Promise<void> {
  const recommended = await recommend(ofCatalogue((await readTables(raw)).tables, name));
  const rows = recommended.reasons.map(
    (_, i) => `${recommended.movie_id[i]},${recommended.rank[i]},${recommended.recommended_id[i]}\n`,
  );
  writeFileSync(out, `movie_id,rank,recommended_id\n${rows.join("")}`);
}

async function freeze(raw: string | undefined, ratings: string | undefined): Promise<void> {
  const {tables, folder} = await readTables(raw);
  const files = findRatings(folder, ratings);
  const films = features(tables);
  const ids = films.map(({movieId}) => movieId);
  const {ratings: read} = await readRatings(files, ids);
  const asked = evaluatedFilms(catalogue(films).catalogue, read);
  freezeComparison(ids, asked, await mvpTopK(films));
}

async function evaluate(
  raw: string | undefined,
  ratings: string | undefined,
  names: readonly CatalogueName[],
  save: boolean,
): Promise<void> {
  const {tables, folder} = await readTables(raw);
  const files = findRatings(folder, ratings);
  const evidence: Evidence[] = [];
  for (const name of names) {
    const onStep = (step: string) => process.stderr.write(`${step}\n`);
    evidence.push(await measure(name, ofCatalogue(tables, name), files, {onStep}));
  }
  process.stdout.write(report(evidence));
  // It was of the shipped model.
  if (ratings === undefined) process.stdout.write(`\n${readingReport()}`);
  if (save) {
    const rounded = (_: string, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
    const file = new URL("./evidence.json", import.meta.url);
    // How fast it is, is measured by another command (bench/similarity.ts) and kept.
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as {speed?: unknown}) : {};
    const content = {ratings: basename(files.ratings), catalogues: evidence, speed: before.speed};
    writeJson(file, JSON.parse(JSON.stringify(content, rounded)));
  }
}
