import {countsChart} from "../charts/countsChart.js";
import {formatNumber} from "../frame/format.js";
import type {Language} from "../frame/language.js";
import type {WeekdayData} from "../questions/answerWeekday.js";
import {formatShare} from "../questions/formatShare.js";
import {weekdayNames} from "../text/calendar.js";
import {weekdayText} from "../text/weekday.js";
import {chartFigure} from "./chartFigure.js";
import {dataDetails} from "./dataDetails.js";

/** The films of each day of the week, the one asked for marked, with the table of them. */
export function weekdayFigure({weekday, weekdays}: WeekdayData, lang: Language): HTMLElement {
  const text = weekdayText[lang];
  const names = weekdayNames[lang];
  const total = weekdays.reduce((sum, {films}) => sum + films, 0);
  const share = (films: number) => formatShare(films, total, lang);
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
  return chartFigure({
    title,
    subtitle: text.chartSubtitle,
    note: `n = ${formatNumber(total, lang)}`,
    legend: [
      {label: text.legend.chosen, colour: "var(--chart-mark)"},
      {label: text.legend.others, colour: "var(--chart-bar)"},
      {label: text.legend.placeholder, colour: "var(--chart-bar)", hollow: true},
    ],
    draw: (width) =>
      countsChart(
        weekdays.map((count) => ({...count, label: names[count.weekday - 1]!.slice(0, width > 560 ? 9 : 3)})),
        weekday - 1,
        {lang, width, description: `${title}. ${text.chartSubtitle}.`},
      ),
    data: dataDetails(
      weekdays,
      [
        {title: text.columns.weekday, show: (row) => names[row.weekday - 1]!, value: (row) => row.weekday},
        {
          title: text.columns.films,
          numeric: true,
          show: (row) => formatNumber(row.films, lang),
          value: (row) => row.films,
        },
        {
          title: text.columns.dated,
          numeric: true,
          show: (row) => formatNumber(row.films_not_january_1, lang),
          value: (row) => row.films_not_january_1,
        },
      ],
      {lang, label: text.chartSubtitle, file: "films-per-weekday"},
    ),
  });
}
