import {recommendedCard} from "../../answers/recommendation/recommendedCard.js";
import {recommendText} from "../../answers/recommendation/text.js";
import {el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {format} from "../../format/format.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import type {FilmRow} from "../../queries/filmRow.js";
import type {RecommendationOrder, RecommendedFilm} from "../../queries/recommendationsOf.js";
import {filmName} from "../../sentences/filmName.js";
import {commonText} from "../../text/common.js";

/** Recommended films, in the order given, each with what is known of it, why it is there and the way on from it. */
export function recommendedList(
  films: readonly RecommendedFilm[],
  options: {readonly film: FilmRow; readonly order: RecommendationOrder; readonly lang: Language},
): HTMLElement {
  const text = recommendText[options.lang];
  return el(
    "ol",
    {class: "recommended", "aria-label": text.listLabel},
    ...films.map((film) => el("li", {}, card(film, options))),
  );
}

function card(
  film: RecommendedFilm,
  {film: asked, order, lang}: Parameters<typeof recommendedList>[1],
): HTMLElement {
  const text = recommendText[lang];
  const further = el(
    "p",
    {class: "recommended-further"},
    el(
      "a",
      {
        href: href("recommend", {id: film.id, order: order === "mean" ? null : order}),
        "data-ask": true,
        "aria-label": `${text.further}: ${filmName(film, lang)}`,
      },
      text.further,
    ),
  );
  const genres = film.genres.map((genre) => genreName(genre, lang)).join(", ");
  return recommendedCard(
    film,
    asked,
    {
      about: [el("p", {class: "meta"}, mainMeasure(film, order, lang)), further],
      more: [measures(film, order, lang), ...(genres === "" ? [] : [el("p", {class: "meta"}, genres)])],
    },
    lang,
  );
}

type Measure = readonly [order: RecommendationOrder, value: string, note?: string];

/** The measures by which films can stand in order. */
function measuresOf(film: RecommendedFilm, lang: Language): readonly Measure[] {
  const f = format(lang);
  const text = recommendText[lang];
  const {unknown} = commonText[lang];
  const votes = film.vote_count ?? 0;
  const rated = votes > 0 && film.vote_average !== null;
  return [
    [
      "mean",
      rated ? f.number(film.vote_average, 1) : unknown,
      votes > 0 ? text.votes(votes, f.number(votes)) : text.noVotes,
    ],
    ["similarity", f.number(film.similarity, 2)],
    ["weighted", film.weighted_rating === null ? unknown : f.number(film.weighted_rating, 2)],
  ];
}

/** The measure by which the films stand in order, in a line. */
function mainMeasure(film: RecommendedFilm, order: RecommendationOrder, lang: Language): string {
  const [measure, value, note] = measuresOf(film, lang).find(([one]) => one === order)!;
  return `${recommendText[lang].orders[measure].measure}: ${value}${note === undefined ? "" : ` · ${note}`}`;
}

/** All of them, the present one standing out. */
function measures(film: RecommendedFilm, order: RecommendationOrder, lang: Language): HTMLElement {
  const text = recommendText[lang];
  const {unknown} = commonText[lang];
  return el(
    "dl",
    {class: "measures"},
    ...measuresOf(film, lang).map(([measure, value, note]) =>
      el(
        "div",
        {class: measure === order ? "measure-main" : null},
        el("dt", {}, text.orders[measure].measure),
        el("dd", {class: value === unknown ? "unknown" : null}, value),
        note === undefined ? null : el("dd", {class: "figure-note"}, note),
      ),
    ),
  );
}
