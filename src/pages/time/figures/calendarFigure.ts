import {choiceCheck} from "../../../controls/choiceCheck.js";
import {choiceSelect} from "../../../controls/choiceSelect.js";
import {controls} from "../../../controls/controls.js";
import {el} from "../../../dom/el.js";
import {format} from "../../../format/format.js";
import type {Language} from "../../../format/language.js";
import {notebooksText} from "../../../text/notebook.js";
import type {TimeAnalysis} from "../analysis.js";
import {type CalendarKind, calendarCounts} from "../calendarCounts.js";
import {joined} from "../joined.js";
import {leaders} from "../leaders.js";
import {filmsByYearAndMonth} from "../queries/filmsByYearAndMonth.js";
import {filmsByYearAndWeekday} from "../queries/filmsByYearAndWeekday.js";
import {timeText} from "../text.js";
import {calendarChart} from "./calendarChart.js";
import {calendarNames} from "./calendarNames.js";
import {periods} from "./periods.js";

/** Films by month or by weekday, in the years that the reader chooses, with and without 1 January. */
export function calendarFigure(data: TimeAnalysis, kind: CalendarKind, lang: Language): HTMLElement {
  const f = format(lang);
  const text = timeText[lang];
  const own = text.calendar[kind];
  const place = el("div");
  const years = choiceSelect({
    label: text.years,
    name: `${kind}-years`,
    choices: periods(data, lang),
    onChange: draw,
  });
  const counted = choiceCheck({
    label: text.countJanuary1,
    name: `${kind}-january-1`,
    standard: true,
    other: "no",
    onChange: draw,
  });

  function draw(): void {
    const period = years.value();
    const january1 = counted.value();
    const counts = calendarCounts(data, kind, period.from, period.to);
    const shown = counts.map(({films, dated}) => (january1 ? films : dated));
    const total = shown.reduce((sum, films) => sum + films, 0);
    const out = counts.reduce((sum, {films, dated}) => sum + films - dated, 0);
    const lead = leaders(shown);
    const names = calendarNames(kind, lang);
    const number = f.number;
    place.replaceChildren(
      calendarChart(counts, {
        lang,
        kind,
        january1,
        title:
          lead.length === 0
            ? text.empty
            : lead.length > 3
              ? own.titleEven
              : own.title({
                  names: joined(
                    lead.map((i) => names[i]!),
                    lang,
                  ),
                  films: number(shown[lead[0]!]!),
                  share: f.share(shown[lead[0]!]!, total),
                  several: lead.length > 1,
                }),
        subtitle: own.subtitle({years: period.label}),
        note: [
          notebooksText[lang].source(text.source, notebooksText[lang].films(number(total))),
          ...(january1 || out === 0 ? [] : [text.january1Left({films: number(out)})]),
        ].join(" "),
        file: `films-by-${kind === "months" ? "month" : "weekday"}`,
        query: kind === "months" ? filmsByYearAndMonth() : filmsByYearAndWeekday(),
      }),
    );
  }
  draw();
  return el("div", {}, controls(lang, years.control, counted.control), place);
}
