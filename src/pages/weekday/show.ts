import {questionPage} from "../../answers/questionPage.js";
import {weekdayNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import type {PageContext} from "../../layout/pageContext.js";
import {answerWeekday} from "./answer.js";

/** The page of films per day of the week. */
export function show(page: PageContext): void {
  questionPage(page, {
    page: "weekday",
    parameter: "weekday",
    answer: ({weekday}, lang, run) => answerWeekday(weekday ?? "", lang, run, page.dataEnd),
    subject: ({weekday}) => capital(weekdayNames[page.lang][weekday - 1]!),
    charts: () => import("./figure.js"),
    show: (data, lang, {weekdayFigure}) => [weekdayFigure(data, lang)],
  });
}
