import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import type {Language} from "../../../frame/language.js";
import type {LanguagesAnalysis} from "../analysis.js";
import {languagesText} from "../text.js";
import {periodChoices} from "./periodChoices.js";

export interface PeriodSelect {
  readonly control: HTMLElement;
  /** What is chosen: index of a period (null: all years) and its name. */
  readonly chosen: () => {readonly index: number | null; readonly label: string};
}

/**
 * A list of the periods, kept in the address.
 *
 * @param name in the address
 */
export function periodSelect(
  data: LanguagesAnalysis,
  lang: Language,
  name: string,
  onChange: () => void,
): PeriodSelect {
  const choices = periodChoices(data, lang);
  let value = fromAddress(
    name,
    choices.map((choice) => choice.value),
    "all",
  );
  return {
    control: selectControl({
      label: languagesText[lang].period,
      choices,
      value,
      onChange: (chosen) => {
        value = chosen;
        intoAddress({[name]: chosen === "all" ? null : chosen});
        onChange();
      },
    }),
    chosen: () => choices.find((choice) => choice.value === value) ?? choices[0]!,
  };
}
