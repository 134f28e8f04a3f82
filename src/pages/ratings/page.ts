import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {
  caveat,
  figurePlace,
  type NotebookSection,
  notebookContent,
  notebookPage,
  prose,
} from "../../notebook/notebookPage.js";
import {votesNeeded} from "../../queries/votesNeeded.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {usualLevel} from "../../statistics/confidence.js";
import type {RatingsAnalysis} from "./analysis.js";
import {atLeast, medianVotes, votesOfTop} from "./tail.js";
import {ratingsText} from "./text.js";

/** With fewer films with votes, the most voted one film is told of instead of the most voted hundredth. */
const manyFilms = 1000;

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function ratingsFinding({all}: RatingsAnalysis, lang: Language): string {
  const f = format(lang);
  const {finding} = ratingsText[lang];
  const {films, votes} = atLeast(all.counts, 1);
  if (films === 0) return finding.none;
  if (films < manyFilms) {
    return finding.first(f.number(films), f.share(votesOfTop(all.counts, 1), votes));
  }
  return finding.share(
    f.level(0.01),
    f.level(votesOfTop(all.counts, Math.round(films / 100)) / votes),
    f.number(votesNeeded),
    f.number(atLeast(all.counts, votesNeeded).films),
  );
}

export function page(lang: Language): string {
  const data = analysisJson<RatingsAnalysis>("ratings");
  const text = ratingsText[lang];
  const number = format(lang).number;
  const voted = atLeast(data.all.counts, 1);
  return notebookPage({
    lang,
    name: "ratings",
    content: notebookContent({
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
    }),
    tables: ["movies"],
  });
}

function tailSection({all, films}: RatingsAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const {tail} = ratingsText[lang];
  const {counts} = all;
  const number = f.number;
  const voted = atLeast(counts, 1);
  const enough = atLeast(counts, votesNeeded);
  const share = (votes: number) => f.share(votes, voted.votes);
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
                f.number(median, Number.isInteger(median) ? 0 : 1),
                f.level(0.01),
                share(top(0.01)),
                f.level(0.1),
                share(top(0.1)),
                number(films - voted.films),
              ),
            ]),
        tail.proseRule(
          number(votesNeeded),
          number(enough.films),
          f.share(enough.films, voted.films),
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
  const f = format(lang);
  const {best} = ratingsText[lang];
  return {
    id: "best",
    heading: best.heading,
    html:
      prose(...best.prose(f.number(prior.votes ?? 0), f.number(prior.mean ?? 0, 2))) +
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
      caveat(...together.caveats(format(lang).level(usualLevel))),
  };
}
