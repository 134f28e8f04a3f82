import {recommendedCard} from "../../answers/recommendation/recommendedCard.js";
import {recommendText} from "../../answers/recommendation/text.js";
import {el} from "../../dom/el.js";
import {href} from "../../dom/href.js";
import {section} from "../../entities/section.js";
import {format} from "../../format/format.js";
import {genreName} from "../../format/genres.js";
import type {Language} from "../../format/language.js";
import type {FilmJson, RecommendationJson} from "../../shared/api.js";
import {filmPageText} from "./text.js";

/** The five films to watch after it, each with what it shares. */
export function recommendationsView(film: FilmJson, lang: Language): HTMLElement {
  const text = filmPageText[lang];
  const {recommendations} = film;
  if (recommendations.length === 0)
    return section("recommendations", text.parts.recommendations, el("p", {}, text.noRecommendations));
  return section(
    "recommendations",
    text.parts.recommendations,
    film.weak ? el("p", {class: "caveat"}, text.weak) : null,
    el("p", {class: "meta"}, text.byMean),
    el(
      "ol",
      {class: "recommended", "aria-label": recommendText[lang].listLabel},
      ...recommendations.map((one) => el("li", {}, card(one, film, lang))),
    ),
    el("p", {}, el("a", {href: href("recommend", {id: film.id})}, text.orders)),
  );
}

function card(film: RecommendationJson, asked: FilmJson, lang: Language): HTMLElement {
  const genres = film.genres.map((genre) => genreName(genre, lang)).join(", ");
  return recommendedCard(
    film,
    asked,
    {
      about: [el("p", {class: "meta"}, votes(film, lang))],
      more: genres === "" ? [] : [el("p", {class: "meta"}, genres)],
    },
    lang,
  );
}

function votes({vote_average, vote_count}: RecommendationJson, lang: Language): string {
  const text = filmPageText[lang];
  const f = format(lang);
  if (vote_count === null || vote_count === 0 || vote_average === null) return text.noVotes;
  const mean = f.number(vote_average, 1);
  return vote_count === 1 ? text.meanOne({mean}) : text.mean({mean, votes: f.number(vote_count)});
}
