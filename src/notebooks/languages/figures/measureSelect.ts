import {fromAddress, intoAddress} from "../../../components/notebook/addressState.js";
import {selectControl} from "../../../components/notebook/selectControl.js";

export interface MeasureSelect<Value extends string> {
  readonly control: HTMLElement;
  readonly value: () => Value;
}

/** A short list of choices, kept in the address; the first one does not stand there. */
export function measureSelect<Value extends string>(options: {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly order: readonly [Value, ...Value[]];
  readonly onChange: () => void;
}): MeasureSelect<Value> {
  const {label, name, choices, order, onChange} = options;
  let value = fromAddress(name, order, order[0]);
  return {
    control: selectControl({
      label,
      choices: order.map((one) => ({value: one, label: choices[one]})),
      value,
      onChange: (chosen) => {
        value = chosen;
        intoAddress({[name]: chosen === order[0] ? null : chosen});
        onChange();
      },
    }),
    value: () => value,
  };
}
