import {choiceSelect} from "../../../controls/choiceSelect.js";
import type {Chosen} from "../../../controls/chosen.js";
import type {Language} from "../../../format/language.js";
import {periodName} from "../../../format/period.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {languagesText} from "../text.js";

interface PeriodChoice {
  /** In the address. */
  readonly value: string;
  readonly label: string;
  /** That of the period; null: all years. */
  readonly index: number | null;
}

/**
 * A list of the periods, all years first, kept in the address.
 *
 * @param name in the address
 */
export function periodSelect(
  {periods, incompleteFrom}: Pick<LanguagesAnalysis, "periods" | "incompleteFrom">,
  lang: Language,
  name: string,
  onChange: () => void,
): Chosen<PeriodChoice> {
  const text = languagesText[lang];
  return choiceSelect<PeriodChoice>({
    label: text.period,
    name,
    choices: [
      {value: "all", label: text.allYears, index: null},
      ...periods.map((from, index) => ({
        value: String(from),
        label: periodName(from, incompleteFrom, lang),
        index,
      })),
    ],
    onChange,
  });
}
