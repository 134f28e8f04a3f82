import type {Filled} from "../../document/fillDocument.js";
import type {Share} from "../../document/message.js";
import type {Language} from "../../format/language.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {votesNeeded} from "../../shared/votesNeeded.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {usualLevel} from "../../statistics/confidence.js";
import type {RatingsAnalysis} from "./analysis.js";
import {atLeast, medianVotes, votesOfTop} from "./tail.js";

/** With fewer films with votes, the most voted one film is told of instead of the most voted hundredth. */
const manyFilms = 1000;
const hundredth = 0.01;
const tenth = 0.1;

export function page(lang: Language): string {
  return notebookPage({lang, name: "ratings", content: content(lang), tables: ["movies"]});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("ratings"), lang);
}

export function contentOf(data: RatingsAnalysis, lang: Language): Filled {
  const {all, films, incompleteFrom, prior} = data;
  const {counts} = all;
  const voted = atLeast(counts, 1);
  const enough = atLeast(counts, votesNeeded);
  /** Of all votes. */
  const share = (votes: number): Share => ({part: votes, whole: voted.votes});
  const top = (part: number): number => votesOfTop(counts, Math.round(part * voted.films));
  return notebookDocument("ratings", lang, {
    args: {
      films,
      voted: voted.films,
      votes: voted.votes,
      without: films - voted.films,
      median: medianVotes(counts),
      hundredth,
      tenth,
      topLevel: top(hundredth) / voted.votes,
      topShare: share(top(hundredth)),
      tenthShare: share(top(tenth)),
      firstShare: share(votesOfTop(counts, 1)),
      rule: votesNeeded,
      enough: enough.films,
      enoughShare: {part: enough.films, whole: voted.films},
      enoughVotes: share(enough.votes),
      priorVotes: prior.votes ?? 0,
      priorMean: prior.mean ?? 0,
      confidence: usualLevel,
    },
    when: {
      voted: voted.films > 0,
      many: voted.films >= manyFilms,
      popular: all.popular.length > 0,
      byYear: all.years.length > 1 && all.years.some(({year}) => year < incompleteFrom),
    },
  });
}
