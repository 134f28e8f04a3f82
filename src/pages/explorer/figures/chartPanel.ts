import {el} from "../../../dom/el.js";
import {keepFocus} from "../../../dom/keepFocus.js";
import {chartFigure} from "../../../figures/chartFigure.js";
import {dataDetails} from "../../../figures/dataDetails.js";
import {sqlView} from "../../../figures/sqlView.js";
import {takeAlong} from "../../../figures/takeAlong.js";
import {format} from "../../../format/format.js";
import type {Explorer} from "../explorer.js";
import type {ChartName} from "../queries/filmFilters.js";
import {filmsPerValue} from "../queries/filmsPerValue.js";
import {explorerText} from "../text.js";
import {type PanelRow, panelRows, panelWords} from "./panelWords.js";

/** A chart of the explorer that is drawn anew in place. */
export interface LiveChart {
  readonly chart: SVGSVGElement;
  /** Draws the films as they are now kept. */
  draw(): void;
  describe(description: string): void;
}

/**
 * A chart with its controls, its words and its tools, which follow the filters: the chart and the controls at once,
 * the rest when nothing has changed for a moment.
 *
 * @param make draws the chart for a width
 */
export function chartPanel(
  name: ChartName,
  explorer: Explorer,
  make: (width: number, description: string) => LiveChart,
  controls: HTMLElement,
): HTMLElement {
  const {lang} = explorer.page;
  const text = explorerText[lang];
  const file = `explorer-${name}`;
  const tools = el("div", {class: "figure-tools"});
  let live: LiveChart | null = null;
  function drawn(width: number): SVGSVGElement {
    const made = make(width, panelWords(name, explorer).description);
    made.draw();
    return made.chart;
  }
  const figure: HTMLElement = chartFigure({
    title: panelWords(name, explorer).title,
    subtitle: text.subtitles[name],
    note: panelWords(name, explorer).note,
    draw(width) {
      live = make(width, panelWords(name, explorer).description);
      live.draw();
      return live.chart;
    },
    data: el("div", {}, controls, tools),
  });
  figure.dataset.dimension = name;

  const number = format(lang).number;
  const column = (key: "all" | "others" | "kept") => ({
    title: text.columns[key],
    value: (row: PanelRow) => row[key],
    show: (row: PanelRow) => number(row[key]),
    numeric: true,
  });
  function fillTools(): void {
    const open = [...tools.querySelectorAll("details")].map((details) => details.open);
    const {title, note} = panelWords(name, explorer);
    const subtitle = text.subtitles[name];
    const rows = panelRows(name, explorer);
    const columns = [
      {title: text.columns.value, value: ({label}: PanelRow) => label, show: ({label}: PanelRow) => label},
      column("kept"),
      column("others"),
      column("all"),
    ];
    const restoreFocus = keepFocus([tools]);
    tools.replaceChildren(
      dataDetails(rows, columns, {lang, label: subtitle}),
      sqlView([filmsPerValue(name, explorer.view.filters, explorer.data.languages)], lang),
      takeAlong({
        lang,
        title,
        subtitle,
        note,
        file,
        rows,
        columns,
        chart: {now: () => live?.chart ?? null, draw: drawn},
      }),
    );
    tools.querySelectorAll("details").forEach((details, i) => {
      details.open = open[i] === true;
    });
    restoreFocus();
  }
  fillTools();

  explorer.onChange(() => live?.draw());
  explorer.onSettle(() => {
    const {title, note, description} = panelWords(name, explorer);
    figure.querySelector(".chart-title")!.textContent = title;
    figure.querySelector(".chart-note")!.textContent = note;
    live?.describe(description);
    fillTools();
  });
  return figure;
}
