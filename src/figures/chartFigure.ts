import {el} from "../dom/el.js";

export interface LegendEntry {
  readonly label: string;
  /** A colour of the theme, such as `var(--chart-mark)`. */
  readonly colour: string;
  readonly hollow?: boolean;
  /** Drawn as a tick, an upright line, as in the chart. */
  readonly tick?: boolean;
}

export interface FigureOptions {
  /** What the chart shows, as a finding. */
  readonly title: string;
  /** What is drawn, with units. */
  readonly subtitle: string;
  /** n and what is left out. */
  readonly note?: string;
  readonly legend?: readonly LegendEntry[];
  /** Draws the chart for a width in pixels. */
  readonly draw: (width: number) => SVGSVGElement;
  /** Stands below the chart. */
  readonly data?: HTMLElement;
}

/** A chart with its title, legend and note, drawn anew when its place gets wider or narrower. */
export function chartFigure(options: FigureOptions): HTMLElement {
  const body = el("div", {class: "chart-body"});
  let drawn = 0;
  const observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries[0]?.contentRect.width ?? 0);
    if (width === 0 || width === drawn) return;
    drawn = width;
    body.replaceChildren(options.draw(width));
  });
  observer.observe(body);
  return el(
    "figure",
    {class: "chart"},
    el(
      "figcaption",
      {},
      el("h3", {class: "chart-title"}, options.title),
      el("p", {class: "chart-subtitle"}, options.subtitle),
      options.legend === undefined ? null : legend(options.legend),
    ),
    body,
    options.note === undefined ? null : el("p", {class: "chart-note"}, options.note),
    options.data ?? null,
  );
}

function legend(entries: readonly LegendEntry[]): HTMLElement {
  return el(
    "ul",
    {class: "legend"},
    ...entries.map(({label, colour, hollow, tick}) => {
      const kind = hollow === true ? " swatch-hollow" : tick === true ? " swatch-tick" : "";
      const swatch = el("span", {class: `swatch${kind}`});
      swatch.style.setProperty("--swatch", colour);
      return el("li", {}, swatch, label);
    }),
  );
}
