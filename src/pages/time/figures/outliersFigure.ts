import {barsChart} from "../../../charts/barsChart.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {filmLink} from "../../../dom/filmLink.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {filmName} from "../../../sentences/filmName.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {type OutlierOrder, outlierList, outlierOrders} from "../outlierLists.js";
import {type RuntimeOutlier, runtimeOutliers} from "../queries/runtimeOutliers.js";
import {timeText} from "../text.js";

/** Films whose running time is far from those of their decade: the longest, the best known, the shortest. */
export function outliersFigure(data: TimeAnalysis, lang: Language): HTMLElement {
  const text = timeText[lang].outliers;
  const place = el("div");
  const order = measureSelect({
    label: text.order,
    name: "outliers",
    choices: text.orders,
    order: outlierOrders,
    onChange: draw,
  });
  function draw(): void {
    place.replaceChildren(figure(data, order.value(), lang));
  }
  draw();
  return el("div", {}, controls(lang, order.control), place);
}

function figure({outliers, incompleteFrom}: TimeAnalysis, order: OutlierOrder, lang: Language): HTMLElement {
  const f = format(lang);
  const {outliers: text, source, yearly} = timeText[lang];
  const rows = outlierList(outliers.films, order);
  const [first] = rows;
  if (first === undefined) return el("p", {class: "meta"}, text.none);
  const name = (film: RuntimeOutlier) => `${filmName(film, lang)} (${film.release_year})`;
  const title = text.title[order]({film: name(first), minutes: f.number(first.runtime)});
  const subtitle = text.subtitle[order];
  return notebookFigure<RuntimeOutlier>({
    lang,
    title,
    subtitle,
    note: [
      notebooksText[lang].source(source, notebooksText[lang].films(f.number(outliers.fences.films))),
      text.note({least: String(limits.periodFilms), year: String(incompleteFrom)}),
    ].join(" "),
    file: `running-times-${order}`,
    rows,
    columns: [
      {
        title: text.film,
        show: (film) => filmLink({id: film.id, name: filmName(film, lang)}),
        value: (film) => filmName(film, lang),
      },
      {
        title: yearly.column,
        numeric: true,
        show: (film) => String(film.release_year),
        value: (film) => film.release_year,
      },
      countColumn<RuntimeOutlier>(text.minutes, ({runtime}) => runtime, lang),
      countColumn<RuntimeOutlier>(text.votes, ({vote_count}) => vote_count, lang),
    ],
    queries: [runtimeOutliers(incompleteFrom, limits.shortMinutes, limits.periodFilms)],
    draw: (width) =>
      barsChart(
        rows.map((film) => ({name: name(film), value: film.runtime})),
        {lang, width, description: `${title}. ${subtitle}.`, axis: text.minutes},
      ),
  });
}
