import type {QuestionsJson} from "../../loaders/publish/siteJson.js";
import {escapeHtml} from "../frame/escapeHtml.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import {page} from "../frame/page.js";
import {quality} from "../frame/quality.js";
import {siteJson} from "../frame/siteJson.js";
import {weekdayNames} from "../text/calendar.js";
import {commonText} from "../text/common.js";
import {weekdayText} from "../text/weekday.js";
import {askForm} from "./askForm.js";
import {askLinks} from "./askLinks.js";

/** The page of films per day of the week. */
export function weekdayPage(lang: Language): string {
  const text = weekdayText[lang];
  const weekdays = siteJson<QuestionsJson>("questions.json")?.weekdays ?? [];
  const links = weekdays.map(({films}, i) => ({
    name: weekdayNames[lang][i]!,
    note: commonText[lang].filmCount(films, formatNumber(films, lang)),
    parameters: {weekday: weekdayNames[lang][i]!},
  }));
  return page({
    lang,
    name: "weekday",
    title: text.title,
    description: text.description,
    html: `<h1>${escapeHtml(text.heading)}</h1>
<p class="lead">${escapeHtml(text.lead)}</p>
${askForm({
  lang,
  page: "weekday",
  parameter: "weekday",
  label: text.label,
  hint: text.hint,
  idle: `<h2>${escapeHtml(text.idle)}</h2>${askLinks(links, "weekday")}`,
})}`,
    client: {
      module: "components/askWeekday.js",
      name: "askWeekday",
      tables: ["movies"],
      dataEnd: quality().data_end,
    },
  });
}
