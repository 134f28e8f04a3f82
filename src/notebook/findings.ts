import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {content as compareContent} from "../pages/compare/page.js";
import {content as dictionaryContent} from "../pages/dictionary/page.js";
import {explorerFinding} from "../pages/explorer/page.js";
import {content as fieldsContent} from "../pages/fields/page.js";
import {content as languagesContent} from "../pages/languages/page.js";
import {content as moneyContent} from "../pages/money/page.js";
import {peopleFinding} from "../pages/people/page.js";
import {provenanceFinding} from "../pages/provenance/page.js";
import {ratingsFinding} from "../pages/ratings/page.js";
import {content as timeContent} from "../pages/time/page.js";
import {wordsFinding} from "../pages/words/page.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import type {NotebookName} from "./notebooks.js";

/** What each notebook found, in a sentence, as HTML; in page loaders only. */
export const findings: Readonly<Record<NotebookName, (lang: Language) => string>> = {
  provenance: (lang) => escapeHtml(provenanceFinding(analysisJson("provenance"), lang)),
  money: (lang) => moneyContent(lang).finding,
  time: (lang) => timeContent(lang).finding,
  languages: (lang) => languagesContent(lang).finding,
  words: (lang) => escapeHtml(wordsFinding(analysisJson("words"), lang)),
  ratings: (lang) => escapeHtml(ratingsFinding(analysisJson("ratings"), lang)),
  people: (lang) => escapeHtml(peopleFinding(analysisJson("people"), lang)),
  fields: (lang) => fieldsContent(lang).finding,
  compare: (lang) => compareContent(lang).finding,
  explorer: (lang) => escapeHtml(explorerFinding(analysisJson("explorer"), lang)),
  dictionary: (lang) => dictionaryContent(lang).finding,
};
