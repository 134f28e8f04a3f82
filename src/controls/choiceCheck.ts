import {fromAddress, intoAddress} from "./addressState.js";
import {checkControl} from "./checkControl.js";
import type {Chosen} from "./chosen.js";

/** A box to tick, kept in the address, where `other` stands once it is not as it is at first. */
export function choiceCheck(options: {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  readonly standard: boolean;
  readonly other: string;
  readonly onChange: () => void;
}): Chosen<boolean> {
  const {label, name, standard, other, onChange} = options;
  let value = (fromAddress(name, [other], "") === other) !== standard;
  return {
    control: checkControl({
      label,
      checked: value,
      onChange: (checked) => {
        value = checked;
        intoAddress({[name]: checked === standard ? null : other});
        onChange();
      },
    }),
    value: () => value,
  };
}
