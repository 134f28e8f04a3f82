import {type Strength, strengths} from "../../src/shared/api.js";
import {type Ratings, readRatings} from "../extract/readRatings.js";
import {bags} from "../recommend/bags.js";
import {type Catalogue, catalogue} from "../recommend/catalogue.js";
import {explainer} from "../recommend/explain.js";
import {type FilmFeatures, features} from "../recommend/features.js";
import {terms} from "../recommend/formula.js";
import {likedTogether} from "../recommend/likedTogether.js";
import {type Model, type ModelJson, model, modelOf} from "../recommend/model.js";
import {rank} from "../recommend/rank.js";
import {K} from "../recommend/rankTask.js";
import {strengthOf} from "../recommend/strength.js";
import {type Bag, tfidf} from "../recommend/tfidf.js";
import type {Tables} from "../transform/tables.js";
import {itemItemTopK, mostVotedTopK, mvpTopK, overviewTopK, randomTopK} from "./baselines.js";
import {choose} from "./choose.js";
import {comparisonLists} from "./comparisonLists.js";
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
import {type Lift, lift} from "./lift.js";
import {NEAREST, neighbours} from "./neighbours.js";
import {DEPTH, filledBy, firstOf, type RankingQuality, rankingQuality} from "./rankingQuality.js";
import {trainingSet} from "./trainingSet.js";
import {without} from "./without.js";

/** A recommender's row in the table. */
export interface Row extends Opinion, RankingQuality, Shape {
  readonly name: string;
  /**
   * Recall of a film's franchise among its five, where the recommender does not read which franchise a film
   * is of.
   */
  readonly franchise: number;
  /** The excess where the peers' lists are the frozen ones (see `comparisonLists`); null where there are none. */
  readonly frozen: number | null;
  /** The excess over that of the MVP's recipe, and its interval; null for that recipe itself. */
  readonly overMvp: {readonly mean: number; readonly interval: Interval} | null;
}

/** What the model loses without a field. */
export interface Ablation {
  readonly without: string;
  readonly hit: number;
  readonly excess: number;
  readonly likeRate: number;
}

/** The excess for films of one kind, on users left out. */
export interface Slice {
  /** What the film asked about is, as `kind: value`. */
  readonly slice: string;
  readonly pairs: number;
  readonly excess: number;
  readonly mvp: number;
}

/** What a label of recommendations is worth, on users left out. */
export interface StrengthLift extends Lift {
  readonly strength: Strength;
  /** Share of the recommendations that bear it. */
  readonly share: number;
}

/** How evenly the shipped lists name films. */
export interface Concentration {
  /** Gini coefficient of how often each film is recommended: 0 all equally often, near 1 a few always. */
  readonly gini: number;
  /** How often the film is recommended that is recommended most. */
  readonly most: number;
  /** Share of the lists whose fifth the pass for coverage chose. */
  readonly forced: number;
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
  readonly slices: readonly Slice[];
  readonly strengths: readonly StrengthLift[];
  readonly concentration: Concentration;
}

