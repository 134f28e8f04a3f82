import {filmName} from "../../answers/lookUpFilm.js";
import {questionPage} from "../../answers/questionPage.js";
import {suggestTitles} from "../../answers/suggestTitles.js";
import type {PageContext} from "../../layout/pageContext.js";
import {answerScore} from "./answer.js";

/** The page of a film's popularity. */
export function show(page: PageContext): void {
  const asking = questionPage(page, {
    page: "score",
    parameter: "title",
    answer: (parameters, lang, run) => answerScore(parameters, lang, run, page.dataEnd),
    asked: ({film}) => filmName(film, page.lang),
    charts: () => import("./figure.js"),
    show: (data, lang, {scoreFigure}) => (data.share === null ? [] : [scoreFigure(data, data.share, lang)]),
  });
  suggestTitles(page, asking);
}
