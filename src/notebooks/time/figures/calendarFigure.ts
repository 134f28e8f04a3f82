import {el} from "../../../components/el.js";
import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {checkControl} from "../../../components/notebook/checkControl.js";
import {controls} from "../../../components/notebook/controls.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import {formatNumber} from "../../../frame/format.js";
import type {Language} from "../../../frame/language.js";
import {filmsByYearAndMonth} from "../../../queries/time/filmsByYearAndMonth.js";
import {filmsByYearAndWeekday} from "../../../queries/time/filmsByYearAndWeekday.js";
import {formatShare} from "../../../questions/formatShare.js";
import {notebooksText} from "../../text.js";
import type {TimeAnalysis} from "../analysis.js";
import {type CalendarKind, calendarCounts} from "../calendarCounts.js";
import {joined} from "../joined.js";
import {leaders} from "../leaders.js";
import {timeText} from "../text.js";
import {calendarChart} from "./calendarChart.js";
import {calendarNames} from "./calendarNames.js";
import {periods} from "./periods.js";

/** Films by month or by weekday, in the years that the reader chooses, with and without 1 January. */
export function calendarFigure(data: TimeAnalysis, kind: CalendarKind, lang: Language): HTMLElement {
  const text = timeText[lang];
  const own = text.calendar[kind];
  const choices = periods(data, lang);
  const values = choices.map(({value}) => value);
  const yearsName = `${kind}-years`;
  const januaryName = `${kind}-january-1`;
  let chosen = fromAddress(yearsName, values, "all");
  let january1 = fromAddress(januaryName, ["yes", "no"], "yes") === "yes";
  const place = el("div");

  function draw(): void {
    const period = choices.find(({value}) => value === chosen) ?? choices[0];
    const counts = calendarCounts(data, kind, period.from, period.to);
    const shown = counts.map(({films, dated}) => (january1 ? films : dated));
    const total = shown.reduce((sum, films) => sum + films, 0);
    const out = counts.reduce((sum, {films, dated}) => sum + films - dated, 0);
    const lead = leaders(shown);
    const names = calendarNames(kind, lang);
    const number = (value: number) => formatNumber(value, lang);
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
              : own.title(
                  joined(
                    lead.map((i) => names[i]!),
                    lang,
                  ),
                  number(shown[lead[0]!]!),
                  formatShare(shown[lead[0]!]!, total, lang),
                  lead.length > 1,
                ),
        subtitle: own.subtitle(period.label),
        note: [
          notebooksText[lang].source(text.source, notebooksText[lang].films(number(total))),
          ...(january1 || out === 0 ? [] : [text.january1Left(number(out))]),
        ].join(" "),
        file: `films-by-${kind === "months" ? "month" : "weekday"}`,
        query: kind === "months" ? filmsByYearAndMonth() : filmsByYearAndWeekday(),
      }),
    );
  }
  draw();
  return el(
    "div",
    {},
    controls(
      lang,
      selectControl({
        label: text.years,
        choices,
        value: chosen,
        onChange: (value) => {
          chosen = value;
          intoAddress({[yearsName]: value === "all" ? null : value});
          draw();
        },
      }),
      checkControl({
        label: text.countJanuary1,
        checked: january1,
        onChange: (checked) => {
          january1 = checked;
          intoAddress({[januaryName]: checked ? null : "no"});
          draw();
        },
      }),
    ),
    place,
  );
}
