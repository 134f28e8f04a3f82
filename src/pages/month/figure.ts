import {countsChart} from "../../charts/countsChart.js";
import {namedPlace} from "../../figures/namedPlace.js";
import {notebookFigure} from "../../figures/notebookFigure.js";
import {monthNames} from "../../format/calendar.js";
import {capital} from "../../format/capital.js";
import {format} from "../../format/format.js";
import type {Language} from "../../format/language.js";
import {placeOf} from "../../statistics/placeOf.js";
import {commonText} from "../../text/common.js";
import type {MonthData} from "./answer.js";
import {monthText} from "./text.js";

/** The films of each month, the one asked for marked, with the table of them. */
export function monthFigure({month, months}: MonthData, lang: Language): HTMLElement {
  const f = format(lang);
  const text = monthText[lang];
  const names = monthNames[lang];
  const place = placeOf(
    months[month - 1]!.films_not_january_1,
    months.map(({films_not_january_1}) => films_not_january_1),
  );
  const title = text.chartTitle(names[month - 1]!, place, months[0]!.films > months[0]!.films_not_january_1);
  const total = months.reduce((sum, {films}) => sum + films, 0);
  const figure = notebookFigure({
    lang,
    title,
    subtitle: text.chartSubtitle,
    note: `${commonText[lang].source("movies.parquet")} ${`n\u00a0=\u00a0${f.number(total)}`}`,
    legend: [
      {label: text.legend.chosen, colour: "var(--chart-mark)"},
      {label: text.legend.others, colour: "var(--chart-bar)"},
      {
        label: text.legend.placeholder,
        colour: month === 1 ? "var(--chart-mark)" : "var(--chart-bar)",
        hollow: true,
      },
    ],
    draw: (width) =>
      countsChart(
        months.map((count) => ({
          ...count,
          label: monthLabel(capital(names[count.month - 1]!), width),
        })),
        month - 1,
        {lang, width, description: `${title}. ${text.chartSubtitle}.`},
      ),
    file: "films-per-month",
    rows: months,
    columns: [
      {
        title: text.columns.month,
        show: (row) => capital(names[row.month - 1]!),
        value: (row) => row.month,
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
  return namedPlace("months", figure);
}

/** As much of a month's name as there is room for below its bar. */
function monthLabel(name: string, width: number): string {
  return width > 700 ? name : width > 360 ? name.slice(0, 3) : name.slice(0, 1);
}
