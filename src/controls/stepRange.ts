import {intoAddress, numberFromAddress} from "./addressState.js";
import type {Chosen} from "./chosen.js";
import {rangeControl} from "./rangeControl.js";

/** A slider over given numbers, kept in the address; the standard one does not stand there. */
export function stepRange(options: {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  /** Ascending, one at least. */
  readonly steps: readonly number[];
  /** One of them. */
  readonly standard: number;
  readonly write: (value: number) => string;
  readonly onChange: () => void;
}): Chosen<number> {
  const {label, name, steps, standard, write, onChange} = options;
  const asked = numberFromAddress(name, steps[0]!, steps.at(-1)!, standard);
  let at = steps.findLastIndex((step) => step <= asked);
  const value = (step = at) => steps[step] ?? steps.at(-1)!;
  return {
    control: rangeControl({
      label,
      min: 0,
      // A slider needs two places.
      max: Math.max(1, steps.length - 1),
      step: 1,
      value: at,
      write: (step) => write(value(step)),
      onChange: (step) => {
        at = step;
        intoAddress({[name]: value() === standard ? null : value()});
        onChange();
      },
    }),
    value: () => value(),
  };
}
