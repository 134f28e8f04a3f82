import {measureSelect} from "../../../controls/measureSelect.js";
import type {Language} from "../../../format/language.js";
import type {MoneyAnalysis} from "../analysis.js";
import {type Dollars, dollars} from "../constantDollars.js";
import {moneyFigureText} from "../figureText.js";

/** The choice between dollars of the time and those of one year. */
export function dollarsSelect(
  {dollarsOf}: MoneyAnalysis,
  lang: Language,
  {name, onChange}: {readonly name: string; readonly onChange: () => void},
): ReturnType<typeof measureSelect<Dollars>> {
  const {label, nominal, real} = moneyFigureText[lang].dollars;
  return measureSelect({
    label,
    name,
    choices: {nominal, real: real({year: String(dollarsOf)})},
    order: dollars,
    onChange,
  });
}
