import {el} from "../dom/el.js";

/** A labelled slider with its value beside it. `onChange` is called while it moves. */
export function rangeControl(options: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** How a value reads. */
  readonly write: (value: number) => string;
  readonly onChange: (value: number) => void;
}): HTMLElement {
  const {label, min, max, step, value, write, onChange} = options;
  const input = el("input", {type: "range", min, max, step, value, "aria-valuetext": write(value)});
  const shown = el("output", {}, write(value));
  input.addEventListener("input", () => {
    const moved = input.valueAsNumber;
    shown.textContent = write(moved);
    input.setAttribute("aria-valuetext", write(moved));
    onChange(moved);
  });
  return el(
    "label",
    {class: "notebook-control"},
    el("span", {class: "notebook-control-label"}, label, " ", shown),
    input,
  );
}
