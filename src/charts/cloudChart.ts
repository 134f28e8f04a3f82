import cloud from "d3-cloud";
import {randomLcg} from "d3-random";
import {create} from "d3-selection";
import {format} from "../format/format.js";
import type {ChartOptions} from "./chartOptions.js";
import {asPicture, chartStyle} from "./chartStyle.js";
import {wordWidth} from "./letterBoxes.js";
import {letterCanvas} from "./letterCanvas.js";

export interface CloudWord {
  readonly word: string;
  /** Above 0: the area of the word. */
  readonly value: number;
}

interface Placed extends cloud.Word {
  readonly text: string;
  readonly value: number;
  readonly place: number;
}

/** The part of the picture that the words may cover: the more, the longer the layout takes. */
const cover = 0.7;
const smallest = 11;
/** The words of the darker colour. */
const strong = 10;

/**
 * A word cloud: the area of a word grows with its value; where it stands means nothing. Laid out by d3-cloud with
 * fixed chances and widths of letters, so that the same words and width give the same picture. All words are drawn.
 */
export function cloudChart(words: readonly CloudWord[], options: ChartOptions): SVGSVGElement {
  const {lang, width, description} = options;
  // d3-cloud counts columns in blocks of 32 pixels.
  const room = Math.max(32, Math.floor((width - 4) / 32) * 32);
  const height = width < 500 ? 420 : 440;
  const used = words.filter(({value}) => value > 0).map((word, place) => ({...word, place}));
  const canvas = letterCanvas();
  const area = used.reduce((sum, {word, value}) => sum + wordWidth(word) * value, 0);
  const widest = Math.max(1, ...used.map(({word, value}) => wordWidth(word) * Math.sqrt(value)));
  let scale = Math.min(Math.sqrt((cover * room * height) / (area || 1)), (room - 40) / widest);
  let placed = layOut(scale);
  for (let tries = 0; placed.length < used.length && tries < 20; tries++) {
    scale *= 0.95;
    placed = layOut(scale);
  }

  function layOut(factor: number): readonly Placed[] {
    let result: readonly Placed[] = [];
    cloud<Placed>()
      .canvas(() => canvas)
      .size([room, height])
      .words(used.map(({word, value, place}) => ({text: word, value, place})))
      .font("sans-serif")
      .fontWeight(600)
      .fontSize(({value}) => Math.max(smallest, factor * Math.sqrt(value)))
      .rotate(0)
      .padding(width < 500 ? 1 : 2)
      .random(randomLcg(0.5))
      .on("end", (tags) => {
        result = tags;
      })
      .start();
    return result;
  }

  const svg = create("svg")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("style", chartStyle);
  for (const {text, value, place, size = 0, x = 0, y = 0} of placed) {
    const length = wordWidth(text) * size;
    svg
      .append("text")
      .attr("x", rounded(width / 2 + x))
      .attr("y", rounded(height / 2 + y))
      .attr("text-anchor", "middle")
      .attr("font-size", size)
      .attr("font-weight", 600)
      // Keeps words from touching in a typeface of other widths.
      .attr("textLength", rounded(length))
      .attr("lengthAdjust", "spacingAndGlyphs")
      .attr("fill", place < strong ? "var(--chart-mark)" : "var(--chart-rule)")
      .text(text)
      .append("title")
      .text(`${text}: ${format(lang).number(value)}`);
  }
  return asPicture(svg.node()!, description);
}

const rounded = (value: number) => Math.round(value * 10) / 10;
