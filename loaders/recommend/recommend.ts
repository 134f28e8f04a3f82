import type {ReasonJson, Strength} from "../../src/shared/api.js";
import type {Ratings} from "../extract/readRatings.js";
import type {Tables} from "../transform/tables.js";
import {catalogue} from "./catalogue.js";
import {explainer} from "./explain.js";
import {type FilmFeatures, features} from "./features.js";
import {likedTogether} from "./likedTogether.js";
import {model} from "./model.js";
import {rank} from "./rank.js";
import {K} from "./rankTask.js";
import {strengthOf} from "./strength.js";

/** Columns of the table `recommendations`, named as in `loaders/schema.ts`; a row per film and place. */
export type Recommendations = Readonly<{
  movie_id: Int32Array;
  rank: Int32Array;
  recommended_id: Int32Array;
  similarity: Float64Array;
  strength: readonly Strength[];
  reasons: readonly (readonly ReasonJson[])[];
  weak: readonly boolean[];
}>;

export interface RecommendOptions {
  /** Number of threads; by default one per core. The result is the same for any number. */
  readonly workers?: number | undefined;
  /** Ratings of the films by ascending id: then films that the same people like count as well. */
  readonly ratings?: Ratings | null | undefined;
  /** Called with the name of each of `recommendSteps` before it begins. */
  readonly onStep?: ((step: string) => void) | undefined;
}

/** The steps of `recommend`, in order. */
const recommendSteps = [
  "weigh the terms of every film",
  "rank candidates",
  "explain recommendations",
] as const;

/**
 * Five recommendations for every film, by id of the film: chosen by score, listed from the best to the worst
 * mean vote, then by more votes, then by smaller id (without votes last). All others, where the catalogue has
 * fewer than six films. Never the film itself, the same title and date under another id, one film twice, or
 * one that is marked adult.
 */
export async function recommend(
  tables: Pick<Tables, "films" | "cast" | "crew" | "textLanguage">,
  {workers, ratings = null, onStep = () => {}}: RecommendOptions = {},
): Promise<Recommendations> {
  onStep(recommendSteps[0]);
  const films = features(tables);
  const {catalogue: arrays, vocabulary} = catalogue(films);
  onStep(recommendSteps[1]);
  const liked = ratings === null ? null : await likedTogether(arrays, ratings, {workers});
  const {topK} = await rank(arrays, model, {workers, liked});
  onStep(recommendSteps[2]);
  const explain = explainer(films, arrays, vocabulary, model, liked);
  const rows = films.flatMap((film, query) =>
    listed(films, topK.subarray(K * query, K * query + K)).map((other, i) => {
      const explanation = explain(query, other);
      return {
        movie: film.movieId,
        rank: i + 1,
        recommended: films[other]!.movieId,
        weak: isWeak(film),
        strength: strengthOf(explanation.similarity, explanation.reasons),
        ...explanation,
      };
    }),
  );
  return {
    movie_id: Int32Array.from(rows, ({movie}) => movie),
    rank: Int32Array.from(rows, ({rank}) => rank),
    recommended_id: Int32Array.from(rows, ({recommended}) => recommended),
    similarity: Float64Array.from(rows, ({similarity}) => similarity),
    strength: rows.map(({strength}) => strength),
    reasons: rows.map(({reasons}) => reasons),
    weak: rows.map(({weak}) => weak),
  };
}

/** Puts a film's five in the order in which they are listed. */
function listed(films: readonly FilmFeatures[], list: Int32Array): number[] {
  const vote = (film: number): number => films[film]!.voteAverage ?? Number.NEGATIVE_INFINITY;
  const votes = (film: number): number => films[film]!.voteCount ?? 0;
  return Array.from(list)
    .filter((film) => film >= 0)
    .sort(
      (a, b) => compare(vote(b), vote(a)) || votes(b) - votes(a) || films[a]!.movieId - films[b]!.movieId,
    );
}

/** As a difference would, except for infinities. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Whether so little is known of a film that its recommendations rest on its genres, country, language and
 * year alone.
 */
function isWeak(film: FilmFeatures): boolean {
  const {overview, tagline, collection, keywords, directors, cast} = film;
  return (
    overview === null &&
    tagline === null &&
    collection === null &&
    keywords.length + directors.length + cast.length === 0
  );
}
