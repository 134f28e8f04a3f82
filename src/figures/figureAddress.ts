/** A figure as the address tells of it: the place that it stands in, and which of the figures of that place it is, from 1. */
export interface FigureName {
  readonly place: string;
  readonly number: number;
}

/** Reads `tail` or, for all but the first figure of a place, `tail-2`. */
export function parseFigureName(name: string): FigureName {
  const [, place = "", number = "1"] = /^(.*?)(?:-(\d+))?$/s.exec(name) ?? [];
  return {place, number: Number(number)};
}

/** The place of a name in the page; null where it has none. */
export function figurePlace({place}: FigureName): HTMLElement | null {
  const places = document.querySelectorAll<HTMLElement>("[data-figure]");
  return [...places].find(({dataset}) => dataset.figure === place) ?? null;
}

export function figuresOf(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>("figure.chart")];
}

/** The id of a place, and the end of the address of its first figure. */
export function figureAnchor(name: string): string {
  return `figure-${name}`;
}

/**
 * The address of a figure in its page, with all that the page's address says of it.
 * @param inside the figure or an element of it; where it stands in no place the address is the page's
 */
export function figureAddress(inside: Element): string {
  const url = new URL(location.href);
  const name = nameOf(inside);
  url.searchParams.delete("figure");
  url.hash = name === "" ? "" : figureAnchor(name);
  return url.href;
}

/** The address of the page that shows nothing but the figure. */
export function embedAddress(inside: Element): string {
  const url = new URL(location.href);
  url.searchParams.set("figure", nameOf(inside));
  url.hash = "";
  return url.href;
}

function nameOf(inside: Element): string {
  const place = inside.closest<HTMLElement>("[data-figure]");
  if (place === null) return "";
  const number = figuresOf(place).findIndex((figure) => figure.contains(inside)) + 1;
  return `${place.dataset.figure}${number > 1 ? `-${number}` : ""}`;
}
