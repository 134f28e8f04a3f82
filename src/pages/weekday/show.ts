import {questionPage} from "../../answers/questionPage.js";
import type {PageContext} from "../../layout/pageContext.js";
import {question} from "./answer.js";

/** The page of films per weekday. */
export function show(page: PageContext): void {
  questionPage(page, {
    question,
    charts: () => import("./figure.js"),
    show: (data, {weekdayFigure}) => [() => weekdayFigure(data, page.lang)],
  });
}
