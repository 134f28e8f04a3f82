import {el} from "../../dom/el.js";
import {laterFigure} from "../../entities/laterFigure.js";
import {officialSentence} from "../../entities/officialSentence.js";
import {section} from "../../entities/section.js";
import {decadeName} from "../../format/decadeName.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import type {Distributions, FilmJson} from "../../shared/api.js";
import {votesNeeded} from "../../shared/votesNeeded.js";
import {filmPageText} from "./text.js";

/**
 * The official answers about its popularity and its votes, and where it stands with them.
 * @param all null where it could not be had: what it tells is left out
 */
export function answersView(film: FilmJson, all: Distributions | null, lang: Language): HTMLElement {
  const text = filmPageText[lang];
  return section(
    "answers",
    text.parts.answers,
    el(
      "div",
      {class: "official"},
      el(
        "div",
        {},
        officialSentence(film.sentences.score[lang]),
        el("p", {class: "meta"}, amongAll(film, all, lang)),
      ),
      el(
        "div",
        {},
        officialSentence(film.sentences.votes[lang]),
        el("p", {class: "meta"}, amongDecade(film, lang)),
      ),
    ),
    all === null || film.decade.films < fewFilms || (film.vote_count ?? 0) === 0
      ? null
      : laterFigure(
          "decade",
          () => import("./decadeFigure.js"),
          ({decadeFigure}) => decadeFigure(film, all.decades, lang),
          lang,
        ),
  );
}

/** Where its popularity stands among all films. */
function amongAll({less_popular}: FilmJson, all: Distributions | null, lang: Language): string | null {
  const text = filmPageText[lang];
  if (less_popular === null) return text.popularityUnknown;
  if (all === null) return null;
  const f = format(lang);
  const share = f.share(less_popular, all.popularity_known);
  return text.popularity({share, known: f.number(all.popularity_known)});
}

/** Fewer make no picture, and a film without votes has no place in it. */
const fewFilms = 20;

/** Where its votes stand among the films of its decade. The mean is spoken of where the official rule gives it. */
function amongDecade(film: FilmJson, lang: Language): string {
  const text = filmPageText[lang].decade;
  const f = format(lang);
  const {films, fewer_votes, rated, lower_mean} = film.decade;
  const decade = decadeName(film.release_year - (film.release_year % 10), lang);
  const votes = film.vote_count ?? 0;
  if (films === 1) return text.only({decade});
  if (votes === 0) return text.none({films: f.number(films), decade});
  const more = text.more({share: f.share(fewer_votes, films), films: f.number(films), decade});
  if (votes < votesNeeded || film.vote_average === null || rated < 2) return more;
  return `${more} ${text.mean({share: f.share(lower_mean, rated), rated: f.number(rated)})}`;
}
