import {escapeHtml} from "../dom/escapeHtml.js";

export interface SparklineOptions {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it; without one it is left out for them, as where a text says it. */
  readonly description?: string;
}

/**
 * Bars from 0 without an axis, as the text of an SVG: pages that are made without a document hold it. A bin that has
 * any is seen.
 */
export function sparkline(counts: readonly number[], {width, height, description}: SparklineOptions): string {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  const gap = step > 4 ? 1 : 0;
  const path = counts
    .map((count, i) => {
      if (count <= 0) return "";
      const high = round(Math.max(1, (count / most) * (height - 1)));
      return `M${round(i * step)},${height - 1}v${-high}h${round(step - gap)}v${high}z`;
    })
    .join("");
  const told =
    description === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(description)}"`;
  return `<svg class="sparkline" ${told} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="var(--chart-mark)" d="${path}"/><line x2="${width}" y1="${height - 0.5}" y2="${height - 0.5}" stroke="var(--chart-axis)"/></svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
