import type {Language} from "../../../frame/language.js";
import {periodName} from "../../period.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {languagesText} from "../text.js";

/** All years and each period, for a list; `index` is that of the period, null for all. */
export function periodChoices(
  {periods, incompleteFrom}: Pick<LanguagesAnalysis, "periods" | "incompleteFrom">,
  lang: Language,
): readonly {readonly value: string; readonly label: string; readonly index: number | null}[] {
  return [
    {value: "all", label: languagesText[lang].allYears, index: null},
    ...periods.map((from, index) => ({
      value: String(from),
      label: periodName(from, incompleteFrom, lang),
      index,
    })),
  ];
}
