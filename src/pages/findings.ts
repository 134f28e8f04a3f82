import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import type {NotebookName} from "../text/notebooks.js";
import {compareFinding} from "./compare/page.js";
import {dictionaryFinding} from "./dictionary/page.js";
import {explorerFinding} from "./explorer/page.js";
import {content as fieldsContent} from "./fields/page.js";
import {languagesFinding} from "./languages/page.js";
import {moneyFinding} from "./money/page.js";
import {peopleFinding} from "./people/page.js";
import {provenanceFinding} from "./provenance/page.js";
import {ratingsFinding} from "./ratings/page.js";
import {timeFinding} from "./time/page.js";
import {wordsFinding} from "./words/page.js";

/** What each notebook found, in a sentence, as HTML; in page loaders only. */
export const findings: Readonly<Record<NotebookName, (lang: Language) => string>> = {
  provenance: (lang) => escapeHtml(provenanceFinding(analysisJson("provenance"), lang)),
  money: (lang) => escapeHtml(moneyFinding(analysisJson("money"), lang)),
  time: (lang) => escapeHtml(timeFinding(analysisJson("time"), lang)),
  languages: (lang) => escapeHtml(languagesFinding(analysisJson("languages"), lang)),
  words: (lang) => escapeHtml(wordsFinding(analysisJson("words"), lang)),
  ratings: (lang) => escapeHtml(ratingsFinding(analysisJson("ratings"), lang)),
  people: (lang) => escapeHtml(peopleFinding(analysisJson("people"), lang)),
  fields: (lang) => fieldsContent(lang).finding,
  compare: (lang) => escapeHtml(compareFinding(analysisJson("compare"), lang)),
  explorer: (lang) => escapeHtml(explorerFinding(analysisJson("explorer"), lang)),
  dictionary: (lang) => escapeHtml(dictionaryFinding(analysisJson("dictionary"), lang)),
};
