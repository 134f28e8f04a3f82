import {basename} from "node:path";
import {parseArgs} from "node:util";
import {readRatings} from "../extract/readRatings.js";
import {failure} from "../failure.js";
import {catalogue} from "../recommend/catalogue.js";
import {features} from "../recommend/features.js";
import {terms} from "../recommend/formula.js";
import {chooseTokens, DIMENSIONS} from "../recommend/genericTokens.js";
import type {ModelJson} from "../recommend/model.js";
import {choose} from "./choose.js";
import {controls} from "./controls.js";
import {evaluator, type Hits} from "./evaluator.js";
import {FOLDS, foldOf} from "./foldOf.js";
import {hyperparameters, type Learned} from "./learn.js";
import {learnAll} from "./learnTask.js";
import {ratingsSummary} from "./ratingsSummary.js";
import {catalogues, findRatings, ofCatalogue, readTables} from "./readTables.js";
import {type TrainingSet, trainingSet} from "./trainingSet.js";
import {writeJson} from "./writeJson.js";

const usage = `npm run train -- [--raw DIR] [--ratings FILE] [--controls]

Learns the weights and vectors of the recommender's formula from ratings and writes them, with what they are worth on ratings and
films that were left out, into loaders/recommend/weights.json, and those of the cross-validation into
loaders/evaluate/folds.json. What the ratings are like, in figures about many users, goes into loaders/evaluate/ratings.json.
  --controls  learns nothing for use, but the formula without its gate, without its generic term, and with tokens that say
              nothing, and prints what each is worth for users and for films left out
`;

try {
  const {values} = parseArgs({
    options: {
      raw: {type: "string"},
      ratings: {type: "string"},
      controls: {type: "boolean"},
      help: {type: "boolean", short: "h"},
    },
  });
  if (values.help) process.stdout.write(usage);
  else await train(values.raw, values.ratings, values.controls ?? false);
} catch (error) {
  failure(error, usage);
}

async function train(
  raw: string | undefined,
  asked: string | undefined,
  onlyControls: boolean,
): Promise<void> {
  const {tables, folder} = await readTables(raw);
  const files = findRatings(folder, asked);
  const tokens = chooseTokens(features(tables));
  const parts = await Promise.all(
    catalogues.map(async (name) => {
      const films = features(ofCatalogue(tables, name));
      const ids = films.map(({movieId}) => movieId);
      const arrays = catalogue(films, tokens).catalogue;
      const read = (await readRatings(files, ids)).ratings;
      say(`${name}: ${films.length} films, ${read.users} users, ${read.films.length} ratings`);
      return {name, ids, films, set: trainingSet(arrays, read), evaluate: evaluator(arrays, read)};
    }),
  );
  const folds = Array.from({length: FOLDS}, (_, fold) => fold);
  const leftOut = [
    ...folds.map((fold) => parts.map(({set}) => ({users: others(set.ratings.ids, fold)}))),
    ...folds.map((fold) => parts.map(({ids}) => ({films: others(ids, fold)}))),
  ];
  /** What models that were learned without each fold, of users and then of films, are worth on it. */
  const worth = ({ids, evaluate}: (typeof parts)[number], set: TrainingSet, learned: readonly Learned[]) => {
    const hits = learned.map((of) => evaluate(choose(set, of)));
    return {
      leftOutUsers: figures(
        hits.slice(0, FOLDS),
        (of, i, fold) => foldOf(set.ratings.ids[of.user[i]!]!) === fold,
      ),
      leftOutFilms: figures(hits.slice(FOLDS), (of, i, fold) => foldOf(ids[of.film[i]!]!) === fold),
    };
  };
  if (onlyControls) {
    for (const {name, how, change} of controls) {
      const changed = parts.map(({set}) => change(set));
      const learned = await learnAll(changed, leftOut, how);
      parts.forEach((part, i) => {
        const {leftOutUsers, leftOutFilms} = worth(part, changed[i]!, learned);
        process.stdout.write(
          `${name}, ${part.name}: excess ${leftOutUsers.excess} for users left out, ${leftOutFilms.excess} for films left out\n`,
        );
      });
    }
    return;
  }

  const sets = parts.map(({set}) => set);
  say(`learning ${leftOut.length + 1} models of ${terms.length} weights and ${tokens.length} vectors each`);
  const learned = await learnAll(sets, [...leftOut, []]);
  const whole = learned.at(-1)!;
  const evidence = parts.map((part) => {
    const seen = part.evaluate(choose(part.set, whole));
    return {
      catalogue: part.name,
      pairs: seen.user.length,
      learned: figures([seen], () => true),
      ...worth(part, part.set, learned.slice(0, -1)),
    };
  });
  const named = ({weights, vectors}: Learned): ModelJson => ({
    weights: Object.fromEntries(terms.map((name, t) => [name, rounded(weights[t]!)])),
    tokens: Object.fromEntries(
      tokens.map((name, i) => [
        name,
        Array.from(vectors.subarray(DIMENSIONS * i, DIMENSIONS * (i + 1)), (value) =>
          Number(value.toFixed(3)),
        ),
      ]),
    ),
  });
  writeJson(new URL("../recommend/weights.json", import.meta.url), {
    what: "What the recommender's formula (loaders/recommend/formula.ts) has learned, made by npm run train.",
    learnedFrom: {ratings: basename(files.ratings), catalogues, hyperparameters, evidence},
    ...named(whole),
  });
  writeJson(new URL("./folds.json", import.meta.url), {
    what: "The same, learned without one part of the users or films, for cross-validation, made by npm run train.",
    users: learned.slice(0, FOLDS).map(named),
    films: learned.slice(FOLDS, 2 * FOLDS).map(named),
  });
  const all = parts.find(({name}) => name === "all")!;
  writeJson(new URL("./ratings.json", import.meta.url), {
    what: "What the ratings are like that the recommender learns from, made by npm run train: nothing of a single rating.",
    ratings: basename(files.ratings),
    ...ratingsSummary(all.set.ratings, all.films),
  });
  for (const {catalogue: name, leftOutUsers, leftOutFilms} of evidence) {
    say(
      `${name}: excess ${leftOutUsers.excess} for users left out, ${leftOutFilms.excess} for films left out`,
    );
  }
}

/** 1 for each of the ids that is not of a fold. */
function others(ids: ArrayLike<number>, fold: number): Uint8Array {
  return Uint8Array.from(ids, (id) => (foldOf(id) === fold ? 0 : 1));
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
