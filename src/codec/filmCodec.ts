import type {FilmJson, ReasonJson, RecommendationJson} from "../shared/api.js";
import {moneyOf} from "../shared/moneyOf.js";
import {type Codec, coded, derived, flag, list, row, unless} from "./codec.js";
import {count, filmLink, number, numberOrNull, sentence, text, textOrNull, yearOfDate} from "./fields.js";
import {frequentTexts} from "./frequentTexts.js";

const frequent = coded<string>(frequentTexts);
const frequentOrNull = coded<string | null>(frequentTexts);

const reason = row<ReasonJson>("reason", {
  kind: coded<ReasonJson["kind"]>(frequentTexts),
  value: frequentOrNull,
  share: number,
  surplus: unless(({share}) => share, number),
});

const named = list(reason);

/** What is not named follows from the rest, as the shares add up to 100: it is not written. */
const reasons: Codec<readonly ReasonJson[]> = {
  ...named,
  pack: (all) => named.pack(all.filter(({kind}) => kind !== "other")),
  unpack(json, film) {
    const all = named.unpack(json);
    const rest = 100 - all.reduce((sum, {share}) => sum + share, 0);
    const sharesSomething = (film as RecommendationJson).similarity > 0;
    return rest > 0 && sharesSomething
      ? [...all, {kind: "other", value: null, share: rest, surplus: 0}]
      : all;
  },
};

const recommendation = row<RecommendationJson>("recommendation", {
  id: number,
  title: textOrNull,
  release_date: text,
  release_year: yearOfDate,
  rank: number,
  similarity: count,
  strength: coded<RecommendationJson["strength"]>(frequentTexts),
  reasons,
  vote_count: numberOrNull,
  vote_average: numberOrNull,
  genres: list(frequent),
  directors: textOrNull,
});

/** How a film stands in `films/SHARD.json`; what is seldom known comes last. */
export const filmCodec = row<FilmJson>("film", {
  id: number,
  title: textOrNull,
  release_date: text,
  release_year: yearOfDate,
  sentences: row<FilmJson["sentences"]>("sentences", {score: sentence, votes: sentence}),
  decade: row<FilmJson["decade"]>("decade", {
    films: number,
    fewer_votes: count,
    rated: count,
    lower_mean: count,
  }),
  popularity: numberOrNull,
  less_popular: numberOrNull,
  vote_count: numberOrNull,
  vote_average: numberOrNull,
  original_language: textOrNull,
  recommendations: list(recommendation),
  status: frequentOrNull,
  directors: textOrNull,
  crew: list(
    row<FilmJson["crew"][number]>("crew", {
      person_id: numberOrNull,
      name: text,
      department: frequentOrNull,
      job: frequentOrNull,
      inferred_id: flag,
    }),
  ),
  cast: list(
    row<FilmJson["cast"][number]>("cast", {
      person_id: numberOrNull,
      name: text,
      character: textOrNull,
      order: numberOrNull,
      inferred_id: flag,
    }),
  ),
  runtime: numberOrNull,
  genres: list(frequent),
  production_countries: list(frequent),
  spoken_languages: list(frequent),
  production_companies: list<string>(),
  recommended_by: row<FilmJson["recommended_by"]>("recommended_by", {
    films: count,
    most_voted: list(filmLink),
  }),
  keywords: list<string>(),
  overview: textOrNull,
  tagline: textOrNull,
  budget: count,
  revenue: count,
  return: count,
  return_known: derived((film) => moneyOf(film).returnKnown),
  money_suspect: derived((film) => moneyOf(film).moneySuspect),
  money_doubtful: derived((film) => moneyOf(film).moneyDoubtful),
  collection: textOrNull,
  collection_films: list(filmLink),
  weak: flag,
  corrections: list(
    row<FilmJson["corrections"][number]>("correction", {
      column: text,
      before: text,
      after: text,
      reason: textOrNull,
    }),
  ),
});
