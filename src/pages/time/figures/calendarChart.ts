import {countsChart} from "../../../charts/countsChart.js";
import type {LegendEntry} from "../../../figures/chartFigure.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {shareColumn} from "../../../figures/shareColumn.js";
import {capital} from "../../../format/capital.js";
import type {Language} from "../../../format/language.js";
import type {Query} from "../../../queries/query.js";
import type {CalendarCount, CalendarKind} from "../calendarCounts.js";
import {leaders} from "../leaders.js";
import {timeText} from "../text.js";
import {calendarNames} from "./calendarNames.js";

/** Films by month or weekday as a figure, the parts that are dated 1 January pale or left out. */
export function calendarChart(
  counts: readonly CalendarCount[],
  options: {
    readonly lang: Language;
    readonly kind: CalendarKind;
    /** Whether films dated 1 January count. */
    readonly january1: boolean;
    readonly title: string;
    readonly subtitle: string;
    readonly note: string;
    readonly file: string;
    readonly query: Query<unknown>;
  },
): HTMLElement {
  const {lang, kind, january1, title, subtitle, note, file, query} = options;
  const text = timeText[lang];
  const names = calendarNames(kind, lang);
  const shown = (count: CalendarCount) => (january1 ? count.films : count.dated);
  const total = counts.reduce((sum, count) => sum + shown(count), 0);
  const dated = counts.reduce((sum, count) => sum + count.dated, 0);
  const lead = leaders(counts.map(shown));
  // Only one bar can be the strong one.
  const chosen = lead.length === 1 ? lead[0]! : -1;
  const legend: LegendEntry[] = [
    ...(chosen < 0 ? [] : [{label: text.legend.most, colour: "var(--chart-mark)"}]),
    {label: text.legend.others, colour: "var(--chart-bar)"},
    ...(january1 && dated < total
      ? [
          {
            label: text.legend.january1,
            colour:
              chosen >= 0 && counts[chosen]!.films > counts[chosen]!.dated
                ? "var(--chart-mark)"
                : "var(--chart-bar)",
            hollow: true,
          },
        ]
      : []),
  ];
  return notebookFigure<CalendarCount>({
    lang,
    title,
    subtitle,
    note,
    file,
    legend,
    rows: counts,
    columns: [
      {
        title: text.calendar[kind].column,
        show: ({index}) => capital(names[index]!),
        value: ({index}) => index + 1,
      },
      countColumn(text.films, ({films}) => films, lang),
      shareColumn(
        text.share,
        ({films}) => films,
        () => counts.reduce((sum, {films}) => sum + films, 0),
        lang,
      ),
      countColumn(text.dated, (count) => count.dated, lang),
      shareColumn(
        text.datedShare,
        (count) => count.dated,
        () => dated,
        lang,
      ),
    ],
    queries: [query],
    draw: (width) =>
      countsChart(
        counts.map((count) => ({
          label: capital(names[count.index]!).slice(0, width > 700 ? 10 : 3),
          films: shown(count),
          films_not_january_1: count.dated,
        })),
        chosen,
        {lang, width, description: `${title}. ${subtitle}.`},
      ),
  });
}
