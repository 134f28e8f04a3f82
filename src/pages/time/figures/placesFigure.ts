import {placesChart} from "../../../charts/placesChart.js";
import {choiceSelect} from "../../../controls/choiceSelect.js";
import {controls} from "../../../controls/controls.js";
import {measureSelect} from "../../../controls/measureSelect.js";
import {el} from "../../../dom/el.js";
import {countColumn} from "../../../figures/countColumn.js";
import {notebookFigure} from "../../../figures/notebookFigure.js";
import {capital} from "../../../format/capital.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {calendarCounts} from "../calendarCounts.js";
import {farthest, type PlaceChange, placeChanges} from "../placeChanges.js";
import {filmsByYearAndMonth} from "../queries/filmsByYearAndMonth.js";
import {filmsByYearAndWeekday} from "../queries/filmsByYearAndWeekday.js";
import {timeText} from "../text.js";
import {calendarNames} from "./calendarNames.js";
import {periods} from "./periods.js";

/** The order of months or weekdays with and without 1 January. */
export function placesFigure(data: TimeAnalysis, lang: Language): HTMLElement {
  const text = timeText[lang];
  const place = el("div");
  const order = measureSelect({
    label: text.places.kind,
    name: "order",
    choices: text.places.kinds,
    order: ["months", "weekdays"],
    onChange: draw,
  });
  const years = choiceSelect({
    label: text.years,
    name: "order-years",
    choices: periods(data, lang),
    onChange: draw,
  });

  function draw(): void {
    const kind = order.value();
    const period = years.value();
    const names = calendarNames(kind, lang);
    const changes = placeChanges(calendarCounts(data, kind, period.from, period.to));
    const moved = farthest(changes);
    const total = changes.reduce((sum, {films}) => sum + films, 0);
    const title =
      moved === null
        ? text.places.titleStill[kind]
        : capital(
            text.places.title({
              name: names[moved.index]!,
              before: String(moved.before),
              after: String(moved.after),
            }),
          );
    const subtitle = text.places.subtitle({kind, years: period.label});
    place.replaceChildren(
      notebookFigure<PlaceChange>({
        lang,
        title,
        subtitle,
        note: notebooksText[lang].source(text.source, notebooksText[lang].films(format(lang).number(total))),
        file: `order-of-${kind}`,
        rows: changes,
        columns: [
          {
            title: text.calendar[kind].column,
            show: ({index}) => capital(names[index]!),
            value: ({index}) => index + 1,
          },
          countColumn(text.films, ({films}) => films, lang),
          countColumn(text.places.placeBefore, ({before}) => before, lang),
          countColumn(text.dated, ({dated}) => dated, lang),
          countColumn(text.places.placeAfter, ({after}) => after, lang),
        ],
        queries: [kind === "months" ? filmsByYearAndMonth() : filmsByYearAndWeekday()],
        draw: (width) => {
          const short = (index: number) => capital(names[index]!).slice(0, width < 500 ? 3 : undefined);
          return placesChart(
            changes.map(({index, films, dated}) => ({name: short(index), before: films, after: dated})),
            {
              lang,
              width,
              description: `${title}. ${subtitle}.`,
              beforeLabel: text.places.before,
              afterLabel: text.places.after,
              highlight: moved === null ? null : short(moved.index),
            },
          );
        },
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, order.control, years.control), place);
}
