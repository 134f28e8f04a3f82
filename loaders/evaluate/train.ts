import {basename} from "node:path";
import {parseArgs} from "node:util";
import {failure} from "../failure.js";
import {catalogue} from "../recommend/catalogue.js";
import {features} from "../recommend/features.js";
import {terms} from "../recommend/formula.js";
import {choose} from "./choose.js";
import type {Part} from "./exercises.js";
import {FOLDS, fold} from "./fold.js";
import {judge, type Verdicts} from "./judge.js";
import {course, learn} from "./learn.js";
import {type Lesson, lesson} from "./lesson.js";
import {readRatings} from "./readRatings.js";
import {catalogues, findRatings, ofCatalogue, readTables} from "./readTables.js";
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
  const schools = catalogues.map((name) => {
    const films = features(ofCatalogue(tables, name));
    const ids = films.map(({movieId}) => movieId);
    const arrays = catalogue(films).catalogue;
    const opinions = readRatings(ratings, links, ids);
    say(`${name}: ${films.length} films, ${opinions.users} users, ${opinions.films.length} ratings`);
    return {name, ids, lesson: lesson(arrays, opinions), judge: judge(arrays, opinions)};
  });
  const lessons = schools.map((school) => school.lesson);
  const userOf = ({ratings: {ids}}: Lesson, number: number): number => fold(ids[number]!);

  const byUser = Array.from({length: FOLDS}, (_, left) => {
    say(`cross-validation by user, ${left + 1} of ${FOLDS}`);
    return learn(
      lessons,
      lessons.map((one): Part => ({user: (user) => userOf(one, user) !== left})),
    );
  });
  const byFilm = Array.from({length: FOLDS}, (_, left) => {
    say(`cross-validation by film, ${left + 1} of ${FOLDS}`);
    return learn(
      lessons,
      schools.map(({ids}): Part => ({film: (film) => fold(ids[film]!) !== left})),
    );
  });
  say("all ratings");
  const weights = learn(lessons);

  const evidence = schools.map(({name, ids, lesson: one, judge: judged}) => {
    const seen = judged(choose(one, weights));
    const users = byUser.map((of) => judged(choose(one, of)));
    const films = byFilm.map((of) => judged(choose(one, of)));
    return {
      catalogue: name,
      pairs: seen.user.length,
      learned: figures([seen], () => true),
      leftOutUsers: figures(users, (verdicts, i, left) => userOf(one, verdicts.user[i]!) === left),
      leftOutFilms: figures(films, (verdicts, i, left) => fold(ids[verdicts.film[i]!]!) === left),
    };
  });
  const named = (of: Float64Array) => Object.fromEntries(terms.map((name, t) => [name, rounded(of[t]!)]));
  writeJson(new URL("../recommend/weights.json", import.meta.url), {
    what: "Weights of the recommender's formula (loaders/recommend/formula.ts), made by npm run train.",
    learnedFrom: {ratings: basename(ratings), catalogues, course, evidence},
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
function figures(
  of: readonly Verdicts[],
  isLeftOut: (verdicts: Verdicts, pair: number, left: number) => boolean,
) {
  let pairs = 0;
  let hits = 0;
  let excess = 0;
  let rated = 0;
  let liked = 0;
  of.forEach((verdicts, left) => {
    for (let i = 0; i < verdicts.user.length; i++) {
      if (!isLeftOut(verdicts, i, left)) continue;
      pairs++;
      hits += verdicts.hit[i]!;
      excess += verdicts.excess[i]!;
      rated += verdicts.rated[i]!;
      liked += verdicts.liked[i]!;
    }
  });
  return {hit: rounded(hits / pairs), excess: rounded(excess / pairs), likeRate: rounded(liked / rated)};
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
