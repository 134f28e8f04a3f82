import {sum} from "d3-array";
import {sparkline} from "../charts/sparkline.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {analysisJson} from "../snapshot/analysisJson.js";
import type {NotebookName} from "../text/notebooks.js";
import {cardsText} from "./cardsText.js";
import type {CompareAnalysis} from "./compare/analysis.js";
import type {DictionaryAnalysis} from "./dictionary/analysis.js";
import type {ExplorerAnalysis} from "./explorer/analysis.js";
import type {FieldsAnalysis} from "./fields/analysis.js";
import type {LanguagesAnalysis} from "./languages/analysis.js";
import type {MoneyAnalysis} from "./money/analysis.js";
import type {PeopleAnalysis} from "./people/analysis.js";
import type {ProvenanceAnalysis} from "./provenance/analysis.js";
import type {TimeAnalysis} from "./time/analysis.js";
import type {WordsAnalysis} from "./words/analysis.js";

/** Bars of a picture that is as wide as a card. */
const most = 24;

/** What the small picture of each notebook counts, out of the notebook's own data; `cardsText` says what it is. */
const counts: Readonly<Record<NotebookName, () => readonly number[]>> = {
  provenance() {
    const {all} = analysisJson<ProvenanceAnalysis>("provenance").choices;
    const missing = Object.entries(all).filter(([column]) => column !== "films");
    return missing.map(([, films]) => films).toSorted((a, b) => b - a);
  },
  money() {
    const {known} = analysisJson<MoneyAnalysis>("money");
    return [known.neither, known.only_budget, known.only_revenue, known.both];
  },
  time() {
    const {years} = analysisJson<TimeAnalysis>("time");
    return Array.from({length: 12}, (_, month) => sum(years, ({months}) => months[month]));
  },
  languages() {
    const {languages} = analysisJson<LanguagesAnalysis>("languages");
    return languages
      .map(({films}) => sum(films))
      .toSorted((a, b) => b - a)
      .slice(0, most);
  },
  words: () =>
    analysisJson<WordsAnalysis>("words")
      .top.slice(0, most)
      .map(([, films]) => films),
  ratings: () => analysisJson<ExplorerAnalysis>("explorer").counts.vote.slice(0, -1),
  people: () => analysisJson<PeopleAnalysis>("people").actors.most.map(({films}) => films),
  fields() {
    const fields = Object.values(analysisJson<FieldsAnalysis>("fields").all.fields ?? {});
    return fields.map(({bits}) => bits ?? 0).toSorted((a, b) => b - a);
  },
  compare() {
    const {film} = analysisJson<CompareAnalysis>("compare");
    return film === null ? [] : [film.a, film.b].flatMap(({budget, revenue}) => [budget ?? 0, revenue ?? 0]);
  },
  // The last bin is of films whose value is unknown.
  explorer: () => analysisJson<ExplorerAnalysis>("explorer").counts.year.slice(0, -1),
  dictionary: () =>
    analysisJson<DictionaryAnalysis>("dictionary").tables.flatMap(({rows, columns}) =>
      Object.values(columns).map(({nulls, unknown}) => (rows === 0 ? 0 : (rows - nulls - unknown) / rows)),
    ),
};

/** A small picture of what a notebook shows, with what it is, as HTML; nothing where there is nothing to show. */
export function notebookPicture(name: NotebookName, lang: Language): string {
  const values = counts[name]();
  if (!values.some((value) => value > 0)) return "";
  return `<div class="card-picture">${sparkline(values, {width: 240, height: 44})}<p class="meta">${escapeHtml(cardsText[lang].pictures[name])}</p></div>`;
}
