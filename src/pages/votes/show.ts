import {offerFilm} from "../../answers/offerFilm.js";
import {questionPage} from "../../answers/questionPage.js";
import {suggestTitles} from "../../answers/suggestTitles.js";
import type {PageContext} from "../../layout/pageContext.js";
import {question} from "./answer.js";

/** The page of a film's votes. */
export function show(page: PageContext): void {
  const asking = questionPage(page, {
    question,
    offer: (parameters) => offerFilm(question.page, parameters, page.lang),
    charts: () => import("./figure.js"),
    show: (data, {votesFigure}) => [() => votesFigure(data, page.lang)],
  });
  suggestTitles(page, asking);
}
