import {barsChart} from "../../../charts/barsChart.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import {courseOf} from "../../../statistics/courseOf.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {
  largePeriods,
  type PlaceholderShare,
  placeholderRange,
  placeholderShares,
} from "../placeholderShares.js";
import {filmsByYearAndMonth} from "../queries/filmsByYearAndMonth.js";
import {timeText} from "../text.js";

/** The share of 1 January by period. */
export function placeholdersFigure(data: TimeAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang].placeholders;
  const rows = placeholderShares(data);
  const name = ({from}: PlaceholderShare) => periodName(from, data.incompleteFrom, lang);
  const value = ({films, january1}: PlaceholderShare) => (100 * january1) / films;
  const share = (row: PlaceholderShare) => f.share(row.january1, row.films);
  const drawn = largePeriods(rows);
  const whole = drawn.filter(({from}) => from < data.incompleteFrom);
  const range = placeholderRange(whole.length > 0 ? whole : drawn);
  const title =
    range === null
      ? timeText[lang].empty
      : value(range.highest) > value(range.lowest)
        ? text.title({
            course: courseOf(whole.length > 0 ? whole : drawn, value)
              .map((row) => `${share(row)} (${name(row)})`)
              .join(", "),
          })
        : text.titleOne({share: share(range.highest), period: name(range.highest)});
  const films = rows.reduce((sum, row) => sum + row.films, 0);
  return notebookFigure<PlaceholderShare>({
    lang,
    title,
    subtitle: text.subtitle,
    note: [
      notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(f.number(films))),
      ...(drawn.length < rows.length ? [text.few({least: String(limits.periodFilms)})] : []),
      ...(whole.length < drawn.length ? [text.hatched({year: String(data.incompleteFrom)})] : []),
    ].join(" "),
    file: "dated-1-january",
    rows,
    columns: [
      {title: text.column, show: name, value: ({from}) => from},
      countColumn(timeText[lang].films, (row) => row.films, lang),
      countColumn(text.january1, ({january1}) => january1, lang),
      shareColumn(
        timeText[lang].share,
        ({january1}) => january1,
        (row) => row.films,
        lang,
      ),
    ],
    queries: [filmsByYearAndMonth()],
    draw: (width) =>
      barsChart(
        drawn.map((row) => ({
          name: name(row),
          value: value(row),
          label: `${share(row)} (n = ${f.number(row.films)})`,
          hatched: row.from >= data.incompleteFrom,
        })),
        {lang, width, description: `${title}. ${text.subtitle}.`, axis: text.axis},
      ),
  });
}
