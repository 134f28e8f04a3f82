import {basename} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "../failure.js";
import {catalogue} from "../recommend/catalogue.js";
import {features} from "../recommend/features.js";
import {terms} from "../recommend/formula.js";
import {choose} from "./choose.js";
import {evaluator, type Hits} from "./evaluator.js";
import {FOLDS, foldOf} from "./foldOf.js";
import {hyperparameters, learn} from "./learn.js";
import {readRatings} from "./readRatings.js";
import {catalogues, findRatings, ofCatalogue, readTables} from "./readTables.js";
import type {Part} from "./trainingExamples.js";
import {type TrainingSet, trainingSet} from "./trainingSet.js";
import {writeJson} from "./writeJson.js";

const usage = `npm run train -- [--raw DIR] [--ratings FILE]

Learns the weights of the recommender's formula from ratings and writes them, with what they are worth on ratings and
films that were left out, into loaders/recommend/weights.json, and those of the cross-validation into
loaders/evaluate/folds.json.
`;

try {
  const {values} = parseArgs({
    options: {raw: {type: "string"}, ratings: {type: "string"}, help: {type: "boolean", short: "h"}},
  });
  if (values.help) process.stdout.write(usage);
  else await train(values.raw, values.ratings);
} catch (error) {
  failure(error, usage);
}

async function train(raw: string | undefined, asked: string | undefined): Promise<void> {
  const {tables, folder} = await readTables(raw);
  const {ratings, links} = findRatings(folder, asked);
  const parts = catalogues.map((name) => {
    const films = features(ofCatalogue(tables, name));
    const ids = films.map(({movieId}) => movieId);
    const arrays = catalogue(films).catalogue;
    const read = readRatings(ratings, links, ids);
    say(`${name}: ${films.length} films, ${read.users} users, ${read.films.length} ratings`);
    return {name, ids, set: trainingSet(arrays, read), evaluate: evaluator(arrays, read)};
  });
  const sets = parts.map(({set}) => set);
  const userOf = ({ratings: {ids}}: TrainingSet, number: number): number => foldOf(ids[number]!);

  const byUser = Array.from({length: FOLDS}, (_, fold) => {
    say(`cross-validation by user, ${fold + 1} of ${FOLDS}`);
    return learn(
      sets,
      sets.map((set): Part => ({user: (user) => userOf(set, user) !== fold})),
    );
  });
  const byFilm = Array.from({length: FOLDS}, (_, fold) => {
    say(`cross-validation by film, ${fold + 1} of ${FOLDS}`);
    return learn(
      sets,
      parts.map(({ids}): Part => ({film: (film) => foldOf(ids[film]!) !== fold})),
    );
  });
  say("all ratings");
  const weights = learn(sets);

  const evidence = parts.map(({name, ids, set, evaluate}) => {
    const seen = evaluate(choose(set, weights));
    const users = byUser.map((of) => evaluate(choose(set, of)));
    const films = byFilm.map((of) => evaluate(choose(set, of)));
    return {
      catalogue: name,
      pairs: seen.user.length,
      learned: figures([seen], () => true),
      leftOutUsers: figures(users, (hits, i, fold) => userOf(set, hits.user[i]!) === fold),
      leftOutFilms: figures(films, (hits, i, fold) => foldOf(ids[hits.film[i]!]!) === fold),
    };
  });
  const named = (of: Float64Array) => Object.fromEntries(terms.map((name, t) => [name, rounded(of[t]!)]));
  writeJson(new URL("../recommend/weights.json", import.meta.url), {
    what: "Weights of the recommender's formula (loaders/recommend/formula.ts), made by npm run train.",
    learnedFrom: {ratings: basename(ratings), catalogues, hyperparameters, evidence},
    weights: named(weights),
  });
  writeJson(new URL("./folds.json", import.meta.url), {
    what: "Weights learned without one part of the users or films, for cross-validation, made by npm run train.",
    users: byUser.map(named),
    films: byFilm.map(named),
  });
  for (const {catalogue: name, leftOutUsers, leftOutFilms} of evidence) {
    say(
      `${name}: excess ${leftOutUsers.excess} for users left out, ${leftOutFilms.excess} for films left out`,
    );
  }
}

/** Figures over the pairs of each fold that were left out of it. */
function figures(of: readonly Hits[], isHeldOut: (hits: Hits, pair: number, fold: number) => boolean) {
  let pairs = 0;
  let hitPairs = 0;
  let excess = 0;
  let rated = 0;
  let liked = 0;
  of.forEach((hits, fold) => {
    for (let i = 0; i < hits.user.length; i++) {
      if (!isHeldOut(hits, i, fold)) continue;
      pairs++;
      hitPairs += hits.hit[i]!;
      excess += hits.excess[i]!;
      rated += hits.rated[i]!;
      liked += hits.liked[i]!;
    }
  });
  return {hit: rounded(hitPairs / pairs), excess: rounded(excess / pairs), likeRate: rounded(liked / rated)};
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
