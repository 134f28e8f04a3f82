import type {TimeAnalysis} from "./analysis.js";

export type CalendarKind = "months" | "weekdays";

export interface CalendarCount {
  /** Month or weekday, from 0. */
  readonly index: number;
  readonly films: number;
  /** Those of them not dated 1 January. */
  readonly dated: number;
}

/** Films by month or by weekday in some years, both bounds included. */
export function calendarCounts(
  {years}: Pick<TimeAnalysis, "years">,
  kind: CalendarKind,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): readonly CalendarCount[] {
  const own = years.filter(({year}) => year >= from && year <= to);
  return Array.from({length: kind === "months" ? 12 : 7}, (_, index) => {
    let films = 0;
    let january1 = 0;
    for (const year of own) {
      films += year[kind][index] ?? 0;
      if (kind === "months" ? index === 0 : year.newYear === index) january1 += year.january1;
    }
    return {index, films, dated: films - january1};
  });
}
