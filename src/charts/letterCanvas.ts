import {letterBoxes, wordWidth} from "./letterBoxes.js";

/** The side of the square on which d3-cloud paints words to see which pixels they take. */
const side = 2048;

/**
 * What d3-cloud needs of a canvas, without one: words are painted as the boxes of their letters, with fixed
 * widths. So a layout is the same in every browser and where there is no canvas at all. Words stand level.
 */
export function letterCanvas(): HTMLCanvasElement {
  const pixels = new Uint8Array(4 * side * side);
  const places: [number, number][] = [];
  let [left, top] = [0, 0];
  const paint = (x1: number, y1: number, x2: number, y2: number) => {
    const [first, last] = [Math.max(0, Math.floor(x1)), Math.min(side, Math.ceil(x2))];
    if (first >= last) return;
    for (let y = Math.max(0, Math.floor(y1)); y < Math.min(side, Math.ceil(y2)); y++) {
      pixels.fill(255, 4 * (y * side + first), 4 * (y * side + last));
    }
  };
  const context = {
    font: "",
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 0,
    save: () => places.push([left, top]),
    restore: () => {
      [left, top] = places.pop() ?? [0, 0];
    },
    translate: (x: number, y: number) => {
      left += x;
      top += y;
    },
    clearRect: () => pixels.fill(0),
    measureText: (text: string) => ({width: wordWidth(text) * size()}),
    fillText: (text: string, x: number, y: number) => write(text, x, y, 0),
    strokeText: (text: string, x: number, y: number) => write(text, x, y, context.lineWidth / 2),
    getImageData: (_x: number, _y: number, width: number) => ({
      data: width === 1 ? pixels.subarray(0, 4) : pixels,
    }),
  };
  const size = () => Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0);
  function write(text: string, x: number, y: number, edge: number): void {
    for (const box of letterBoxes(text)) {
      const from = left + x + box.x * size();
      paint(
        from - edge,
        top + y - box.above * size() - edge,
        from + box.width * size() + edge,
        top + y + box.below * size() + edge,
      );
    }
  }
  return {getContext: () => context, width: side, height: side} as unknown as HTMLCanvasElement;
}
