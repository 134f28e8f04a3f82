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
import {analysisJson} from "../../snapshot/analysisJson.js";
import {usualLevel} from "../../statistics/confidence.js";
import type {WordsAnalysis} from "./analysis.js";
import {countText, medianMarked} from "./groups.js";
import {wordsText} from "./text.js";

/** The notebook's finding: its heading and its line in the list of notebooks. */
export function wordsFinding(data: WordsAnalysis, lang: Language): string {
  const {finding} = wordsText[lang];
  const [genre, decade] = [medianMarked(data, "genre"), medianMarked(data, "decade")];
  if (genre !== null && decade !== null && genre >= 2 && genre > 2 * decade) {
    return finding.genres(countText(genre, lang), decade === 0 ? null : countText(decade, lang));
  }
  const [first] = data.top;
  return first === undefined
    ? finding.none
    : finding.word(first[0], format(lang).share(first[1], data.overviews));
}

export function page(lang: Language): string {
  const f = format(lang);
  const data = analysisJson<WordsAnalysis>("words");
  const text = wordsText[lang];
  const number = f.number;
  const {overviews, films, years} = data;
  return notebookPage({
    lang,
    name: "words",
    content: notebookContent({
      description: text.description,
      finding: wordsFinding(data, lang),
      lead:
        years === null
          ? text.leadNone(number(films))
          : overviews === films
            ? text.leadAll(number(films), String(years[0]), String(years[1]))
            : text.lead(
                number(overviews),
                number(films),
                f.share(overviews, films),
                String(years[0]),
                String(years[1]),
              ),
      sections: [
        cloudSection(data, lang),
        apartSection(data, lang),
        taglinesSection(data, lang),
        keywordsSection(data, lang),
      ],
    }),
  });
}

function cloudSection({overviews, films, years, comparison}: WordsAnalysis, lang: Language): NotebookSection {
  const {cloud, noText} = wordsText[lang];
  const number = format(lang).number;
  return {
    id: "frequent",
    heading: cloud.heading,
    html:
      years === null
        ? prose(noText)
        : prose(...cloud.prose(number(overviews), number(comparison.compared), number(comparison.fewest))) +
          figurePlace("cloud", lang) +
          caveat(
            ...(overviews === films
              ? []
              : [cloud.missing(number(films), number(overviews), String(years[0]), String(years[1]))]),
            cloud.caveat,
          ),
  };
}

function apartSection(data: WordsAnalysis, lang: Language): NotebookSection {
  const {apart, noText} = wordsText[lang];
  const number = format(lang).number;
  const {comparison, groups} = data;
  const [genre, decade] = [medianMarked(data, "genre"), medianMarked(data, "decade")];
  const decades = groups.filter(({kind}) => kind === "decade");
  const most = Math.max(0, ...decades.map(({marked}) => marked));
  const result =
    genre === null || decade === null
      ? []
      : [
          apart.result(
            number(groups.length - decades.length),
            genre === 0 ? null : countText(genre, lang),
            number(decades.length),
            decade === 0 ? null : countText(decade, lang),
            most === 0 ? null : number(most),
          ),
        ];
  return {
    id: "apart",
    heading: apart.heading,
    html:
      groups.length === 0
        ? prose(noText)
        : prose(...apart.prose(number(comparison.compared), number(comparison.fewest))) +
          figurePlace("contrast", lang) +
          prose(...result) +
          figurePlace("marked", lang) +
          caveat(
            ...apart.caveats(
              number(data.smallest),
              number(data.taglines.smallest),
              String(data.incompleteFrom),
            ),
          ),
  };
}

function taglinesSection({overviews, taglines}: WordsAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = wordsText[lang].taglines;
  const number = f.number;
  return {
    id: "taglines",
    heading: text.heading,
    html:
      taglines.films === 0
        ? prose(text.none(number(overviews)))
        : prose(
            ...text.prose(
              number(taglines.films),
              number(overviews),
              f.share(taglines.films, overviews),
              f.level(usualLevel),
            ),
          ) +
          figurePlace("tagline-share", lang) +
          figurePlace("tagline-length", lang) +
          figurePlace("tagline-words", lang) +
          caveat(text.caveat),
  };
}

function keywordsSection({films, keywords}: WordsAnalysis, lang: Language): NotebookSection {
  const f = format(lang);
  const text = wordsText[lang].keywords;
  const number = f.number;
  return {
    id: "keywords",
    heading: text.heading,
    html:
      keywords.pairs.length === 0
        ? prose(text.none(number(keywords.least)))
        : prose(
            ...text.prose(
              number(keywords.films),
              number(films),
              f.share(keywords.films, films),
              number(keywords.different),
            ),
          ) +
          figurePlace("keyword-matrix", lang) +
          figurePlace("keyword-pairs", lang) +
          caveat(...text.caveats),
  };
}
