import {sum} from "d3-array";
import {escapeHtml} from "../../dom/escapeHtml.js";
import {href} from "../../dom/href.js";
import {monthNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {languageName} from "../../format/languageName.js";
import {isLanguage} from "../../shared/isLanguage.js";
import {analysisJson} from "../../snapshot/analysisJson.js";
import {pagesWithoutData} from "../../snapshot/pagesWithoutData.js";
import {quality} from "../../snapshot/quality.js";
import {notebooksText} from "../../text/notebook.js";
import type {LanguagesAnalysis} from "../languages/analysis.js";
import type {MoneyAnalysis} from "../money/analysis.js";
import {moneyFigureText} from "../money/figureText.js";
import {notebookContent} from "../notebookContent.js";
import type {TimeAnalysis} from "../time/analysis.js";
import {homeText} from "./text.js";

/** Languages with a bar of their own. */
const languagesShown = 5;

const pictures = {money, languages, time};

/** Three findings with a small picture each, drawn at build out of the notebooks' data, as items of a list. */
export function findings(lang: Language): readonly string[] {
  const leftOut = pagesWithoutData(quality());
  return (["money", "languages", "time"] as const)
    .filter((name) => !leftOut.has(name))
    .map((name) => finding(name, pictures[name](lang), lang));
}

function finding(name: "money" | "languages" | "time", picture: string, lang: Language): string {
  const {films} = analysisJson<{readonly films: number}>("time");
  const n = notebooksText[lang].films(format(lang).number(films)).replaceAll(" ", "\u00a0");
  return `<li class="finding-card"><h3><a href="${href(name)}">${notebookContent(name, lang).finding}</a></h3>${picture}<p class="meta">${escapeHtml(homeText[lang].findings[name])}; ${escapeHtml(n)}</p></li>`;
}

interface Bar {
  readonly name: string;
  readonly films: number;
  /** What the finding is about. */
  readonly marked: boolean;
}

/** Bars beneath one another with their names and shares, as a list. */
function bars(rows: readonly Bar[], films: number, lang: Language): string {
  const most = Math.max(1, ...rows.map((row) => row.films));
  const items = rows.map(
    (row) =>
      `<li${row.marked ? ' class="bar-marked"' : ""}><span>${escapeHtml(row.name)}</span> <i style="width: ${((100 * row.films) / most).toFixed(2)}%"></i> <b>${format(lang).share(row.films, films)}</b></li>`,
  );
  return `<ul class="bar-rows">${items.join("")}</ul>`;
}

function money(lang: Language): string {
  const {known} = analysisJson<MoneyAnalysis>("money");
  const text = moneyFigureText[lang].known;
  const rows = [
    {name: text.both, films: known.both, marked: true},
    {name: text.onlyBudget, films: known.only_budget, marked: false},
    {name: text.onlyRevenue, films: known.only_revenue, marked: false},
    {name: text.neither, films: known.neither, marked: false},
  ];
  return bars(rows, known.films, lang);
}

function languages(lang: Language): string {
  const analysis = analysisJson<LanguagesAnalysis>("languages");
  const counted = analysis.languages
    .filter(({code}) => isLanguage(code))
    .map(({code, films}) => ({name: capital(languageName(code ?? "", lang)), films: sum(films)}));
  const shown = counted.slice(0, languagesShown).map((row, i) => ({...row, marked: i === 0}));
  return bars(shown, analysis.films, lang);
}

/** Columns of the months; of January the films of which often only the year is known stand apart. */
function time(lang: Language): string {
  const {years} = analysisJson<TimeAnalysis>("time");
  const placeholders = sum(years, ({january1}) => january1);
  const months = monthNames[lang].map((name, month) => ({
    letter: name.charAt(0).toUpperCase(),
    films: sum(years, (year) => year.months[month]),
  }));
  const most = Math.max(1, ...months.map(({films}) => films));
  const height = (films: number) => `${((100 * films) / most).toFixed(2)}%`;
  const columns = months.map(({films}, month) =>
    month === 0
      ? `<span><i class="bar-placeholder" style="height: ${height(placeholders)}"></i><i style="height: ${height(films - placeholders)}"></i></span>`
      : `<span><i style="height: ${height(films)}"></i></span>`,
  );
  return `<div class="bar-picture"><div class="bar-columns" role="img" aria-label="${escapeHtml(homeText[lang].findings.time)}">${columns.join("")}</div>
<div class="bar-letters" aria-hidden="true">${months.map(({letter}) => `<span>${letter}</span>`).join("")}</div></div>`;
}
