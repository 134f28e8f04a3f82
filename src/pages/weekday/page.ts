import type {QuestionsJson} from "../../../loaders/publish/siteJson.js";
import {questionSource} from "../../answers/questionSource.js";
import {weekdayNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {siteJson} from "../../snapshot/siteJson.js";
import {commonText} from "../../text/common.js";
import {weekdayText} from "./text.js";

/** The page of films per day of the week. */
export function page(lang: Language): string {
  const text = weekdayText[lang];
  const counts = siteJson<QuestionsJson>("questions.json")?.weekdays ?? [];
  return questionSource({
    lang,
    name: "weekday",
    text,
    parameter: "weekday",
    label: text.label,
    hint: text.hint,
    examples: {
      heading: text.idle,
      choices: counts.map(({films}, i) => ({
        name: capital(weekdayNames[lang][i]!),
        note: commonText[lang].filmCount(films, format(lang).number(films)),
        parameters: {weekday: weekdayNames[lang][i]!},
      })),
    },
    tables: ["movies"],
  });
}
