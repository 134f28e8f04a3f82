import type {DataEnd} from "../../../loaders/transform/tables.js";
import {laterFilm, laterFilms} from "../../answers/laterFilms.js";
import {lookUpFilm} from "../../answers/lookUpFilm.js";
import type {Caveat, Figure, Outcome, Parameters} from "../../answers/outcome.js";
import type {Question} from "../../answers/question.js";
import {recommendText} from "../../answers/recommendation/text.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {FilmRow} from "../../queries/filmRow.js";
import type {Run} from "../../queries/query.js";
import {
  type RecommendationOrder,
  type RecommendedFilm,
  recommendationOrders,
  recommendationsOf,
} from "../../queries/recommendationsOf.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";
import {basis} from "./basis.js";
import {recommendedList} from "./recommendedList.js";

export interface RecommendData {
  readonly film: FilmRow;
  readonly order: RecommendationOrder;
  /** In that order. */
  readonly films: readonly RecommendedFilm[];
}

/** The order that an address names; the official one where it names none. */
export function parseOrder(text: string | undefined): RecommendationOrder {
  return recommendationOrders.find((order) => order === text) ?? recommendationOrders[0];
}

/**
 * The films recommended to those who ask about the film that `id` or `title` names, in the order of `order`.
 */
export async function answerRecommend(
  parameters: Parameters,
  lang: Language,
  run: Run,
  end: DataEnd | null = null,
): Promise<Outcome<RecommendData>> {
  const found = await lookUpFilm(parameters, lang, run);
  if (found.kind !== "found") return found;
  const {film} = found;
  const text = recommendText[lang];
  const order = parseOrder(parameters.order);
  const rows = await run(recommendationsOf(film.id, order));
  const name = filmName(film, lang);
  if (rows.length === 0) return {kind: "unknown", sentence: text.none(name), choices: []};
  return {
    kind: "answer",
    phrase: text.phrase(
      name,
      String(film.release_year),
      rows.length,
      format(lang).number(rows.length),
      text.orders[order].phrase,
    ),
    figures: figures(film, lang),
    caveats: [...laterFilm(film, end, lang), ...caveats(rows, order, lang), ...laterFilms(rows, end, lang)],
    data: {film, order, films: rows},
  };
}

/** What is known of the film that was asked about, so that nobody takes it for another. */
function figures(film: FilmRow, lang: Language): readonly Figure[] {
  const f = format(lang);
  const text = recommendText[lang];
  const votes = film.vote_count ?? 0;
  return [
    {
      label: text.asked,
      value: filmName(film, lang),
      note: text.released(f.date(film.release_date)),
      official: true,
    },
    {label: text.directors, value: film.directors ?? commonText[lang].unknown},
    {
      label: text.orders.mean.measure,
      value:
        votes === 0 || film.vote_average === null ? commonText[lang].unknown : f.number(film.vote_average, 1),
      note: votes === 0 ? text.noVotes : text.votes(votes, f.number(votes)),
    },
  ];
}

function caveats(
  films: readonly RecommendedFilm[],
  order: RecommendationOrder,
  lang: Language,
): readonly Caveat[] {
  const f = format(lang);
  const text = recommendText[lang];
  const [{weak, prior_mean, prior_votes}] = films as readonly [RecommendedFilm];
  const list: Caveat[] = [];
  if (weak) list.push({text: text.weak});
  if (order === "similarity") list.push({text: text.similarity});
  if (prior_mean !== null && prior_votes !== null) {
    const shown = f.number(prior_votes);
    const few = films.filter(({vote_count}) => (vote_count ?? 0) < prior_votes).length;
    if (order === "weighted") list.push({text: text.weighted(shown, f.number(prior_mean, 2))});
    else if (order === "mean" && few > 0) list.push({text: text.few(few, f.number(few), shown)});
  }
  const isRated = films.some(({reasons}) => reasons.some(({kind}) => kind === "liked"));
  list.push({text: basis[lang][isRated ? "rated" : "plain"]});
  return list;
}

export const question: Question<RecommendData> = {
  page: "recommend",
  parameter: "title",
  beside: ["order"],
  answer: answerRecommend,
  asked: ({film}, lang) => filmName(film, lang),
  viewsFirst: true,
  views: ({film, films, order}, lang) => [recommendedList(films, {film, order, lang})],
};
