import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {escapeHtml} from "../frame/escapeHtml.js";
import type {Language} from "../frame/language.js";
import {page} from "../frame/page.js";
import {quality} from "../frame/quality.js";
import {siteJson} from "../frame/siteJson.js";
import {formatMeasure} from "../questions/formatMeasure.js";
import {filmName} from "../questions/lookUpFilm.js";
import {filmText} from "../text/film.js";
import {scoreText} from "../text/score.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";

/** The page of a film's year and popularity. */
export function scorePage(lang: Language): string {
  const text = scoreText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  const links = films.map((film) => ({
    name: filmName(film, lang),
    note: text.example(
      String(film.release_year),
      film.popularity === null ? "–" : formatMeasure(film.popularity, lang),
    ),
    parameters: {id: String(film.id)},
  }));
  return page({
    lang,
    name: "score",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}</p>
${askForm({
  lang,
  page: "score",
  parameter: "title",
  label: filmText[lang].label,
  hint: filmText[lang].hint,
  idle: `<h2>${escapeHtml(filmText[lang].examples)}</h2>${askLinks(links, "score")}`,
})}`,
    client: {
      dataEnd: quality().data_end,
      module: "components/askScore.js",
      name: "askScore",
      tables: ["movies", "crew", "directors"],
    },
  });
}
