import {setText} from "../../../charts/setText.js";
import {selectControl} from "../../../controls/selectControl.js";
import {el} from "../../../dom/el.js";
import {format} from "../../../format/format.js";
import type {Explorer} from "../explorer.js";
import type {RangeFilter, RangeName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";
import {clearButton} from "./clearButton.js";
import {hasUnknown} from "./panelWords.js";

/** What a box counts: dollars by the million. */
const scales: Readonly<Record<RangeName, number>> = {year: 1, vote: 1, runtime: 1, budget: 1e6};
const steps: Readonly<Record<RangeName, string>> = {year: "1", vote: "0.1", runtime: "1", budget: "any"};

/**
 * Boxes for the bounds of a quantity, what happens to the unknown ones, and the way to clear the filter.
 * @param setRange is given bounds in the quantity's own unit; null: none
 */
export function rangeControls(
  name: RangeName,
  explorer: Explorer,
  setRange: (from: number | null, to: number | null) => void,
): HTMLElement {
  const {lang} = explorer.page;
  const text = explorerText[lang];
  const now = (): RangeFilter | null => explorer.view.filters[name];
  const box = (side: "from" | "to") => {
    const input = el("input", {
      type: "number",
      class: "control",
      min: 0,
      max: name === "vote" ? 10 : null,
      step: steps[name],
      inputmode: name === "year" || name === "runtime" ? "numeric" : "decimal",
      "aria-label": `${text.names[name]}: ${text[side]}${text.units[name] === "" ? "" : ` (${text.units[name]})`}`,
    });
    input.addEventListener("input", () => {
      if (input.validity.badInput) return;
      const typed = Math.max(0, input.valueAsNumber) * scales[name];
      // A million times 4.1 is not exact; dollars are whole.
      const value = input.value === "" ? null : name === "budget" ? Math.round(typed) : typed;
      const filter = now();
      if (side === "from") setRange(value, filter?.to ?? null);
      else setRange(filter?.from ?? null, value);
    });
    return input;
  };
  const from = box("from");
  const to = box("to");
  const show = (input: HTMLInputElement, value: number | null) => {
    // Not under the hands of someone who types.
    if (input === document.activeElement) return;
    const text = value === null ? "" : String(Number((value / scales[name]).toPrecision(12)));
    if (input.value !== text) input.value = text;
  };
  const fieldset = el(
    "fieldset",
    {class: "explorer-range", disabled: true},
    el("legend", {class: "visually-hidden"}, text.names[name]),
    el("span", {"aria-hidden": "true"}, text.from),
    from,
    el("span", {"aria-hidden": "true"}, text.to),
    to,
    el("span", {class: "meta", "aria-hidden": "true"}, text.units[name]),
    clearButton(name, explorer),
  );
  const unknown = hasUnknown(name, explorer) ? unknownRow(name, explorer) : null;
  if (unknown !== null) fieldset.append(unknown.row);
  const update = () => {
    const filter = now();
    fieldset.disabled = explorer.films === null;
    show(from, filter?.from ?? null);
    show(to, filter?.to ?? null);
    unknown?.update();
  };
  explorer.onChange(update);
  update();
  return fieldset;
}

/** The bar of the films of which the value is not known, and the choice what to do with them. */
function unknownRow(
  name: RangeName,
  explorer: Explorer,
): {readonly row: HTMLElement; readonly update: () => void} {
  const {lang} = explorer.page;
  const f = format(lang);
  const text = explorerText[lang];
  const state = () => explorer.view.filters[name]?.unknown ?? "in";
  const label = `${text.names[name]}: ${text.unknown}`;
  const control = selectControl({
    label: text.unknown,
    choices: (["in", "out", "only"] as const).map((value) => ({value, label: text.unknownState[value]})),
    value: state(),
    onChange: (value) => {
      const filter = explorer.view.filters[name];
      const [from, to] = value === "only" ? [null, null] : [filter?.from ?? null, filter?.to ?? null];
      explorer.filter(
        name,
        from === null && to === null && value === "in" ? null : {from, to, unknown: value},
      );
    },
  });
  const select = control.querySelector("select")!;
  select.setAttribute("aria-label", label);
  const bar = el("span", {class: "explorer-unknown-bar", "aria-hidden": "true"});
  const count = el("span", {class: "meta"});
  const update = () => {
    const {all, others, kept} = explorer.counts(name);
    const at = all.length - 1;
    const share = (value: number) => `${((100 * value) / Math.max(1, explorer.data.films)).toFixed(2)}%`;
    bar.style.setProperty("--others", share(others[at]!));
    bar.style.setProperty("--kept", share(kept[at]!));
    setText(count, text.unknownCount(f.number(kept[at]!), f.number(others[at]!)));
    if (select.value !== state()) select.value = state();
  };
  return {row: el("div", {class: "explorer-unknown"}, control, el("div", {}, bar, count)), update};
}
