import {el} from "../dom/el.js";
import {capital} from "../format/capital.js";

/** A labelled list of choices. */
export function selectControl<Value extends string>(options: {
  readonly label: string;
  readonly choices: readonly {readonly value: Value; readonly label: string}[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): HTMLElement {
  const {label, choices, value, onChange} = options;
  const select = el(
    "select",
    {class: "control"},
    ...choices.map((choice) =>
      el("option", {value: choice.value, selected: choice.value === value}, capital(choice.label)),
    ),
  );
  select.addEventListener("change", () => {
    onChange(select.value as Value);
  });
  return el(
    "label",
    {class: "notebook-control"},
    el("span", {class: "notebook-control-label"}, label),
    select,
  );
}
