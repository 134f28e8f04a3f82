import {el} from "../../dom/el.js";
import type {PageContext} from "../../layout/pageContext.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {ExplorerAnalysis} from "./analysis.js";
import {type Explorer, openExplorer} from "./explorer.js";
import {choicePanel} from "./figures/choicePanel.js";
import {explorerLegend} from "./figures/explorerLegend.js";
import {filmsTable} from "./figures/filmsTable.js";
import {foundFields} from "./figures/foundFields.js";
import {rangePanel} from "./figures/rangePanel.js";
import {statusBar} from "./figures/statusBar.js";

export function show(page: PageContext): Promise<void> {
  return openNotebook<ExplorerAnalysis>(page, {explorer: (data) => parts(openExplorer(page, data))});
}

/** The fields, then the films that are left, and below them the charts. */
function parts(explorer: Explorer): HTMLElement {
  const {engine} = explorer.page;
  const charts = el(
    "div",
    {class: "explorer-charts", id: "charts"},
    explorerLegend(explorer),
    el(
      "div",
      {class: "explorer-panels"},
      el("div", {}, rangePanel("year", explorer), rangePanel("runtime", explorer)),
      el("div", {}, rangePanel("vote", explorer), rangePanel("budget", explorer)),
      el("div", {}, choicePanel("genre", explorer), choicePanel("language", explorer)),
    ),
  );
  const films = filmsTable(explorer);
  const node = el("div", {class: "explorer"}, foundFields(explorer), statusBar(explorer), films, charts);
  const wait = () => {
    for (const part of [films, charts]) part.classList.toggle("is-waiting", explorer.waiting);
  };
  explorer.onChange(wait);
  wait();
  // A finger that only scrolls past has not turned to the charts; a mouse or the focus has.
  charts.addEventListener("pointerover", ({pointerType}) => {
    if (pointerType === "mouse") engine.warmUp();
  });
  charts.addEventListener("click", () => engine.warmUp());
  // Nor has a mouse that crosses the films on its way; who scrolls them wants more than the first.
  films.addEventListener("scroll", () => engine.warmUp(), {capture: true});
  node.addEventListener("focusin", () => engine.warmUp());
  return node;
}
