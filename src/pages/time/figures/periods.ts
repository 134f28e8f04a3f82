import type {Language} from "../../../format/language.js";
import {periodEnd, periodName, periodOf} from "../../../format/period.js";
import type {TimeAnalysis} from "../analysis.js";
import {timeText} from "../text.js";

/** Years that the reader can choose together. */
export interface Period {
  /** In the address and in lists. */
  readonly value: string;
  readonly label: string;
  /** Bounds, included. */
  readonly from: number;
  readonly to: number;
}

/** All years, then each period that has films. */
export function periods(
  {years, incompleteFrom}: Pick<TimeAnalysis, "years" | "incompleteFrom">,
  lang: Language,
): readonly [Period, ...Period[]] {
  const starts = [...new Set(years.map(({year}) => periodOf(year, incompleteFrom)))];
  return [
    {
      value: "all",
      label: timeText[lang].allYears,
      from: Number.NEGATIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
    },
    ...starts.map((from) => ({
      value: String(from),
      label: periodName(from, incompleteFrom, lang),
      from,
      to: periodEnd(from, incompleteFrom) ?? Number.POSITIVE_INFINITY,
    })),
  ];
}
