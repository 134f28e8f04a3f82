import type {OpenPage} from "../frame/openPage.js";
import {answerVotes} from "../questions/answerVotes.js";
import {filmName} from "../questions/lookUpFilm.js";
import {questionPage} from "./questionPage.js";
import {suggestTitles} from "./suggestTitles.js";

/** The page of a film's votes. */
export function askVotes(page: OpenPage): void {
  const asking = questionPage(page, {
    page: "votes",
    parameter: "title",
    answer: (parameters, lang, run) => answerVotes(parameters, lang, run, page.dataEnd),
    asked: ({film}) => filmName(film, page.lang),
    charts: () => import("./votesFigure.js"),
    show: (data, lang, {votesFigure}) => [votesFigure(data, lang)],
  });
  suggestTitles(page, asking);
}
