import {crossBars} from "../../../charts/crossBars.js";
import {checkControl} from "../../../controls/checkControl.js";
import {el} from "../../../dom/el.js";
import {capital} from "../../../format/capital.js";
import type {Explorer} from "../explorer.js";
import {genreChoicesOf, languageChoicesOf} from "../filmCrossfilter.js";
import type {ChoiceName} from "../queries/filmFilters.js";
import {explorerText} from "../text.js";
import {binLabels} from "./binLabels.js";
import {chartPanel} from "./chartPanel.js";
import {clearButton} from "./clearButton.js";

/** The bars of genres or languages, each with a box to tick. */
export function choicePanel(name: ChoiceName, explorer: Explorer): HTMLElement {
  const {data, page} = explorer;
  const {lang} = page;
  const text = explorerText[lang];
  const every = name === "genre" ? genreChoicesOf(data) : languageChoicesOf(data);
  // What no film has needs no bar: the unknown ones, or all other languages.
  const shown = every.flatMap((choice, bin) => ((data.counts[name][bin] ?? 0) > 0 ? [{choice, bin}] : []));
  const labels = binLabels(name, data, lang);
  const names = shown.map(({bin}) => capital(labels[bin]!));
  const pick = (counts: ArrayLike<number>) => shown.map(({bin}) => counts[bin]!);
  const chosen = () => explorer.view.filters[name]?.chosen ?? [];

  function choose(next: readonly string[], all: boolean): void {
    explorer.filter(
      name,
      next.length === 0 ? null : {chosen: every.filter((one) => next.includes(one)), all},
    );
  }
  const boxes = shown.map(({choice}, i) => {
    const input = el("input", {type: "checkbox"});
    input.addEventListener("change", () => {
      const rest = chosen().filter((one) => one !== choice);
      choose(input.checked ? [...rest, choice] : rest, explorer.view.filters[name]?.all ?? false);
    });
    return {choice, input, row: el("label", {}, input, el("span", {class: "visually-hidden"}, names[i]!))};
  });
  const list = el(
    "fieldset",
    {class: "explorer-boxes", disabled: true},
    el("legend", {class: "visually-hidden"}, text.names[name]),
    ...boxes.map(({row}) => row),
  );
  const all =
    name === "genre"
      ? checkControl({
          label: text.allOf,
          checked: explorer.view.filters.genre?.all ?? false,
          onChange: (checked) => choose(chosen(), checked),
        })
      : null;
  const controls = el(
    "fieldset",
    {class: "explorer-range", disabled: true},
    all,
    clearButton(name, explorer),
  );
  controls.prepend(el("legend", {class: "visually-hidden"}, text.names[name]));

  const update = () => {
    const now = chosen();
    list.disabled = controls.disabled = explorer.films === null;
    for (const {choice, input} of boxes) input.checked = now.includes(choice);
    const box = all?.querySelector("input");
    // Which of several genres are needed is a question only once one is ticked.
    if (box) {
      box.disabled = now.length === 0;
      if (now.length > 0) box.checked = explorer.view.filters[name]?.all ?? false;
    }
  };
  explorer.onChange(update);
  update();

  const figure = chartPanel(
    name,
    explorer,
    (width, description) => {
      const bars = crossBars({lang, width, description, names});
      const draw = () => {
        const {all: whole, others, kept} = explorer.counts(name);
        const now = chosen();
        bars.draw({
          all: pick(whole),
          others: pick(others),
          kept: pick(kept),
          share: explorer.otherFilms(name) / Math.max(1, data.films),
          chosen: now.length === 0 ? null : shown.map(({choice}) => now.includes(choice)),
        });
      };
      return {chart: bars.chart, draw, describe: bars.describe};
    },
    controls,
  );
  const body = figure.querySelector(".chart-body")!;
  body.before(el("div", {class: "explorer-bars"}, list));
  figure.querySelector(".explorer-bars")!.append(body);
  return figure;
}
