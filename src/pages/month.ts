import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {escapeHtml} from "../frame/escapeHtml.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import {page} from "../frame/page.js";
import {quality} from "../frame/quality.js";
import {siteJson} from "../frame/siteJson.js";
import {monthNames} from "../text/calendar.js";
import {commonText} from "../text/common.js";
import {monthText} from "../text/month.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";

/** The page of films per month. */
export function monthPage(lang: Language): string {
  const text = monthText[lang];
  const months = siteJson<QuestionsJson>("questions.json")?.months ?? [];
  const links = months.map(({films}, i) => ({
    name: monthNames[lang][i]!,
    note: commonText[lang].filmCount(films, formatNumber(films, lang)),
    parameters: {month: monthNames[lang][i]!},
  }));
  return page({
    lang,
    name: "month",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}</p>
${askForm({
  lang,
  page: "month",
  parameter: "month",
  label: text.label,
  hint: text.hint,
  idle: `<h2>${escapeHtml(text.idle)}</h2>${askLinks(links, "month")}`,
})}`,
    client: {
      module: "components/askMonth.js",
      name: "askMonth",
      tables: ["movies"],
      dataEnd: quality().data_end,
    },
  });
}
