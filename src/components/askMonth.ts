import {capital} from "../frame/capital.js";
import type {OpenPage} from "../frame/openPage.js";
import {answerMonth} from "../questions/answerMonth.js";
import {monthNames} from "../text/calendar.js";
import {questionPage} from "./questionPage.js";

/** The page of films per month. */
export function askMonth(page: OpenPage): void {
  questionPage(page, {
    page: "month",
    parameter: "month",
    answer: ({month}, lang, run) => answerMonth(month ?? "", lang, run, page.dataEnd),
    subject: ({month}) => capital(monthNames[page.lang][month - 1]!),
    charts: () => import("./monthFigure.js"),
    show: (data, lang, {monthFigure}) => [monthFigure(data, lang)],
  });
}
