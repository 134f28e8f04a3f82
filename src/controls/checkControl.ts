import {el} from "../dom/el.js";

/** A labelled box to tick. */
export function checkControl(options: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): HTMLElement {
  const input = el("input", {type: "checkbox", checked: options.checked});
  input.addEventListener("change", () => {
    options.onChange(input.checked);
  });
  return el("label", {class: "notebook-check"}, input, options.label);
}
