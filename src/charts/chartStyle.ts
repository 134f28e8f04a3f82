/** What all charts share: the page's font, no background of their own, tips in the page's colours. */
export const chartStyle =
  "font: inherit; font-size: 12px; color: var(--muted); overflow: visible; --plot-background: var(--surface);";

/** A chart is one picture with one name; what is in it is read in the table beside it. */
export function asPicture(chart: SVGSVGElement | HTMLElement, description: string): SVGSVGElement {
  if (!(chart instanceof SVGSVGElement)) throw new TypeError("A chart with a legend or title of its own");
  // Plot names the groups of its marks, which are no elements that may bear a name.
  for (const group of chart.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  for (const group of chart.querySelectorAll("[aria-description]")) group.removeAttribute("aria-description");
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", description);
  return chart;
}
