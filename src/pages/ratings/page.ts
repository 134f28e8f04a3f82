import {formatNumber} from "../../format/format.js";
import {formatShare} from "../../format/formatShare.js";
import type {Language} from "../../format/language.js";
import {percentText} from "../../format/percentText.js";
import {caveat, figurePlace, type NotebookSection, notebookPage, prose} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {usualLevel} from "../../statistics/confidence.js";
import {votesNeeded} from "../votes/answer.js";
import type {RatingsAnalysis} from "./analysis.js";
import {atLeast, medianVotes, votesOfTop} from "./tail.js";
import {ratingsText} from "./text.js";

/** With fewer films with votes, the most voted one film is told of instead of the most voted hundredth. */
const manyFilms = 1000;

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function ratingsFinding({all}: RatingsAnalysis, lang: Language): string {
  const {finding} = ratingsText[lang];
  const {films, votes} = atLeast(all.counts, 1);
  if (films === 0) return finding.none;
  if (films < manyFilms) {
    return finding.first(formatNumber(films, lang), formatShare(votesOfTop(all.counts, 1), votes, lang));
  }
  return finding.share(
    percentText(0.01, lang),
    percentText(votesOfTop(all.counts, Math.round(films / 100)) / votes, lang),
    formatNumber(votesNeeded, lang),
    formatNumber(atLeast(all.counts, votesNeeded).films, lang),
  );
}

export function page(lang: Language): string {
  const data = analysisJson<RatingsAnalysis>("ratings");
  const text = ratingsText[lang];
  const number = (value: number) => formatNumber(value, lang);
  const voted = atLeast(data.all.counts, 1);
  return notebookPage({
    lang,
    name: "ratings",
    description: text.description,
    finding: ratingsFinding(data, lang),
    lead: text.lead(number(voted.films), number(data.films), number(voted.votes)),
    sections:
      voted.films === 0
        ? []
        : [
            tailSection(data, lang),
            meansSection(lang),
            bestSection(data, lang),
            popularSection(data, lang),
            togetherSection(lang),
          ],
    tables: ["movies"],
  });
}

function tailSection({all, films}: RatingsAnalysis, lang: Language): NotebookSection {
  const {tail} = ratingsText[lang];
  const {counts} = all;
  const number = (value: number) => formatNumber(value, lang);
  const voted = atLeast(counts, 1);
  const enough = atLeast(counts, votesNeeded);
  const share = (votes: number) => formatShare(votes, voted.votes, lang);
  const top = (part: number) => votesOfTop(counts, Math.round(part * voted.films));
  const median = medianVotes(counts) ?? 0;
  return {
    id: "tail",
    heading: tail.heading,
    html:
      prose(
        ...(voted.films < manyFilms
          ? []
          : [
              tail.prose(
                formatNumber(median, lang, Number.isInteger(median) ? 0 : 1),
                percentText(0.01, lang),
                share(top(0.01)),
                percentText(0.1, lang),
                share(top(0.1)),
                number(films - voted.films),
              ),
            ]),
        tail.proseRule(
          number(votesNeeded),
          number(enough.films),
          formatShare(enough.films, voted.films, lang),
          share(enough.votes),
        ),
      ) +
      figurePlace("genre", lang) +
      figurePlace("tail", lang) +
      caveat(...tail.caveats),
  };
}

function meansSection(lang: Language): NotebookSection {
  const {means} = ratingsText[lang];
  return {
    id: "means",
    heading: means.heading,
    html:
      prose(...means.prose) +
      figurePlace("means", lang) +
      figurePlace("spread", lang) +
      caveat(...means.caveats),
  };
}

function bestSection({prior}: RatingsAnalysis, lang: Language): NotebookSection {
  const {best} = ratingsText[lang];
  return {
    id: "best",
    heading: best.heading,
    html:
      prose(...best.prose(formatNumber(prior.votes ?? 0, lang), formatNumber(prior.mean ?? 0, lang, 2))) +
      figurePlace("best", lang) +
      caveat(...best.caveats),
  };
}

function popularSection({all, incompleteFrom}: RatingsAnalysis, lang: Language): NotebookSection {
  const {popular} = ratingsText[lang];
  const years = all.years.length > 1 && all.years.some(({year}) => year < incompleteFrom);
  return {
    id: "popularity",
    heading: popular.heading,
    html:
      prose(popular.prose, ...(years ? [popular.proseYears] : [])) +
      (all.popular.length === 0 ? "" : figurePlace("popular", lang)) +
      (years ? figurePlace("popular-year", lang) : "") +
      caveat(popular.caveat, ...(years ? [popular.caveatYears] : [])),
  };
}

function togetherSection(lang: Language): NotebookSection {
  const {together} = ratingsText[lang];
  return {
    id: "together",
    heading: together.heading,
    html:
      prose(...together.prose) +
      figurePlace("together", lang) +
      caveat(...together.caveats(percentText(usualLevel, lang))),
  };
}