/** Parts of the users, each of which item-item filtering is asked for without having read it. */
const TENTHS = 10;
const tenthOf = (id: number): number => (Math.imul(id, 0x85ebca6b) >>> 16) % TENTHS;

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
  const {catalogue: arrays, vocabulary} = catalogue(films);
  const {ratings} = await readRatings(files, ids);
  const evaluate = evaluator(arrays, ratings);
  const share = ownShares(ratings);
  const likeness = tfidf(films.map(soup)).matrix;
  const unlinked = catalogue(films.map(without.collection!)).catalogue;
  const isOf = (fold: number) => (user: number) => foldOf(ratings.ids[user]!) === fold;
  const only = evaluatedFilms(arrays, ratings);
  // The lists were made among all films.
  const frozen = name === "all" ? comparisonLists(ids, only) : null;
  const set = await step("candidates", async () => trainingSet(arrays, ratings));

  const mvp = await step("the MVP's recipe", () => mvpTopK(films, workers, DEPTH));
  const againstMvp = evaluate(firstOf(mvp, DEPTH, K));
  const rows: Row[] = [];
  /** Evaluates lists, of each fold on what was left out of it, and adds them to the table. */
  const row = (
    of: string,
    rankings: readonly Int32Array[],
    {
      topK = rankings.map((ranking) => firstOf(ranking, DEPTH, K)),
      bare = topK,
      shaped = topK,
      isHeldOut = () => true,
    }: {
      /** Where they are not the rankings' beginning. */
      readonly topK?: readonly Int32Array[];
      /** What is recommended without the field of collections. */
      readonly bare?: readonly Int32Array[];
      /** Which of the lists are described. */
      readonly shaped?: readonly Int32Array[];
      readonly isHeldOut?: (user: number, film: number, fold: number) => boolean;
    } = {},
  ): Hits => {
    const judged = (ofPeers?: Int32Array) =>
      heldOut(
        topK.map((lists) => evaluate(lists, ofPeers)),
        (hits, i, fold) => isHeldOut(hits.user[i]!, hits.film[i]!, fold),
      );
    const hits = judged();
    const shapes = shaped.map((lists) => shape(arrays, votes, likeness, lists));
    const average = (value: (one: Shape) => number) => mean(shapes.map(value));
    rows.push({
      name: of,
      ...opinion(hits, share),
      ...rankingQuality(rankings, ratings, isHeldOut),
      withFive: average((one) => one.withFive),
      ever: average((one) => one.ever),
      medianVotes: average((one) => one.medianVotes),
      siblings: average((one) => one.siblings),
      diversity: average((one) => one.diversity),
      franchise: mean(bare.map((lists) => franchiseRecall(arrays, lists))),
      frozen: frozen === null ? null : mean(Array.from(judged(frozen).excess)),
      overMvp: rankings[0] === mvp ? null : difference(hits, againstMvp),
    });
    return hits;
  };
  const ours = (of: Model, from: Catalogue = arrays) => rank(from, of, {workers}).then(({topK}) => topK);
  const ranked = (of: Model) => choose(set, of, DEPTH);

  row("random", [randomTopK(films.length, DEPTH)]);
  row("most voted", [mostVotedTopK(arrays, DEPTH)]);
  row("plain TF-IDF of the overview", [await step("overviews", () => overviewTopK(films, workers, DEPTH))]);
  row("the MVP's recipe, rightly indexed", [mvp]);
  /** Evaluates what was learned without each fold on that fold. */
  const crossValidated = async (
    part: "users" | "films",
    label: string,
    isHeldOut: (user: number, film: number, fold: number) => boolean,
  ) => {
    const models = (folds[part] as unknown as readonly ModelJson[]).map(modelOf);
    const topK = await step(label, () => inOrder(models, (of) => ours(of)));
    const bare = await step(`${label}, without collections`, () =>
      inOrder(models, (of) => ours(of, unlinked)),
    );
    const rankings = models.map(ranked);
    return {models, topK, rankings, hits: row(label, rankings, {topK, bare, isHeldOut})};
  };
  const byUser = await crossValidated("users", "ours, cross-validated by user", (user, _, fold) =>
    isOf(fold)(user),
  );
  await crossValidated(
    "films",
    "ours, cross-validated by film",
    (_, film, fold) => foldOf(ids[film]!) === fold,
  );
  // What item-item filtering can do: all users but a tenth, its gaps filled by the lists above.
  const tenths = Array.from({length: TENTHS}, (_, tenth) => tenth);
  const parts = tenths.flatMap((tenth) => byUser.topK.map((_, fold) => ({tenth, fold})));
  const itemItem = await step("item-item", () =>
    inOrder(tenths, (tenth) =>
      itemItemTopK(films.length, ratings, (user) => tenthOf(ratings.ids[user]!) !== tenth, workers, DEPTH),
    ),
  );
  row("item-item collaborative filtering, nine tenths of the users", itemItem, {
    isHeldOut: (user, _, tenth) => tenthOf(ratings.ids[user]!) === tenth,
  });
  const bestTopK = parts.map(({tenth, fold}) =>
    filledBy(firstOf(itemItem[tenth]!, DEPTH, K), byUser.topK[fold]!, K),
  );
  row(
    "the same, its gaps filled by ours",
    parts.map(({tenth, fold}) => filledBy(itemItem[tenth]!, byUser.rankings[fold]!, DEPTH)),
    {
      topK: bestTopK,
      shaped: bestTopK.slice(0, 1),
      isHeldOut: (user, _, part) =>
        tenthOf(ratings.ids[user]!) === parts[part]!.tenth && isOf(parts[part]!.fold)(user),
    },
  );
  // What a build with ratings (see `likedTogether`) does for users whose ratings it has not.
  const withRatings = (from: Catalogue) =>
    step("ours with ratings", () =>
      inOrder([...byUser.models.entries()], async ([fold, of]) => {
        const liked = await likedTogether(from, ratings, {workers, part: (user) => !isOf(fold)(user)});
        return (await rank(from, of, {workers, liked})).topK;
      }),
    );
  const rated = await withRatings(arrays);
  row(
    "ours with the ratings of half of the users, by user",
    rated.map((topK, fold) => filledBy(longer(topK), byUser.rankings[fold]!, DEPTH)),
    {topK: rated, bare: await withRatings(unlinked), isHeldOut: (user, _, fold) => isOf(fold)(user)},
  );
  const shipped = await step("ours, as shipped", () => ours(model));
  const uncovered = await step("ours, before the pass for coverage", () =>
    rank(arrays, model, {workers, cover: false}),
  );
  const shippedBare = await step("ours, as shipped, without collections", () => ours(model, unlinked));
  row("ours, as shipped", [ranked(model)], {topK: [shipped], bare: [shippedBare]});

  const ablations: Ablation[] = [];
  const ablate = async (what: string, from: Catalogue) => {
    const {topK} = await step(`without ${what}`, () => rank(from, model, {workers, only}));
    const {hit, excess, likeRate} = opinion(evaluate(topK), share);
    ablations.push({without: what, hit, excess, likeRate});
  };
  await ablate("nothing", arrays);
  for (const [what, change] of Object.entries(without))
    await ablate(what, catalogue(films.map(change)).catalogue);
  await ablate("year", {...arrays, year: constant(films.length)});

  const tradeoffs: Tradeoff[] = [];
  for (const fame of FAMES) {
    const shifted: Model = {
      ...model,
      weights: Array.from(model.weights, (weight, t) => (terms[t] === "fame" ? weight + fame : weight)),
    };
    const before =
      fame === 0
        ? uncovered
        : await step(`fame ${fame}`, () => rank(arrays, shifted, {workers, cover: false}));
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
    slices: slices(films, byUser.hits, againstMvp),
    strengths: await step("strengths", async () => strengthLifts(byUser)),
    concentration: concentration(shipped, uncovered.topK),
  };

  function strengthLifts({models, topK}: Pick<typeof byUser, "models" | "topK">) {
    const liked = new Set(ratings.films.filter((_, k) => ratings.liked[k] === 1));
    const pairs = models.flatMap((of, fold) => {
      const explain = explainer(films, arrays, vocabulary, of);
      return Array.from(liked).flatMap((query) =>
        Array.from(topK[fold]!.subarray(K * query, K * query + K))
          .filter((recommended) => recommended >= 0)
          .map((recommended) => {
            const {similarity, reasons} = explain(query, recommended);
            return {query, recommended, fold, strength: strengthOf(similarity, reasons)};
          }),
      );
    });
    return strengths.map((strength): StrengthLift => {
      const own = pairs.filter((pair) => pair.strength === strength);
      const measured = lift(arrays, ratings, own, (user, pair) => isOf(pair.fold)(user));
      return {strength, share: own.length / pairs.length, ...measured};
    });
  }

  async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
    onStep(`${name}: ${what}`);
    return work();
  }
}

