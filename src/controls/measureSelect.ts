import {choiceSelect} from "./choiceSelect.js";
import type {Chosen} from "./chosen.js";

/** A short list of named choices, kept in the address; the first one does not stand there. */
export function measureSelect<Value extends string>(options: {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly order: readonly [Value, ...Value[]];
  readonly onChange: () => void;
}): Chosen<Value> {
  const {choices: names, order, ...rest} = options;
  const {control, value} = choiceSelect({
    ...rest,
    choices: order.map((one) => ({value: one, label: names[one]})),
  });
  return {control, value: () => value().value};
}
