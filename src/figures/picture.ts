import {legendBeside} from "./legendBeside.js";
import {pictureFonts} from "./pictureFonts.js";
import {type PictureCaption, standalonePicture} from "./standalonePicture.js";

/** A chart of the page as an SVG document of its own, with its legend and its typefaces. Loaded when somebody saves one. */
export async function picture(
  chart: SVGSVGElement,
  caption: Omit<PictureCaption, "legend" | "fonts">,
): Promise<string> {
  const {title, subtitle, note, address} = caption;
  const legend = legendBeside(chart);
  const labels = legend.map(({label}) => label);
  const text = [title, subtitle, ...labels, chart.textContent ?? "", note, address].join(" ");
  return standalonePicture(chart, {title, subtitle, note, address, legend, fonts: await pictureFonts(text)});
}
