import type {OpenPage} from "../frame/openPage.js";
import {answerScore} from "../questions/answerScore.js";
import {filmName} from "../questions/lookUpFilm.js";
import {questionPage} from "./questionPage.js";
import {suggestTitles} from "./suggestTitles.js";

/** The page of a film's popularity. */
export function askScore(page: OpenPage): void {
  const asking = questionPage(page, {
    page: "score",
    parameter: "title",
    answer: (parameters, lang, run) => answerScore(parameters, lang, run, page.dataEnd),
    asked: ({film}) => filmName(film, page.lang),
    charts: () => import("./scoreFigure.js"),
    show: (data, lang, {scoreFigure}) => (data.share === null ? [] : [scoreFigure(data, data.share, lang)]),
  });
  suggestTitles(page, asking);
}
