import type {Language} from "../format/language.js";
import {compareFinding} from "../pages/compare/page.js";
import {dictionaryFinding} from "../pages/dictionary/page.js";
import {explorerFinding} from "../pages/explorer/page.js";
import {fieldsFinding} from "../pages/fields/page.js";
import {languagesFinding} from "../pages/languages/page.js";
import {moneyFinding} from "../pages/money/page.js";
import {peopleFinding} from "../pages/people/page.js";
import {provenanceFinding} from "../pages/provenance/page.js";
import {ratingsFinding} from "../pages/ratings/page.js";
import {timeFinding} from "../pages/time/page.js";
import {wordsFinding} from "../pages/words/page.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import type {NotebookName} from "./notebooks.js";

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
