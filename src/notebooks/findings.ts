import {analysisJson} from "../frame/analysisJson.js";
import type {Language} from "../frame/language.js";
import {compareFinding} from "./compare/page.js";
import {dictionaryFinding} from "./dictionary/page.js";
import {explorerFinding} from "./explorer/page.js";
import {fieldsFinding} from "./fields/page.js";
import {languagesFinding} from "./languages/page.js";
import {moneyFinding} from "./money/page.js";
import type {NotebookName} from "./notebooks.js";
import {peopleFinding} from "./people/page.js";
import {provenanceFinding} from "./provenance/page.js";
import {ratingsFinding} from "./ratings/page.js";
import {timeFinding} from "./time/page.js";
import {wordsFinding} from "./words/page.js";

/** What each notebook found, in a sentence; in page loaders only. */
export const findings: Readonly<Record<NotebookName, (lang: Language) => string>> = {
  provenance: (lang) => provenanceFinding(analysisJson("provenance"), lang),
  money: (lang) => moneyFinding(analysisJson("money"), lang),
  time: (lang) => timeFinding(analysisJson("time"), lang),
  languages: (lang) => languagesFinding(analysisJson("languages"), lang),
  words: (lang) => wordsFinding(analysisJson("words"), lang),
  ratings: (lang) => ratingsFinding(analysisJson("ratings"), lang),
  people: (lang) => peopleFinding(analysisJson("people"), lang),
  fields: (lang) => fieldsFinding(analysisJson("fields"), lang),
  compare: (lang) => compareFinding(analysisJson("compare"), lang),
  explorer: (lang) => explorerFinding(analysisJson("explorer"), lang),
  dictionary: (lang) => dictionaryFinding(analysisJson("dictionary"), lang),
};
