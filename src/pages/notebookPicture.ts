import {sum} from "d3-array";
import {sparkline} from "../charts/sparkline.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {filmName} from "../sentences/filmName.js";
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

/** Of the dictionary's tables the picture has those with most columns. */
const tablesShown = 4;

/** What the small picture of a notebook counts, out of the notebook's own data; `cardsText` says what it is. */
const counts: Readonly<Record<Exclude<NotebookName, "compare" | "dictionary">, () => readonly number[]>> = {
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
  // The last bin is of films whose value is unknown.
  explorer: () => analysisJson<ExplorerAnalysis>("explorer").counts.year.slice(0, -1),
};

/** A small picture of what a notebook shows, with what it is, as HTML; nothing where there is nothing to show. */
export function notebookPicture(name: NotebookName, lang: Language): string {
  const picture =
    name === "compare" ? twoFilms(lang) : name === "dictionary" ? columnsOfTables() : bars(counts[name]());
  if (picture === "") return "";
  return `<div class="card-picture">${picture}<p class="meta">${escapeHtml(cardsText[lang].pictures[name])}</p></div>`;
}

function bars(values: readonly number[]): string {
  return values.some((value) => value > 0) ? sparkline(values, {width: 240, height: 44}) : "";
}

/** What the two films that are compared at first cost and earned. */
function twoFilms(lang: Language): string {
  const {film} = analysisJson<CompareAnalysis>("compare");
  const sides = film === null ? [] : [film.a, film.b];
  const most = Math.max(0, ...sides.map(({revenue}) => revenue ?? 0));
  if (most === 0) return "";
  const width = (value: number | null) => `${((100 * (value ?? 0)) / most).toFixed(1)}%`;
  const rows = sides.map(
    (side) =>
      `<li><span dir="auto">${escapeHtml(filmName(side, lang))}</span><span class="card-bar" style="width:${width(side.revenue)}"><i style="width:${((100 * (side.budget ?? 0)) / Math.max(1, side.revenue ?? 0)).toFixed(1)}%"></i></span></li>`,
  );
  return `<ul class="card-rows" aria-hidden="true">${rows.join("")}</ul>`;
}

/** The columns of some tables, each as a cell, the paler the emptier. */
function columnsOfTables(): string {
  const {tables} = analysisJson<DictionaryAnalysis>("dictionary");
  const size = ({columns}: (typeof tables)[number]) => Object.keys(columns).length;
  const rows = tables
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, tablesShown)
    .map(({name, rows, columns}) => {
      const cells = Object.values(columns).map(({nulls, unknown}) => {
        const full = rows === 0 ? 0 : (rows - nulls - unknown) / rows;
        return `<i style="opacity:${(0.15 + 0.85 * full).toFixed(2)}"></i>`;
      });
      return `<li><span>${escapeHtml(name)}</span><span class="card-cells">${cells.join("")}</span></li>`;
    });
  return rows.length === 0 ? "" : `<ul class="card-rows" aria-hidden="true">${rows.join("")}</ul>`;
}
