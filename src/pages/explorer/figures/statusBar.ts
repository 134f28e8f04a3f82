import {setText} from "../../../charts/setText.js";
import {el} from "../../../dom/el.js";
import {keepFocus} from "../../../dom/keepFocus.js";
import {format} from "../../../format/format.js";
import {failureView} from "../../../layout/failureView.js";
import {engineNote} from "../../../notebook/engineNote.js";
import {commonText} from "../../../text/common.js";
import type {Explorer} from "../explorer.js";
import {filterWords} from "../filterWords.js";
import {filterNames} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";

/** How many films are left, what is filtered by, and the way to clear all filters and to share them. */
export function statusBar(explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const {lang} = page;
  const f = format(lang);
  const text = explorerText[lang];
  const count = el("strong", {class: "explorer-count"});
  // Said once a change has come to rest: a brush that moves would drown every other word.
  const said = el("span", {class: "visually-hidden", role: "status"});
  const clear = el("button", {class: "button-quiet", type: "button"}, text.clearAll);
  clear.addEventListener("click", () => explorer.clear());
  const copy = el("button", {class: "button-quiet", type: "button"}, text.copyLink);
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = commonText[lang].copied;
    } catch {
      copy.textContent = location.href;
    }
  });
  const jumps = el(
    "nav",
    {class: "explorer-jumps", "aria-label": text.jumps},
    el("a", {href: "#left"}, text.toFilms),
    el("a", {href: "#charts"}, text.toCharts),
  );
  const words = () =>
    (explorer.waiting ? text.waiting : text.count)(
      f.number(explorer.count),
      f.number(data.films),
      f.share(explorer.count, data.films),
    );
  const failed = el("div", {role: "alert"});
  const chips = el("ul", {class: "explorer-chips", "aria-label": text.chips, hidden: true});
  const actions = el("div", {class: "actions"}, jumps, clear, copy);
  // It comes as soon as something is touched: beside the count, where it moves nothing that is being pressed.
  const note = engineNote(page, true);
  const bar = el("div", {class: "explorer-status"}, failed, count, said, note, actions, chips);

  let told = "";
  function updateChips(): void {
    const filters = filterNames.flatMap((name) => {
      const words = filterWords(name, explorer.view.filters, lang);
      return words === null ? [] : [{name, label: `${text.names[name]}: ${words}`}];
    });
    const now = filters.map(({label}) => label).join("\n");
    if (now === told) return;
    told = now;
    const restoreFocus = keepFocus([bar]);
    chips.hidden = filters.length === 0;
    chips.replaceChildren(
      ...filters.map(({name, label}) => {
        const chip = el(
          "button",
          {class: "explorer-chip", type: "button", "aria-label": text.clearNamed(label)},
          el("span", {dir: "auto"}, label),
          el("span", {"aria-hidden": "true"}, "×"),
        );
        chip.addEventListener("click", () => explorer.filter(name, null));
        return el("li", {}, chip);
      }),
    );
    restoreFocus();
  }
  let shown: unknown = null;
  const update = () => {
    setText(count, words());
    updateChips();
    const {failure, retry} = explorer;
    // What is put into an alert anew is announced anew, at each step of a slider.
    if (failure === shown) return;
    shown = failure;
    const restoreFocus = keepFocus([bar]);
    failed.replaceChildren(
      ...(failure === null ? [] : [failureView(failure, {lang, otherwise: text.failed, retry})]),
    );
    restoreFocus();
  };
  explorer.onChange(() => {
    update();
    setText(copy, text.copyLink);
  });
  explorer.onSettle(() => {
    said.textContent = words();
  });
  update();
  return bar;
}
