/**
 * Bars that stand side by side on a line, as one path: fast to draw anew.
 * @param step width of a bar with its gap
 * @param scale pixels of one
 */
export function barsPath(
  values: ArrayLike<number>,
  {left, base, step, gap, scale}: BarsPlace,
  from = 0,
  to = values.length,
): string {
  let path = "";
  for (let i = from; i < to; i++) {
    const height = values[i]! * scale;
    if (height <= 0) continue;
    // What is there is seen, be it a single film.
    const y = round(Math.max(0.75, height));
    const width = round(step - gap);
    path += `M${round(left + i * step + gap / 2)},${base}v${-y}h${width}v${y}z`;
  }
  return path;
}

export interface BarsPlace {
  readonly left: number;
  readonly base: number;
  readonly step: number;
  readonly gap: number;
  readonly scale: number;
}

const round = (value: number) => Math.round(value * 100) / 100;
