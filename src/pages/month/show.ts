import {questionPage} from "../../answers/questionPage.js";
import {monthNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import type {PageContext} from "../../layout/pageContext.js";
import {answerMonth} from "./answer.js";

/** The page of films per month. */
export function show(page: PageContext): void {
  questionPage(page, {
    page: "month",
    parameter: "month",
    answer: ({month}, lang, run) => answerMonth(month ?? "", lang, run, page.dataEnd),
    subject: ({month}) => capital(monthNames[page.lang][month - 1]!),
    charts: () => import("./figure.js"),
    show: (data, lang, {monthFigure}) => [monthFigure(data, lang)],
  });
}
