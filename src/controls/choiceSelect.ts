import {fromAddress, intoAddress} from "./addressState.js";
import type {Chosen} from "./chosen.js";
import {selectControl} from "./selectControl.js";

interface Choice {
  /** In the address. */
  readonly value: string;
  readonly label: string;
}

/** A list of choices, kept in the address; `standard`, else the first one, does not stand there. */
export function choiceSelect<One extends Choice>(options: {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  /** One at least. */
  readonly choices: readonly One[];
  readonly standard?: One["value"];
  readonly onChange: () => void;
}): Chosen<One> {
  const {label, name, choices, standard = choices[0]!.value, onChange} = options;
  let value = fromAddress(
    name,
    choices.map((choice): One["value"] => choice.value),
    standard,
  );
  return {
    control: selectControl({
      label,
      choices,
      value,
      onChange: (chosen) => {
        value = chosen;
        intoAddress({[name]: chosen === standard ? null : chosen});
        onChange();
      },
    }),
    value: () => choices.find((choice) => choice.value === value) ?? choices[0]!,
  };
}
