import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {escapeHtml} from "../frame/escapeHtml.js";
import type {Language} from "../frame/language.js";
import {page} from "../frame/page.js";
import {quality} from "../frame/quality.js";
import {siteJson} from "../frame/siteJson.js";
import {partName, recommendationParts} from "../queries/recommendationPart.js";
import {recommendationOrders} from "../queries/recommendationsOf.js";
import {filmName} from "../questions/lookUpFilm.js";
import {filmText} from "../text/film.js";
import {recommendText} from "../text/recommend.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";

/** The page of the five films recommended to those who ask about one. */
export function recommendPage(lang: Language): string {
  const text = recommendText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  const links = films.map((film) => ({
    name: filmName(film, lang),
    note: text.example(String(film.release_year)),
    parameters: {id: String(film.id)},
  }));
  return page({
    lang,
    name: "recommend",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)} <a href="./method">${escapeHtml(text.method)}</a>.</p>
${askForm({
  lang,
  page: "recommend",
  parameter: "title",
  label: filmText[lang].label,
  hint: filmText[lang].hint,
  more: orderSwitch(lang),
  idle: `<h2>${escapeHtml(filmText[lang].examples)}</h2>${askLinks(links, "recommend")}`,
})}`,
    client: {
      dataEnd: quality().data_end,
      module: "components/askRecommend.js",
      name: "askRecommend",
      tables: ["movies", "crew", "directors"],
      files: Object.fromEntries(
        Array.from({length: recommendationParts}, (_, part) => [
          partName(part),
          `data/recommendations/${partName(part)}.bin`,
        ]),
      ),
    },
  });
}

/** The orders to choose from; the official one is the empty value, so that it needs no word in the address. */
function orderSwitch(lang: Language): string {
  const text = recommendText[lang];
  const choices = recommendationOrders.map(
    (order, i) =>
      `<label><input type="radio" name="order" value="${i === 0 ? "" : order}"${i === 0 ? " checked" : ""}><span>${escapeHtml(text.orders[order].name)}</span></label>`,
  );
  return `<fieldset class="segments"><legend>${escapeHtml(text.order)}</legend><div>${choices.join("")}</div></fieldset>`;
}
