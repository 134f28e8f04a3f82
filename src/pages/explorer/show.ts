import {el} from "../../dom/el.js";
import type {PageContext} from "../../layout/pageContext.js";
import {engineNote} from "../../notebook/engineNote.js";
import {openNotebook} from "../../notebook/openNotebook.js";
import type {ExplorerAnalysis} from "./analysis.js";
import {type Explorer, openExplorer} from "./explorer.js";
import {choicePanel} from "./figures/choicePanel.js";
import {explorerLegend} from "./figures/explorerLegend.js";
import {filmsTable} from "./figures/filmsTable.js";
import {rangePanel} from "./figures/rangePanel.js";
import {statusBar} from "./figures/statusBar.js";

export function show(page: PageContext): Promise<void> {
  let explorer: Explorer | undefined;
  const open = (data: ExplorerAnalysis): Explorer => {
    explorer ??= openExplorer(page, data);
    return explorer;
  };
  return openNotebook<ExplorerAnalysis>(page, {
    explorer: (data) => charts(open(data)),
    films: (data) => filmsTable(open(data)),
  });
}

/** All charts under the count of the films. */
function charts(explorer: Explorer): HTMLElement {
  const {engine} = explorer.page;
  const panels = el(
    "div",
    {class: "explorer-panels"},
    el("div", {}, rangePanel("year", explorer), rangePanel("runtime", explorer)),
    el("div", {}, rangePanel("vote", explorer), rangePanel("budget", explorer)),
    el("div", {}, choicePanel("genre", explorer), choicePanel("language", explorer)),
  );
  const node = el(
    "div",
    {class: "explorer"},
    // Every control stands with its chart; here is only why they cannot be used yet, and the way to load the films.
    engineNote(explorer.page),
    statusBar(explorer),
    explorerLegend(explorer),
    panels,
  );
  // A finger that only scrolls past has not turned to the charts; a mouse or the focus has.
  panels.addEventListener("pointerover", ({pointerType}) => {
    if (pointerType === "mouse") engine.warmUp();
  });
  panels.addEventListener("click", () => engine.warmUp());
  node.addEventListener("focusin", () => engine.warmUp());
  return node;
}
