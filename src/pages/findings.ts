import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import type {NotebookName} from "../text/notebooks.js";
import {compareFinding} from "./compare/page.js";
import {dictionaryFinding} from "./dictionary/page.js";
import {content as explorerContent} from "./explorer/page.js";
import {content as fieldsContent} from "./fields/page.js";
import {languagesFinding} from "./languages/page.js";
import {moneyFinding} from "./money/page.js";
import {content as peopleContent} from "./people/page.js";
import {content as provenanceContent} from "./provenance/page.js";
import {content as ratingsContent} from "./ratings/page.js";
import {timeFinding} from "./time/page.js";
import {content as wordsContent} from "./words/page.js";

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
