import {choiceCheck} from "../../../controls/choiceCheck.js";
import type {Chosen} from "../../../controls/chosen.js";
import type {Language} from "../../../format/language.js";
import {moneyFigureText} from "../figureText.js";

/** Whether figures to be checked are left out, at first not; kept in the address. */
export function soundOnly(name: string, lang: Language, onChange: () => void): Chosen<boolean> {
  return choiceCheck({
    label: moneyFigureText[lang].withoutSuspect,
    name,
    standard: false,
    other: "1",
    onChange,
  });
}
