import {svgNode} from "../charts/svgNode.js";
import type {LegendMark} from "./legendBeside.js";

/** What stands around a chart that leaves the page. */
export interface PictureCaption {
  readonly title: string;
  readonly subtitle: string;
  /** The source, n and what is left out. */
  readonly note: string;
  readonly legend: readonly LegendMark[];
  /** Where the figure stands. */
  readonly address: string;
  /** Styles that hold the typefaces; may be empty. */
  readonly fonts: string;
}

const margin = 20;
/** Attributes that may hold a colour of the theme. */
const coloured = ["fill", "stroke", "color", "stop-color"] as const;
const sizes = {title: 20, text: 13, small: 12} as const;

/**
 * A chart as an SVG document of its own: colours and type as the page shows them now, since the theme is not
 * there outside of the page, between its title and legend and its source and address.
 */
export function standalonePicture(chart: SVGSVGElement, caption: PictureCaption): string {
  const shown = getComputedStyle(chart);
  const theme = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const width = chart.viewBox.baseVal?.width || chart.clientWidth;
  const height = chart.viewBox.baseVal?.height || chart.clientHeight;
  const picture = svgNode("svg", {
    role: "img",
    "font-family": shown.fontFamily,
    style: "font-variant-numeric: lining-nums tabular-nums",
  });
  picture.append(svgNode("title", {}, caption.title));
  if (caption.fonts !== "") picture.append(svgNode("style", {}, caption.fonts));

  let y = margin;
  const write = (text: string, size: number, attributes: Readonly<Record<string, string | number>>) => {
    for (const line of linesOf(text, width / size)) {
      y += size * 1.35;
      picture.append(svgNode("text", {x: margin, y, "font-size": size, ...attributes}, line));
    }
  };
  const muted = {fill: theme("--muted")};
  write(caption.title, sizes.title, {
    fill: theme("--text"),
    "font-weight": 500,
    "font-family": theme("--font-display"),
  });
  y += 2;
  write(caption.subtitle, sizes.text, muted);
  y += 10;
  if (caption.legend.length > 0) {
    const legend = legendNode(caption.legend, width, muted.fill);
    legend.node.setAttribute("transform", `translate(${margin} ${y})`);
    picture.append(legend.node);
    y += legend.height + 6;
  }
  const drawn = plainCopy(chart);
  for (const [name, value] of Object.entries({
    x: margin,
    y,
    width,
    height,
    color: shown.color,
    "font-family": shown.fontFamily,
    "font-size": shown.fontSize,
  })) {
    drawn.setAttribute(name, String(value));
  }
  picture.append(drawn);
  y += height + 4;
  write(caption.note, sizes.small, muted);
  y += 2;
  write(caption.address, sizes.small, muted);

  const whole = {width: width + 2 * margin, height: Math.ceil(y + margin)};
  picture.prepend(svgNode("rect", {...whole, fill: theme("--paper")}));
  for (const [name, value] of Object.entries(whole)) picture.setAttribute(name, String(value));
  picture.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`);
  return new XMLSerializer().serializeToString(picture);
}

/** Entries one beside the other, in as many lines as it takes. */
function legendNode(
  legend: readonly LegendMark[],
  room: number,
  fill: string,
): {readonly node: SVGGElement; readonly height: number} {
  const size = sizes.text;
  const lineHeight = size * 1.5;
  const node = svgNode("g", {"font-size": size, fill});
  let [x, y] = [0, lineHeight / 2];
  for (const mark of legend) {
    const length = 16 + widthOf(mark.label) * size;
    if (x > 0 && x + length > room) [x, y] = [0, y + lineHeight];
    // A label of its own line may be longer than there is room.
    for (const [i, line] of linesOf(mark.label, (room - 16) / size).entries()) {
      if (i === 0) node.append(...markNodes(mark, x + 5, y));
      else y += lineHeight;
      node.append(svgNode("text", {x: x + 16, y, dy: "0.35em"}, line));
    }
    x += length + 16;
  }
  return {node, height: y + lineHeight / 2};
}

function markNodes({colour, shape}: LegendMark, x: number, y: number): readonly SVGElement[] {
  const box = {x: x - 5, y: y - 5, width: 10, height: 10, rx: 2};
  switch (shape) {
    case "dot":
      return [svgNode("circle", {cx: x, cy: y, r: 5, fill: colour})];
    case "ring":
      return [svgNode("circle", {cx: x, cy: y, r: 4, fill: "none", stroke: colour, "stroke-width": 2})];
    case "tick":
      return [svgNode("path", {d: `M${x},${y - 5}v10`, stroke: colour, "stroke-width": 1.5})];
    case "bar":
      return [svgNode("rect", {...box, fill: colour})];
    case "line":
      return [svgNode("path", {d: `M${x - 5},${y}h10`, stroke: colour, "stroke-width": 1.5})];
    case "hatch":
      return [
        svgNode("rect", {...box, fill: "none", stroke: colour}),
        svgNode("path", {
          d: `M${x - 5},${y + 2}l7,-7M${x - 5},${y + 5}l10,-10M${x - 2},${y + 5}l7,-7`,
          stroke: colour,
        }),
      ];
  }
}

/** A copy in which every colour of the theme is written out. */
function plainCopy(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, i) => {
    const shown = getComputedStyle(originals[i]!);
    for (const name of coloured) {
      if (element.getAttribute(name)?.includes("var(")) {
        element.setAttribute(name, shown.getPropertyValue(name));
      }
    }
    element.removeAttribute("class");
    if (element.getAttribute("style")?.includes("var(") || element === copy) element.removeAttribute("style");
  });
  for (const style of copy.querySelectorAll("style")) style.remove();
  copy.setAttribute("overflow", "visible");
  return copy;
}

/** About the width of a text in sizes of its type, rather too large than too small. */
function widthOf(text: string): number {
  return 0.5 * text.length;
}

/** @param room in sizes of the type; what is longer without a space, such as an address, is cut where it has to be */
function linesOf(text: string, room: number): readonly string[] {
  const longest = Math.max(1, Math.floor(room / widthOf("m")));
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${longest}}`, "gu")) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
