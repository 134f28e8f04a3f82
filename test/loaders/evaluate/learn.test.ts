import {describe, expect, test} from "vitest";
import {choose} from "../../../loaders/evaluate/choose.js";
import {evaluator} from "../../../loaders/evaluate/evaluator.js";
import {hyperparameters, type Learned, learn} from "../../../loaders/evaluate/learn.js";
import {learnAll} from "../../../loaders/evaluate/learnTask.js";
import {random} from "../../../loaders/evaluate/random.js";
import {trainingSet} from "../../../loaders/evaluate/trainingSet.js";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {SHARED, terms} from "../../../loaders/recommend/formula.js";
import {chooseTokens} from "../../../loaders/recommend/genericTokens.js";
import {rank} from "../../../loaders/recommend/rank.js";
import {someFilms} from "../recommend/someFilms.js";
import {ratingsOf} from "./ratingsOf.js";

const of = features(someFilms(400, 6));
const films = catalogue(of, chooseTokens(of)).catalogue;
const draw = random(8);
/** Users who like films of one company and hardly anything else. */
const ratings = ratingsOf(
  Array.from({length: 90}, (_, user) => {
    const company = ["Alpha", "Beta", "Gamma"][user % 3]!;
    const rated = Array.from(of.keys()).filter(() => draw() < 0.3);
    const likes = rated.filter((film) => of[film]!.productionCompanies.includes(company) || draw() < 0.1);
    return {likes, dislikes: rated.filter((film) => !likes.includes(film))};
  }),
);
const set = trainingSet(films, ratings);
const brief = {...hyperparameters, franchise: 0.1, epochs: 8};
const firstUsers = Uint8Array.from({length: 90}, (_, user) => (user < 60 ? 1 : 0));

describe("learn", () => {
  test("finds out what users go by, and does better on users that it has not seen", () => {
    const untrained = learn([set], [], {...brief, epochs: 0});
    const trained = learn([set], [{users: firstUsers}], brief);
    const excess = (model: Learned) => {
      const hits = evaluator(films, ratings)(choose(set, model));
      const unseen = Array.from(hits.user.keys()).filter((i) => hits.user[i]! >= 60);
      return unseen.reduce((sum, i) => sum + hits.excess[i]!, 0) / unseen.length;
    };
    expect(excess(trained)).toBeGreaterThan(excess(untrained) + 0.02);
    const companies = ({weights}: Learned) => {
      const at = terms.indexOf("companies, unknown film");
      return weights[at]! + weights[at + 1]!;
    };
    expect(companies(trained)).toBeGreaterThan(companies(untrained));
  });

  test("gives the same weights every time, and none below 0 for what is shared", () => {
    const model = learn([set], [], {...brief, epochs: 2});
    expect(learn([set], [], {...brief, epochs: 2})).toEqual(model);
    expect(Math.min(...model.weights.subarray(0, SHARED))).toBeGreaterThanOrEqual(0);
  });

  test("the model is the mean of those after the last steps, and the last one where none is to be averaged", () => {
    const how = {...brief, epochs: 3};
    const last = learn([set], [], {...how, averaged: 0});
    expect(last.weights.every(Number.isFinite)).toBe(true);
    // One epoch more of the same steps: the mean of all lies nearer to where it began than the last one.
    const length = ({vectors}: Learned) => Math.hypot(...vectors);
    const beginning = length(learn([set], [], {...how, epochs: 0}));
    const all = length(learn([set], [], {...how, averaged: 1}));
    expect(Math.abs(all - beginning)).toBeLessThan(Math.abs(length(last) - beginning));
  });

  test("several models learned side by side are those learned one by one", async () => {
    const how = {...brief, epochs: 1};
    const parts = [[{users: firstUsers}], [{}]];
    expect(await learnAll([set], parts, how)).toEqual(parts.map((part) => learn([set], part, how)));
  });

  test("what is chosen from a training set is what the recommender ranks", async () => {
    const model = learn([set], [], {...brief, epochs: 1});
    const {topK} = await rank(films, model, {workers: 1, cover: false});
    const chosen = choose(set, model);
    let same = 0;
    for (const query of set.queries) {
      const works = (all: Int32Array) => Array.from(all.subarray(5 * query, 5 * query + 5));
      if (works(topK).join() === works(chosen).join()) same++;
    }
    // They differ only where one work has two ids, and where single precision decides.
    expect(same / set.queries.length).toBeGreaterThan(0.9);
  });
});
