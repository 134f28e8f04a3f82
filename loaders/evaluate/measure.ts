import {bags} from "../recommend/bags.js";
import {type Catalogue, catalogue} from "../recommend/catalogue.js";
import {type FilmFeatures, features} from "../recommend/features.js";
import {terms} from "../recommend/formula.js";
import {rank} from "../recommend/rank.js";
import {type Bag, tfidf} from "../recommend/tfidf.js";
import {weights} from "../recommend/weights.js";
import type {Tables} from "../transform/tables.js";
import {itemItemTopK, mostVotedTopK, mvpTopK, overviewTopK, randomTopK} from "./baselines.js";
import {evaluator, type Hits} from "./evaluator.js";
import {
  difference,
  franchiseRecall,
  type Interval,
  type Opinion,
  opinion,
  type Shape,
  shape,
} from "./figures.js";
import {foldOf} from "./foldOf.js";
import folds from "./folds.json" with {type: "json"};
import {heldOut} from "./heldOut.js";
import {NEAREST, neighbours} from "./neighbours.js";
import {type Ratings, readRatings} from "./readRatings.js";
import {without} from "./without.js";

/** A recommender's row in the table. */
export interface Row extends Opinion, Shape {
  readonly name: string;
  /**
   * Recall of a film's franchise among its five, where the recommender does not read which franchise a film
   * is of.
   */
  readonly franchise: number;
  /**
   * Mean over users of the excess over that of the MVP's recipe, and its interval; null for that recipe
   * itself.
   */
  readonly overMvp: {readonly mean: number; readonly interval: Interval} | null;
}

/** What the model loses without a field. */
export interface Ablation {
  readonly without: string;
  readonly hit: number;
  readonly excess: number;
  readonly likeRate: number;
}

/** The model with a stronger or weaker prior for fame. */
export interface Tradeoff {
  /** Added to the weight of fame; 0 is the model as it is. */
  readonly fame: number;
  readonly hit: number;
  readonly excess: number;
  readonly likeRate: number;
  readonly franchise: number;
  readonly medianVotes: number;
  /** Share of the films ever recommended, before and after the pass for coverage. */
  readonly everBefore: number;
  readonly ever: number;
}

export interface Evidence {
  readonly catalogue: string;
  readonly films: number;
  readonly users: number;
  readonly ratings: number;
  readonly recommenders: readonly Row[];
  readonly ablations: readonly Ablation[];
  readonly tradeoffs: readonly Tradeoff[];
}

const FAMES = [-6, -4, -2, -1, 0, 1, 2, 4, 6];

export interface MeasureOptions {
  readonly workers?: number | undefined;
  /** Called with what begins. */
  readonly onStep?: (step: string) => void;
}

