import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {intoAddress, numberFromAddress} from "./addressState.js";
import type {Chosen} from "./chosen.js";
import {rangeControl} from "./rangeControl.js";

/** A slider over whole numbers, kept in the address; `standard` is the value that does not stand there. */
export function countRange(options: {
  readonly lang: Language;
  readonly label: string;
  /** In the address. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly standard: number;
  readonly write?: (value: number) => string;
  readonly onChange: () => void;
}): Chosen<number> {
  const {lang, label, name, min, max, step = 1, onChange} = options;
  const standard = Math.min(max, Math.max(min, options.standard));
  let value = numberFromAddress(name, min, max, standard, step);
  return {
    control: rangeControl({
      label,
      min,
      max,
      step,
      value,
      write: options.write ?? format(lang).number,
      onChange: (moved) => {
        value = moved;
        intoAddress({[name]: moved === standard ? null : moved});
        onChange();
      },
    }),
    value: () => value,
  };
}
