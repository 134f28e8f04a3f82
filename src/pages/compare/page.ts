import type {Filled} from "../../document/fillDocument.js";
import type {Language} from "../../format/language.js";
import {notebookDocument, notebookPage} from "../../notebook/notebookPage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {castsCaveat} from "../people/castsCaveat.js";
import type {CompareAnalysis} from "./analysis.js";

/** Fewer series are no ground for a finding. */
const enough = 20;

export function page(lang: Language): string {
  return notebookPage({
    lang,
    name: "compare",
    content: content(lang),
    tables: ["movies", "titles", "cast", "crew", "actors", "directors"],
  });
}

/** The document with its figures. */
export function content(lang: Language): Filled {
  return contentOf(analysisJson("compare"), lang);
}

export function contentOf(data: CompareAnalysis, lang: Language): Filled {
  const {film, sequels, less, voted, likedLess, medianFirst, medianSecond} = data;
  const collection = film?.a.collection ?? null;
  return notebookDocument("compare", lang, {
    args: {
      films: data.films,
      ofOneSeries: collection !== null && collection === film?.b.collection ? "yes" : "no",
      casts: castsCaveat(data, lang),
      series: data.series,
      sequels: sequels.length,
      lessShare: {part: less, whole: sequels.length},
      medianFirst,
      medianSecond,
      dearer: data.dearer,
      voted,
      votes: data.votes,
      likedLess,
    },
    when: {
      sequelsTell: sequels.length >= enough && 2 * less > sequels.length,
      mediansKnown: medianFirst !== null && medianSecond !== null,
      // Only what is the same is said to be the same.
      likedLess: 2 * less > sequels.length && 2 * likedLess > voted,
      someSequels: sequels.length > 0,
      someCasts: data.cast.credits > 0,
    },
  });
}
