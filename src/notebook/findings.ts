import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {compareFinding} from "../pages/compare/page.js";
import {dictionaryFinding} from "../pages/dictionary/page.js";
import {content as explorerContent} from "../pages/explorer/page.js";
import {content as fieldsContent} from "../pages/fields/page.js";
import {languagesFinding} from "../pages/languages/page.js";
import {moneyFinding} from "../pages/money/page.js";
import {content as peopleContent} from "../pages/people/page.js";
import {content as provenanceContent} from "../pages/provenance/page.js";
import {content as ratingsContent} from "../pages/ratings/page.js";
import {timeFinding} from "../pages/time/page.js";
import {content as wordsContent} from "../pages/words/page.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import type {NotebookName} from "./notebooks.js";

/** What each notebook found, in a sentence, as HTML; in page loaders only. */
export const findings: Readonly<Record<NotebookName, (lang: Language) => string>> = {
  provenance: (lang) => provenanceContent(lang).finding,
  money: (lang) => escapeHtml(moneyFinding(analysisJson("money"), lang)),
  time: (lang) => escapeHtml(timeFinding(analysisJson("time"), lang)),
  languages: (lang) => escapeHtml(languagesFinding(analysisJson("languages"), lang)),
  words: (lang) => wordsContent(lang).finding,
  ratings: (lang) => ratingsContent(lang).finding,
  people: (lang) => peopleContent(lang).finding,
  fields: (lang) => fieldsContent(lang).finding,
  compare: (lang) => escapeHtml(compareFinding(analysisJson("compare"), lang)),
  explorer: (lang) => explorerContent(lang).finding,
  dictionary: (lang) => escapeHtml(dictionaryFinding(analysisJson("dictionary"), lang)),
};
