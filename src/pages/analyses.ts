import type {Analysis} from "../notebook/analysisSource.js";
import type {NotebookName} from "../text/notebooks.js";
import {compareAnalysis} from "./compare/analysis.js";
import {dictionaryAnalysis} from "./dictionary/analysis.js";
import {explorerAnalysis} from "./explorer/analysis.js";
import {fieldsAnalysis} from "./fields/analysis.js";
import {languagesAnalysis} from "./languages/analysis.js";
import {moneyAnalysis} from "./money/analysis.js";
import {peopleAnalysis} from "./people/analysis.js";
import {provenanceAnalysis} from "./provenance/analysis.js";
import {ratingsAnalysis} from "./ratings/analysis.js";
import {timeAnalysis} from "./time/analysis.js";
import {wordsAnalysis} from "./words/analysis.js";

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
