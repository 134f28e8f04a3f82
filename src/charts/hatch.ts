import type {RenderFunction} from "@observablehq/plot";

/**
 * A hatched fill. Its name comes from the chart's description, since all charts of a page share their names.
 *
 * @param colour of the lines
 * @returns the fill, and the mark that has to be among the chart's marks for it
 */
export function hatch(
  description: string,
  colour: string,
): {readonly fill: string; readonly mark: RenderFunction} {
  const id = `hatch-${hash(`${description} ${colour}`)}`;
  return {
    fill: `url(#${id})`,
    mark: (_index, _scales, _values, _dimensions, {document}) => {
      const make = (name: string, attributes: Readonly<Record<string, string>>) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        return element;
      };
      const pattern = make("pattern", {
        id,
        width: "6",
        height: "6",
        patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)",
      });
      pattern.append(make("line", {y2: "6", stroke: colour, "stroke-width": "2"}));
      const definitions = make("defs", {});
      definitions.append(pattern);
      return definitions;
    },
  };
}

/** FNV-1a. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36);
}
