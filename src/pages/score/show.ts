import {offerFilm} from "../../answers/offerFilm.js";
import {questionPage} from "../../answers/questionPage.js";
import {suggestTitles} from "../../answers/suggestTitles.js";
import type {PageContext} from "../../layout/pageContext.js";
import {question} from "./answer.js";

/** The page of a film's popularity. */
export function show(page: PageContext): void {
  const asking = questionPage(page, {
    question,
    offer: (parameters) => offerFilm(question.page, parameters, page.lang),
    charts: () => import("./figure.js"),
    show: (data, {scoreFigure}) => {
      const {share} = data;
      return share === null ? [] : [() => scoreFigure(data, share, page.lang)];
    },
  });
  suggestTitles(page, asking);
}
