import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {questionSource} from "../../answers/questionSource.js";
import {monthNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {commonText} from "../../text/common.js";
import {monthText} from "./text.js";

/** The page of films per month. */
export function page(lang: Language): string {
  const text = monthText[lang];
  const counts = siteJson<QuestionsJson>("questions.json")?.months ?? [];
  return questionSource({
    lang,
    name: "month",
    text,
    parameter: "month",
    label: text.label,
    hint: text.hint,
    examples: {
      heading: text.idle,
      choices: counts.map(({films}, i) => ({
        name: capital(monthNames[lang][i]!),
        note: commonText[lang].filmCount(films, format(lang).number(films)),
        parameters: {month: monthNames[lang][i]!},
      })),
    },
    tables: ["movies"],
  });
}
