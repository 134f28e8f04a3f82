import {compareAnalysis} from "../pages/compare/analysis.js";
import {dictionaryAnalysis} from "../pages/dictionary/analysis.js";
import {explorerAnalysis} from "../pages/explorer/analysis.js";
import {fieldsAnalysis} from "../pages/fields/analysis.js";
import {languagesAnalysis} from "../pages/languages/analysis.js";
import {moneyAnalysis} from "../pages/money/analysis.js";
import {peopleAnalysis} from "../pages/people/analysis.js";
import {provenanceAnalysis} from "../pages/provenance/analysis.js";
import {ratingsAnalysis} from "../pages/ratings/analysis.js";
import {timeAnalysis} from "../pages/time/analysis.js";
import {wordsAnalysis} from "../pages/words/analysis.js";
import type {Analysis} from "./analysisSource.js";
import type {NotebookName} from "./notebooks.js";

/** How each notebook is computed. */
export const analyses: Readonly<Record<NotebookName, Analysis>> = {
  provenance: provenanceAnalysis,
  money: moneyAnalysis,
  time: timeAnalysis,
  languages: languagesAnalysis,
  words: wordsAnalysis,
  ratings: ratingsAnalysis,
  people: peopleAnalysis,
  fields: fieldsAnalysis,
  compare: compareAnalysis,
  explorer: explorerAnalysis,
  dictionary: dictionaryAnalysis,
};
