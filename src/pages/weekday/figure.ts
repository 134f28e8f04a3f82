import {countsChart} from "../../charts/countsChart.js";
import {namedPlace} from "../../figures/namedPlace.js";
import {notebookFigure} from "../../figures/notebookFigure.js";
import {weekdayNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {commonText} from "../../text/common.js";
import type {WeekdayData} from "./answer.js";
import {weekdayText} from "./text.js";

/** The films of each day of the week, the one asked for marked, with the table of them. */
export function weekdayFigure({weekday, weekdays}: WeekdayData, lang: Language): HTMLElement {
  const f = format(lang);
  const text = weekdayText[lang];
  const names = weekdayNames[lang];
  const total = weekdays.reduce((sum, {films}) => sum + films, 0);
  const share = (films: number) => f.share(films, total);
  const chosen = weekdays[weekday - 1]!;
  const first = weekdays.reduce((kept, day) => (day.films > kept.films ? day : kept));
  const title =
    chosen.films === first.films
      ? text.chartTitleFirst(names[weekday - 1]!, share(chosen.films))
      : text.chartTitle(
          names[weekday - 1]!,
          share(chosen.films),
          names[first.weekday - 1]!,
          share(first.films),
        );
  const figure = notebookFigure({
    lang,
    title,
    subtitle: text.chartSubtitle,
    note: `${commonText[lang].source("movies.parquet")} ${`n\u00a0=\u00a0${f.number(total)}`}`,
    legend: [
      {label: text.legend.chosen, colour: "var(--chart-mark)"},
      {label: text.legend.others, colour: "var(--chart-bar)"},
      {label: text.legend.placeholder, colour: "var(--chart-bar)", hollow: true},
    ],
    draw: (width) =>
      countsChart(
        weekdays.map((count) => ({
          ...count,
          label: capital(names[count.weekday - 1]!).slice(0, width > 560 ? 9 : 3),
        })),
        weekday - 1,
        {lang, width, description: `${title}. ${text.chartSubtitle}.`},
      ),
    file: "films-per-weekday",
    rows: weekdays,
    columns: [
      {
        title: text.columns.weekday,
        show: (row) => capital(names[row.weekday - 1]!),
        value: (row) => row.weekday,
      },
      {
        title: text.columns.films,
        numeric: true,
        show: (row) => f.number(row.films),
        value: (row) => row.films,
      },
      {
        title: text.columns.dated,
        numeric: true,
        show: (row) => f.number(row.films_not_january_1),
        value: (row) => row.films_not_january_1,
      },
    ],
    queries: [],
  });
  return namedPlace("weekdays", figure);
}
