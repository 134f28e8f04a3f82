import {csvButtons} from "../../../components/csvButtons.js";
import {dataTable, type TableColumn} from "../../../components/dataTable.js";
import {el} from "../../../components/el.js";
import {countColumn} from "../../../components/notebook/countColumn.js";
import {sqlView} from "../../../components/sqlView.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import {type SuspectFilm, suspectFilms} from "../../../queries/money/suspectFilms.js";
import {filmName} from "../../../questions/lookUpFilm.js";
import {commonText} from "../../../text/common.js";
import {notebooksText} from "../../text.js";
import {dollarsText} from "../amounts.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {measureColumn} from "./columns.js";
import {filmLink} from "./filmLink.js";

/** Every film whose money is to be checked, with the way to its page. */
export function suspectFigure({suspect, suspectBelow}: MoneyAnalysis, lang: Language): HTMLElement {
  const text = moneyFigureText[lang].suspect;
  const {columns: titles} = moneyFigureText[lang].scatter;
  const common = notebooksText[lang];
  const shown = formatNumber(suspect.length, lang);
  const title = text.tableTitle(suspect.length, shown);
  const columns: readonly TableColumn<SuspectFilm>[] = [
    {title: titles.film, show: (film) => filmLink(film, lang), value: (film) => filmName(film, lang)},
    {
      title: titles.year,
      numeric: true,
      show: (film) => String(film.release_year),
      value: (film) => film.release_year,
    },
    countColumn(titles.cost, (film) => film.budget, lang),
    countColumn(titles.revenue, (film) => film.revenue, lang),
    measureColumn(moneyFigureText[lang].returnAxis, (film) => film.return, lang),
    countColumn(text.votes, (film) => film.vote_count, lang),
  ];
  return el(
    "figure",
    {class: "chart"},
    el(
      "figcaption",
      {},
      el("h3", {class: "chart-title"}, title),
      el("p", {class: "chart-subtitle"}, text.tableSubtitle(dollarsText(suspectBelow, lang))),
    ),
    el(
      "div",
      {class: "tall-table"},
      dataTable(suspect, columns, {
        label: title,
        unknown: commonText[lang].unknown,
        sorted: {column: 4, descending: true},
      }),
    ),
    el("p", {class: "chart-note"}, common.source("movies.parquet", common.films(shown))),
    el(
      "div",
      {class: "figure-tools"},
      el("div", {class: "actions"}, ...csvButtons(suspect, columns, "films-to-check", lang)),
      sqlView([suspectFilms()], lang),
    ),
  );
}
