import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {questionSource} from "../../answers/questionSource.js";
import {evidence} from "../../answers/recommendation/evidence.js";
import {recommendText} from "../../answers/recommendation/text.js";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {recommendationOrders} from "../../queries/recommendationsOf.js";
import {filmName} from "../../sentences/filmName.js";
import type {Strength} from "../../shared/api.js";
import {partName, recommendationParts} from "../../shared/recommendationPart.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {titlesLanguage} from "../../snapshot/titlesLanguage.js";
import {filmText} from "../../text/film.js";

/** The page of the five films recommended to those who ask about one. */
export function page(lang: Language): string {
  const text = recommendText[lang];
  const films = siteJson<QuestionsJson>("questions.json")?.films ?? [];
  return questionSource({
    lang,
    name: "recommend",
    text,
    afterLead: ` <a href="./method">${escapeHtml(text.method)}</a>.${measured(lang)}`,
    more: orderSwitch(lang),
    parameter: "title",
    label: filmText[lang].label,
    hint: filmText[lang].hint(titlesLanguage(lang)),
    examples: {
      heading: filmText[lang].examples,
      choices: films.map((film) => ({
        name: filmName(film, lang),
        note: text.example(String(film.release_year)),
        parameters: {id: String(film.id)},
      })),
    },
    tables: ["movies", "titles", "crew", "directors"],
    files: Object.fromEntries(
      Array.from({length: recommendationParts}, (_, part) => [
        partName(part),
        `data/recommendations/${partName(part)}.bin`,
      ]),
    ),
  });
}

/** What the labels of recommendations are worth, where it was measured. */
function measured(lang: Language): string {
  const found = evidence()?.catalogues[0]?.strengths;
  if (found === undefined) return "";
  const {number} = format(lang);
  const times = Object.fromEntries(found.map(({strength, lift}) => [strength, number(lift, 1)]));
  return `</p>\n<p class="meta">${escapeHtml(recommendText[lang].measured(times as Record<Strength, string>))} <a href="./method#strength-heading">${escapeHtml(recommendText[lang].measuredHow)}</a>.`;
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
