import {choiceSelect} from "./choiceSelect.js";
import type {Chosen} from "./chosen.js";

/** A list of choices behind one that leaves the choice open, which is null; kept in the address. */
export function openSelect(options: {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  /** What it is called to leave it open. */
  readonly any: string;
  readonly choices: readonly {readonly value: string; readonly label: string}[];
  /** Does not stand in the address; open unless given. */
  readonly standard?: string | null;
  readonly onChange: () => void;
}): Chosen<string | null> {
  const {label, name, any, choices, standard, onChange} = options;
  const open = "any";
  const {control, value} = choiceSelect({
    label,
    name,
    choices: [{value: open, label: any}, ...choices],
    standard: standard ?? open,
    onChange,
  });
  return {control, value: () => (value().value === open ? null : value().value)};
}