/** Evaluates all recommenders on one catalogue, each with only its films as queries and candidates. */
export async function measure(
  name: string,
  tables: Tables,
  files: {readonly ratings: string; readonly links: string},
  {workers, onStep = () => {}}: MeasureOptions = {},
): Promise<Evidence> {
  const films = features(tables);
  const ids = films.map(({movieId}) => movieId);
  const votes = films.map(({voteCount}) => voteCount ?? 0);
  const arrays = catalogue(films).catalogue;
  const ratings = readRatings(files.ratings, files.links, ids);
  const evaluate = evaluator(arrays, ratings);
  const share = ownShares(ratings);
  const likeness = tfidf(films.map(soup)).matrix;
  const unlinked = catalogue(films.map(without.collection!)).catalogue;
  const isOf = (fold: number) => (user: number) => foldOf(ratings.ids[user]!) === fold;

  const mvp = await step("the MVP's recipe", () => mvpTopK(films, workers));
  const againstMvp = evaluate(mvp);
  const rows: Row[] = [];
  const row = (of: string, topK: readonly Int32Array[], hits: Hits, bare: readonly Int32Array[] = topK) => {
    const shapes = topK.map((lists) => shape(arrays, votes, likeness, lists));
    const average = (value: (one: Shape) => number) => mean(shapes.map(value));
    rows.push({
      name: of,
      ...opinion(hits, share),
      withFive: average((one) => one.withFive),
      ever: average((one) => one.ever),
      medianVotes: average((one) => one.medianVotes),
      siblings: average((one) => one.siblings),
      diversity: average((one) => one.diversity),
      franchise: mean(bare.map((lists) => franchiseRecall(arrays, lists))),
      overMvp: topK[0] === mvp ? null : difference(hits, againstMvp),
    });
  };
  const ours = (of: readonly number[], from: Catalogue = arrays) =>
    rank(from, of, {workers}).then(({topK}) => topK);

  const plain = (of: string, topK: Int32Array) => row(of, [topK], evaluate(topK));
  plain("random", randomTopK(films.length));
  plain("most voted", mostVotedTopK(arrays));
  plain("plain TF-IDF of the overview", await step("overviews", () => overviewTopK(films, workers)));
  row("the MVP's recipe, rightly indexed", [mvp], againstMvp);
  const halves = await step("item-item", () =>
    Promise.all(
      [0, 1].map((fold) => itemItemTopK(films.length, ratings, (user) => !isOf(fold)(user), workers)),
    ),
  );
  row(
    "item-item collaborative filtering, other half of the users",
    halves,
    heldOut(halves.map(evaluate), (of, i, fold) => isOf(fold)(of.user[i]!)),
  );
  for (const [part, label] of [
    ["users", "ours, cross-validated by user"],
    ["films", "ours, cross-validated by film"],
  ] as const) {
    const learned = folds[part].map((of) =>
      terms.map((term) => (of as Readonly<Record<string, number>>)[term] ?? 0),
    );
    const topK = await step(label, () => inOrder(learned, (of) => ours(of)));
    const bare = await step(`${label}, without collections`, () =>
      inOrder(learned, (of) => ours(of, unlinked)),
    );
    const hits = topK.map(evaluate);
    const isHeldOut = (of: Hits, i: number, fold: number) =>
      part === "users" ? isOf(fold)(of.user[i]!) : foldOf(ids[of.film[i]!]!) === fold;
    row(label, topK, heldOut(hits, isHeldOut), bare);
  }
  const shipped = await step("ours, as shipped", () => ours(weights));
  const shippedBare = await step("ours, as shipped, without collections", () => ours(weights, unlinked));
  row("ours, as shipped", [shipped], evaluate(shipped), [shippedBare]);

  const only = evaluatedFilms(arrays, ratings);
  const ablations: Ablation[] = [];
  const ablate = async (what: string, from: Catalogue) => {
    const {topK} = await step(`without ${what}`, () => rank(from, weights, {workers, only}));
    const {hit, excess, likeRate} = opinion(evaluate(topK), share);
    ablations.push({without: what, hit, excess, likeRate});
  };
  await ablate("nothing", arrays);
  for (const [what, change] of Object.entries(without))
    await ablate(what, catalogue(films.map(change)).catalogue);
  await ablate("year", {...arrays, year: constant(films.length)});

  const tradeoffs: Tradeoff[] = [];
  for (const fame of FAMES) {
    const shifted = weights.map((weight, t) => (terms[t] === "fame" ? weight + fame : weight));
    const before = await step(`fame ${fame}`, () => rank(arrays, shifted, {workers, cover: false}));
    const ever = new Set(before.topK).size / films.length;
    const {topK} = fame === 0 ? {topK: shipped} : before;
    const {hit, excess, likeRate} = opinion(evaluate(topK), share);
    const {medianVotes, ever: after} = shape(arrays, votes, likeness, topK);
    tradeoffs.push({
      fame,
      hit,
      excess,
      likeRate,
      franchise: franchiseRecall(arrays, topK),
      medianVotes,
      everBefore: ever,
      ever: after,
    });
  }
  return {
    catalogue: name,
    films: films.length,
    users: ratings.users,
    ratings: ratings.films.length,
    recommenders: rows,
    ablations,
    tradeoffs,
  };

  async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
    onStep(`${name}: ${what}`);
    return work();
  }
}

/** The films whose five the evaluator looks at. */
function evaluatedFilms(films: Catalogue, ratings: Ratings): Int32Array {
  const near = neighbours(films, NEAREST);
  const asked = new Set<number>();
  ratings.films.forEach((film, k) => {
    if (ratings.liked[k] === 0 || asked.has(-1 - film)) return;
    asked.add(-1 - film).add(film);
    for (const other of near(film)) asked.add(other);
  });
  return Int32Array.from(asked)
    .filter((film) => film >= 0)
    .sort();
}

function ownShares(ratings: Ratings): number[] {
  return Array.from({length: ratings.users}, (_, user) => {
    const of = ratings.liked.subarray(ratings.starts[user], ratings.starts[user + 1]);
    return of.reduce((sum, liked) => sum + liked, 0) / of.length;
  });
}

/** What the five of a list should not have too much in common. */
function soup(film: FilmFeatures): Bag {
  return (["genres", "keywordWords", "directors", "cast"] as const).flatMap((field) =>
    (bags[field](film) as Bag).map(([term, count]) => [`${field} ${term}`, count] as const),
  );
}

async function inOrder<A, B>(values: readonly A[], work: (value: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}

function constant(size: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * size)).fill(2000);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
