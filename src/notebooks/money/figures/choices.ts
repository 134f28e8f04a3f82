import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {checkControl} from "../../../components/notebook/checkControl.js";
import {selectControl} from "../../../components/notebook/selectControl.js";
import type {Language} from "../../../frame/language.js";
import {moneyFigureText} from "../figureText.js";

/** What the reader has chosen, and where it is chosen. */
interface Chosen<Value> {
  readonly control: HTMLElement;
  readonly value: () => Value;
}

/** One of several, at first the first of them; kept in the address. */
export function oneOf<Value extends string>(options: {
  /** In the address. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly [Value, ...Value[]];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: () => void;
}): Chosen<Value> {
  const {name, label, values, names, onChange} = options;
  let value = fromAddress(name, values, values[0]);
  const control = selectControl<Value>({
    label,
    choices: values.map((one) => ({value: one, label: names[one]})),
    value,
    onChange: (chosen) => {
      value = chosen;
      intoAddress({[name]: chosen === values[0] ? null : chosen});
      onChange();
    },
  });
  return {control, value: () => value};
}

/** Whether figures to be checked are left out, at first not; kept in the address. */
export function soundOnly(name: string, lang: Language, onChange: () => void): Chosen<boolean> {
  let value = fromAddress(name, ["1", "0"], "0") === "1";
  const control = checkControl({
    label: moneyFigureText[lang].withoutSuspect,
    checked: value,
    onChange: (checked) => {
      value = checked;
      intoAddress({[name]: checked ? 1 : null});
      onChange();
    },
  });
  return {control, value: () => value};
}
