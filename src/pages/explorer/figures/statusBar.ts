import {setText} from "../../../charts/setText.js";
import {el} from "../../../dom/el.js";
import {keepFocus} from "../../../dom/keepFocus.js";
import {format} from "../../../format/format.js";
import {failureView} from "../../../layout/failureView.js";
import {commonText} from "../../../text/common.js";
import type {Explorer} from "../explorer.js";
import {explorerText} from "../text.js";

/** How many films are left, and the way to clear all filters and to share them. */
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
  const asked = () => Object.values(explorer.view.filters).some((filter) => filter !== null);
  const words = () =>
    (explorer.films === null && asked() ? text.waiting : text.count)(
      f.number(explorer.count),
      f.number(data.films),
      f.share(explorer.count, data.films),
    );
  const failed = el("div", {role: "alert"});
  const actions = el("div", {class: "actions"}, clear, copy);
  const bar = el("div", {}, failed, el("div", {class: "explorer-status"}, count, said, actions));
  let shown: unknown = null;
  const update = () => {
    setText(count, words());
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
