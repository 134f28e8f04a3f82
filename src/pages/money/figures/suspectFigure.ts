import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import {dataTable, type TableColumn} from "../../../figures/dataTable.js";
import {sqlView} from "../../../figures/sqlView.js";
import {takeAlong} from "../../../figures/takeAlong.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {filmName} from "../../../sentences/filmName.js";
import {commonText} from "../../../text/common.js";
import {notebooksText} from "../../../text/notebook.js";
import type {MoneyAnalysis} from "../analysis.js";
import {moneyFigureText} from "../figureText.js";
import {type SuspectFilm, suspectFilms} from "../queries/suspectFilms.js";
import {measureColumn} from "./columns.js";

/** Every film whose money is to be checked, with the way to its page. */
export function suspectFigure({suspect, suspectBelow}: MoneyAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = moneyFigureText[lang].suspect;
  const {columns: titles} = moneyFigureText[lang].scatter;
  const common = notebooksText[lang];
  const shown = f.number(suspect.length);
  const title = text.tableTitle({films: suspect.length, shown});
  const columns: readonly TableColumn<SuspectFilm>[] = [
    {
      title: titles.film,
      show: (film) => filmLink({id: film.id, name: filmName(film, lang)}),
      value: (film) => filmName(film, lang),
    },
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
  const subtitle = text.tableSubtitle({dollars: f.money(suspectBelow)});
  const note = common.source("movies.parquet", common.films(shown));
  return el(
    "figure",
    {class: "chart"},
    el(
      "figcaption",
      {},
      el("h3", {class: "chart-title"}, title),
      el("p", {class: "chart-subtitle"}, subtitle),
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
    el("p", {class: "chart-note"}, note),
    el(
      "div",
      {class: "figure-tools"},
      sqlView([suspectFilms()], lang),
      takeAlong({lang, title, subtitle, note, file: "films-to-check", rows: suspect, columns, chart: null}),
    ),
  );
}
