/** What stands around a chart that leaves the page. */
export interface PictureCaption {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
}

const namespace = "http://www.w3.org/2000/svg";
const margin = 20;
/** Attributes that may hold a colour of the theme. */
const coloured = ["fill", "stroke", "color", "stop-color"] as const;

/**
 * A chart as an SVG document of its own: colours and type as the page shows them now, since the theme is not
 * there outside of the page, between its title and its source.
 */
export function standalonePicture(chart: SVGSVGElement, {title, subtitle, note}: PictureCaption): string {
  const shown = getComputedStyle(chart);
  const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const width = chart.viewBox.baseVal?.width || chart.clientWidth;
  const height = chart.viewBox.baseVal?.height || chart.clientHeight;
  const picture = document.createElementNS(namespace, "svg");
  picture.setAttribute("xmlns", namespace);
  picture.setAttribute("font-family", shown.fontFamily);

  let y = margin;
  const write = (text: string, size: number, fill: string, weight: string) => {
    // About half an em a character: no line is wider than the chart.
    for (const line of lines(text, Math.floor(width / (size * 0.52)))) {
      y += size * 1.3;
      const element = document.createElementNS(namespace, "text");
      for (const [name, value] of Object.entries({
        x: margin,
        y,
        "font-size": size,
        "font-weight": weight,
        fill,
      })) {
        element.setAttribute(name, String(value));
      }
      element.textContent = line;
      picture.append(element);
    }
  };
  write(title, 18, colour("--text"), "600");
  write(subtitle, 13, colour("--muted"), "400");
  y += 10;
  const drawn = plainCopy(chart);
  drawn.setAttribute("x", String(margin));
  drawn.setAttribute("y", String(y));
  drawn.setAttribute("width", String(width));
  drawn.setAttribute("height", String(height));
  drawn.setAttribute("color", shown.color);
  drawn.setAttribute("font-size", shown.fontSize);
  picture.append(drawn);
  y += height + 4;
  write(note, 12, colour("--muted"), "400");

  const whole = {width: width + 2 * margin, height: Math.ceil(y + margin)};
  const paper = document.createElementNS(namespace, "rect");
  for (const [name, value] of Object.entries({...whole, fill: colour("--paper")})) {
    paper.setAttribute(name, String(value));
  }
  picture.prepend(paper);
  picture.setAttribute("width", String(whole.width));
  picture.setAttribute("height", String(whole.height));
  picture.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`);
  return new XMLSerializer().serializeToString(picture);
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

function lines(text: string, longest: number): readonly string[] {
  const result: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > longest) {
      result.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? result : [...result, line];
}
