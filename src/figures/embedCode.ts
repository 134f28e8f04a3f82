import {el} from "../dom/el.js";
import {escapeHtml} from "../dom/escapeHtml.js";
import type {Language} from "../format/language.js";
import {aloneSource} from "./aloneSource.js";
import {embedAddress, figuresOf} from "./figureAddress.js";

/** Widths of a frame in pixels, a phone's and a column's of text, between which its height goes in a straight line. */
const [narrow, wide] = [320, 768] as const;
/** Widths at which a figure has to fit as well. */
const between = [420, 540, 660];
/** Pixels of a line of a title, which may break at a width between those. */
const aLine = 25;

/**
 * HTML that embeds a figure in another page. The frame is as high as the figure at a phone's width and in a column of text,
 * measured here, and in between where the page has room for something in between: without a script, and without the two pages
 * speaking to each other.
 *
 * @param inside the figure or an element of it
 * @param options.draw draws its chart for a width; null for a figure without one
 */
export function embedCode(
  inside: Element,
  options: {
    readonly lang: Language;
    readonly title: string;
    readonly draw: ((width: number) => SVGSVGElement) | null;
  },
): string {
  const heights = new Map(
    [narrow, ...between, wide].map((width) => [width, heightAt(inside, width, options)]),
  );
  const [first, last] = [heights.get(narrow)!, heights.get(wide)!];
  const slope = (last - first) / (wide - narrow);
  const line = (width: number) => first + slope * (width - narrow);
  const missing = between.map((width) => heights.get(width)! - line(width));
  const more = aLine + Math.ceil(Math.max(0, ...missing));
  const [least, most] = [Math.min(first, last) + more, Math.max(first, last) + more];
  const start = Math.round(line(0) + more);
  const share = Math.round(1000 * slope) / 10;
  const height =
    least === most
      ? `${most}px`
      : `clamp(${least}px,${start}px ${share < 0 ? "-" : "+"} ${Math.abs(share)}cqw,${most}px)`;
  const src = escapeHtml(embedAddress(inside));
  // Where a host takes the styles away, the attribute is left.
  return `<div style="container-type:inline-size"><iframe src="${src}" title="${escapeHtml(options.title)}" width="100%" height="${most}" loading="lazy" style="width:100%;height:${height};border:0"></iframe></div>`;
}

/** How high the page of the figure alone is in a frame of a width. */
function heightAt(
  inside: Element,
  width: number,
  {lang, draw}: {readonly lang: Language; readonly draw: ((width: number) => SVGSVGElement) | null},
): number {
  const place = inside.closest<HTMLElement>("[data-figure]");
  if (place === null) return 0;
  const number = figuresOf(place).findIndex((figure) => figure.contains(inside));
  const copy = place.cloneNode(true) as HTMLElement;
  const page = el("div", {class: "alone alone-measured", "aria-hidden": "true"}, copy, aloneSource(lang));
  page.style.width = `${width}px`;
  figuresOf(copy).forEach((figure, i) => {
    figure.hidden = i !== number;
  });
  place.after(page);
  const body = figuresOf(copy)[number]?.querySelector<HTMLElement>(".chart-body");
  if (draw !== null && body != null) body.replaceChildren(draw(body.clientWidth));
  const height = page.offsetHeight;
  page.remove();
  return height;
}