/** The films whose five the evaluator looks at. */
export function evaluatedFilms(films: Catalogue, ratings: Ratings): Int32Array {
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

/** The slices told apart: by votes, language, decade, genre and country of the film asked about. */
const sliced: Readonly<Record<string, (film: FilmFeatures) => boolean>> = {
  "votes: fewer than 100": ({voteCount}) => (voteCount ?? 0) < 100,
  "votes: 100 to 999": ({voteCount}) => (voteCount ?? 0) >= 100 && (voteCount ?? 0) < 1000,
  "votes: 1000 or more": ({voteCount}) => (voteCount ?? 0) >= 1000,
  "language: English": ({originalLanguage}) => originalLanguage === "en",
  "language: another": ({originalLanguage}) => originalLanguage !== "en",
  "released: before 1970": ({releaseYear}) => releaseYear < 1970,
  "released: 1970s": ({releaseYear}) => releaseYear >= 1970 && releaseYear < 1980,
  "released: 1980s": ({releaseYear}) => releaseYear >= 1980 && releaseYear < 1990,
  "released: 1990s": ({releaseYear}) => releaseYear >= 1990 && releaseYear < 2000,
  "released: from 2000": ({releaseYear}) => releaseYear >= 2000,
  ...Object.fromEntries(
    ["Animation", "Comedy", "Documentary", "Drama", "Horror", "Western"].map((genre) => [
      `genre: ${genre}`,
      ({genres}: FilmFeatures) => genres.includes(genre),
    ]),
  ),
  "country: Italy": ({productionCountries}) => productionCountries.includes("Italy"),
};

function slices(films: readonly FilmFeatures[], ours: Hits, mvp: Hits): readonly Slice[] {
  const of = (hits: Hits, has: (film: FilmFeatures) => boolean) => {
    const pairs = Array.from(hits.film.keys()).filter((i) => has(films[hits.film[i]!]!));
    return {pairs: pairs.length, excess: mean(pairs.map((i) => hits.excess[i]!))};
  };
  return Object.entries(sliced).map(([slice, has]) => ({
    slice,
    ...of(ours, has),
    mvp: of(mvp, has).excess,
  }));
}

function concentration(topK: Int32Array, uncovered: Int32Array): Concentration {
  const times = new Float64Array(topK.length / K);
  for (const film of topK) if (film >= 0) times[film]!++;
  times.sort();
  let weighted = 0;
  let sum = 0;
  times.forEach((count, i) => {
    weighted += (i + 1) * count;
    sum += count;
  });
  const lists = times.length;
  let forced = 0;
  for (let last = K - 1; last < topK.length; last += K) if (topK[last] !== uncovered[last]) forced++;
  return {
    gini: (2 * weighted) / (lists * sum) - (lists + 1) / lists,
    most: times[lists - 1] ?? 0,
    forced: forced / lists,
  };
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

/** Five with empty places behind them, up to `DEPTH`. */
function longer(topK: Int32Array): Int32Array {
  const rankings = new Int32Array((DEPTH * topK.length) / K).fill(-1);
  for (let film = 0; film < topK.length / K; film++)
    rankings.set(topK.subarray(K * film, K * film + K), DEPTH * film);
  return rankings;
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
