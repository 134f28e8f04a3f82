import {filmName} from "../../answers/lookUpFilm.js";
import {questionPage} from "../../answers/questionPage.js";
import {suggestTitles} from "../../answers/suggestTitles.js";
import type {PageContext} from "../../layout/pageContext.js";
import {answerVotes} from "./answer.js";

/** The page of a film's votes. */
export function show(page: PageContext): void {
  const asking = questionPage(page, {
    page: "votes",
    parameter: "title",
    answer: (parameters, lang, run) => answerVotes(parameters, lang, run, page.dataEnd),
    asked: ({film}) => filmName(film, page.lang),
    charts: () => import("./figure.js"),
    show: (data, lang, {votesFigure}) => [votesFigure(data, lang)],
  });
  suggestTitles(page, asking);
}
