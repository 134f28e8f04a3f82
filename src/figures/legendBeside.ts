/** An entry of a legend as it is drawn in a picture. */
export interface LegendMark {
  readonly label: string;
  /** Not one of the theme's variables: these are not there outside of the page. */
  readonly colour: string;
  readonly shape: "dot" | "ring" | "tick" | "bar" | "line" | "hatch";
}

/** The legend that stands beside a chart, or else above all charts of its place; empty where there is none. */
export function legendBeside(chart: Element): readonly LegendMark[] {
  const figure = chart.closest("figure");
  const common = [...(chart.closest("[data-figure]")?.querySelectorAll(".legend") ?? [])];
  const legend = figure?.querySelector(".legend") ?? common.find((one) => one.closest("figure") === null);
  return [...(legend?.querySelectorAll("li") ?? [])].map((entry) => {
    const swatch = entry.querySelector<HTMLElement>(".swatch");
    return {label: entry.textContent?.trim() ?? "", colour: colourOf(swatch), shape: shapeOf(swatch)};
  });
}

function colourOf(swatch: HTMLElement | null): string {
  if (swatch === null) return "none";
  const name = /^var\((--[\w-]+)\)$/.exec(swatch.style.getPropertyValue("--swatch"))?.[1];
  return name === undefined
    ? getComputedStyle(swatch).borderTopColor
    : getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function shapeOf(swatch: HTMLElement | null): LegendMark["shape"] {
  const kind = /swatch-(hollow|tick|bar|line|hatch)\b/.exec(swatch?.className ?? "")?.[1];
  return kind === "hollow" ? "ring" : ((kind as "tick" | "bar" | "line" | "hatch" | undefined) ?? "dot");
}
