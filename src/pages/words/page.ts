import type {Filled} from "../../document/fillDocument.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {usualLevel} from "../../statistics/confidence.js";
import type {WordsAnalysis} from "./analysis.js";
import {deals} from "./chanceLine.js";
import {medianMarked} from "./groups.js";

export function page(lang: Language): string {
  return notebookPage({lang, name: "words", content: content(lang)});
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("words"), lang);
}

export function contentOf(data: WordsAnalysis, lang: Language): Filled {
  const {films, overviews, top, comparison, groups, taglines, keywords} = data;
  const [genreMedian, decadeMedian] = [medianMarked(data, "genre"), medianMarked(data, "decade")];
  const mediansKnown = genreMedian !== null && decadeMedian !== null;
  const decades = groups.filter(({kind}) => kind === "decade");
  const [first] = top;
  return notebookDocument("words", lang, {
    args: {
      films,
      overviews,
      textLanguage: languageName(data.language, lang),
      inEnglish: data.language === "en" ? "yes" : "no",
      overviewShare: {part: overviews, whole: films},
      overviewEnds: data.overviewEnds ? "yes" : "no",
      word: first?.[0] ?? null,
      wordShare: first === undefined ? null : {part: first[1], whole: overviews},
      deals,
      compared: comparison.compared,
      fewest: comparison.fewest,
      genres: groups.length - decades.length,
      genreMedian,
      decades: decades.length,
      decadeMedian,
      mostOfDecade: Math.max(0, ...decades.map(({marked}) => marked)),
      smallest: data.smallest,
      smallestTaglines: taglines.smallest,
      incompleteFrom: String(data.incompleteFrom),
      taglines: taglines.films,
      taglineShare: {part: taglines.films, whole: overviews},
      confidence: usualLevel,
      keywordFilms: keywords.films,
      keywordShare: {part: keywords.films, whole: films},
      keywords: keywords.different,
      leastPairs: keywords.least,
    },
    when: {
      genresMarked: mediansKnown && genreMedian >= 2 && genreMedian > 2 * decadeMedian,
      someWord: first !== undefined,
      someOverview: overviews > 0,
      someMissing: overviews !== films,
      someGroup: groups.length > 0,
      mediansKnown,
      someTagline: taglines.films > 0,
      somePair: keywords.pairs.length > 0,
    },
  });
}
