import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {escapeHtml} from "../frame/escapeHtml.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import {page} from "../frame/page.js";
import {quality} from "../frame/quality.js";
import {siteJson} from "../frame/siteJson.js";
import {filmName} from "../questions/lookUpFilm.js";
import {filmText} from "../text/film.js";
import {votesText} from "../text/votes.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";

/** The page of a film's votes. */
export function votesPage(lang: Language): string {
  const text = votesText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  const links = films.map((film) => ({
    name: filmName(film, lang),
    note: text.example(String(film.release_year), formatNumber(film.vote_count ?? 0, lang)),
    parameters: {id: String(film.id)},
  }));
  return page({
    lang,
    name: "votes",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}</p>
${askForm({
  lang,
  page: "votes",
  parameter: "title",
  label: filmText[lang].label,
  hint: filmText[lang].hint,
  idle: `<h2>${escapeHtml(filmText[lang].examples)}</h2>${askLinks(links, "votes")}`,
})}`,
    client: {
      dataEnd: quality().data_end,
      module: "components/askVotes.js",
      name: "askVotes",
      tables: ["movies", "crew", "directors"],
    },
  });
}
