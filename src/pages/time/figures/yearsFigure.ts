import {seriesChart} from "../../../charts/seriesChart.js";
import {controls} from "../../../controls/controls.js";
import {countRange} from "../../../controls/countRange.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {limits} from "../limits.js";
import {filmsByYearAndMonth} from "../queries/filmsByYearAndMonth.js";
import {timeText} from "../text.js";
import {fullestYear, type YearTotal, yearTotals} from "../yearTotals.js";

/** Films per year, in the years that the reader chooses. */
export function yearsFigure(data: TimeAnalysis, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang].yearly;
  const all = yearTotals(data);
  const first = all[0]?.year ?? 0;
  const last = all.at(-1)?.year ?? 0;
  const place = el("div");
  const years = {lang, min: first, max: last, write: String, onChange: draw};
  const from = countRange({...years, label: text.from, name: "from", standard: first});
  const to = countRange({...years, label: text.to, name: "to", standard: last});

  function draw(): void {
    // The sliders may cross.
    const low = Math.min(from.value(), to.value());
    const high = Math.max(from.value(), to.value());
    const rows = all.filter(({year}) => year >= low && year <= high);
    // Behind the last films there are a few that are most likely only announced.
    const few = Math.ceil(limits.announced * Math.max(0, ...rows.map((row) => row.films)));
    const drawn = rows.filter((row) => row.year < data.incompleteFrom || row.films >= few);
    const most = fullestYear(rows, data.incompleteFrom);
    const title =
      most === null ? text.titleEmpty : text.title({year: String(most.year), films: f.number(most.films)});
    const films = rows.reduce((sum, row) => sum + row.films, 0);
    place.replaceChildren(
      notebookFigure<YearTotal>({
        lang,
        title,
        subtitle: text.subtitle,
        note: [
          notebooksText[lang].source(timeText[lang].source, notebooksText[lang].films(f.number(films))),
          ...(high >= data.incompleteFrom ? [text.note({year: String(data.incompleteFrom)})] : []),
          ...(drawn.length < rows.length ? [text.later({least: f.number(few)})] : []),
        ].join(" "),
        file: "films-by-year",
        rows,
        columns: [
          {title: text.column, show: ({year}) => String(year), value: ({year}) => year},
          countColumn(timeText[lang].films, (row) => row.films, lang),
          countColumn(timeText[lang].placeholders.january1, ({january1}) => january1, lang),
        ],
        queries: [filmsByYearAndMonth()],
        draw: (width) =>
          seriesChart(
            [
              {
                name: text.all,
                colour: "var(--chart-mark)",
                points: drawn.map((row) => ({x: row.year, y: row.films})),
              },
              {
                name: text.january1,
                colour: "var(--chart-axis)",
                points: drawn.map((row) => ({x: row.year, y: row.january1})),
              },
            ],
            {
              lang,
              width,
              description: `${title}. ${text.subtitle}.`,
              yLabel: text.yLabel,
              incomplete: {from: data.incompleteFrom, label: text.incomplete},
            },
          ),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, from.control, to.control), place);
}
