import {describe, expect, test} from "vitest";
import {choose} from "../../../loaders/evaluate/choose.js";
import {judge} from "../../../loaders/evaluate/judge.js";
import {course, learn} from "../../../loaders/evaluate/learn.js";
import {lesson} from "../../../loaders/evaluate/lesson.js";
import {random} from "../../../loaders/evaluate/random.js";
import {catalogue} from "../../../loaders/recommend/catalogue.js";
import {features} from "../../../loaders/recommend/features.js";
import {SHARED, terms} from "../../../loaders/recommend/formula.js";
import {rank} from "../../../loaders/recommend/rank.js";
import {someFilms} from "../recommend/someFilms.js";
import {ratingsOf} from "./ratingsOf.js";

const of = features(someFilms(400, 6));
const films = catalogue(of).catalogue;
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
const school = lesson(films, ratings);
const brief = {...course, franchise: 0.1, epochs: 8};

describe("learn", () => {
  test("finds out what users go by, and does better on users that it has not seen", () => {
    const untaught = learn([school], [], {...brief, epochs: 0});
    const taught = learn([school], [{user: (user) => user < 60}], brief);
    const excess = (weights: Float64Array) => {
      const verdicts = judge(films, ratings)(choose(school, weights));
      const unseen = Array.from(verdicts.user.keys()).filter((i) => verdicts.user[i]! >= 60);
      return unseen.reduce((sum, i) => sum + verdicts.excess[i]!, 0) / unseen.length;
    };
    expect(excess(taught)).toBeGreaterThan(excess(untaught) + 0.02);
    const companies = (weights: Float64Array) => {
      const at = terms.indexOf("companies, unknown film");
      return weights[at]! + weights[at + 1]!;
    };
    expect(companies(taught)).toBeGreaterThan(companies(untaught));
  });

  test("gives the same weights every time, and none below 0 for what is shared", () => {
    const weights = learn([school], [], {...brief, epochs: 2});
    expect(learn([school], [], {...brief, epochs: 2})).toEqual(weights);
    expect(Math.min(...weights.subarray(0, SHARED))).toBeGreaterThanOrEqual(0);
  });

  test("a lesson's choice is what the recommender ranks", async () => {
    const weights = learn([school], [], {...brief, epochs: 0});
    const {fives} = await rank(films, Array.from(weights), {workers: 1, cover: false});
    const chosen = choose(school, weights);
    let same = 0;
    for (const query of school.queries) {
      const works = (all: Int32Array) => Array.from(all.subarray(5 * query, 5 * query + 5));
      if (works(fives).join() === works(chosen).join()) same++;
    }
    // They differ only where one work stands under two ids, and where single precision decides.
    expect(same / school.queries.length).toBeGreaterThan(0.9);
  });
});
