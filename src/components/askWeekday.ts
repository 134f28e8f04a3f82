import {capital} from "../frame/capital.js";
import type {OpenPage} from "../frame/openPage.js";
import {answerWeekday} from "../questions/answerWeekday.js";
import {weekdayNames} from "../text/calendar.js";
import {questionPage} from "./questionPage.js";

/** The page of films per day of the week. */
export function askWeekday(page: OpenPage): void {
  questionPage(page, {
    page: "weekday",
    parameter: "weekday",
    answer: ({weekday}, lang, run) => answerWeekday(weekday ?? "", lang, run, page.dataEnd),
    subject: ({weekday}) => capital(weekdayNames[page.lang][weekday - 1]!),
    charts: () => import("./weekdayFigure.js"),
    show: (data, lang, {weekdayFigure}) => [weekdayFigure(data, lang)],
  });
}
