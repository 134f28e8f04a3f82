import type {Binning} from "./queries/columnHistogram.js";
import type {Spread} from "./queries/columnSpread.js";

const most = 24;
const firstEdge = 0.7;
/** From this ratio of the 99th percentile to the median on, bins of equal width would show one bar. */
const skewed = 20;

/**
 * Bins for values that lie so: of equal factors where they are very skewed; else of equal width, and where the last
 * percent reaches far out, up to the 99th percentile, beyond which all are in the last bin. Whole numbers of a small
 * range have a bin each. Null where nothing is known.
 */
export function binningOf({
  least,
  median,
  p99,
  most: largest,
  least_positive,
  whole,
}: Spread): Binning | null {
  if (least === null || median === null || p99 === null || largest === null) return null;
  if (least >= 0 && least_positive !== null && p99 > skewed * Math.max(median, Number.EPSILON)) {
    // Whole numbers leave gaps between bins finer than a factor of 2; no whole number lies on 0.7 times a power of 2.
    const doublings = Math.ceil(Math.log2(largest / firstEdge));
    if (whole && doublings <= most) {
      const low = Math.log10(firstEdge);
      return {low: round(low), high: round(low + doublings * Math.log10(2)), bins: doublings, log: true};
    }
    return {low: round(Math.log10(least_positive)), high: round(Math.log10(largest)), bins: most, log: true};
  }
  // Where all but the last percent is one value, bins up to it would be one.
  const far = p99 > least && largest - p99 > p99 - least;
  const high = far ? p99 : largest;
  if (whole) {
    // Bins as wide as a whole number, so that none holds more values than another.
    const width = Math.ceil((high - least + 1) / most);
    const bins = Math.ceil((high - least + 1) / width);
    return {low: least, high: least + bins * width, bins, log: false};
  }
  return {low: least, high: high > least ? high : least + 1, bins: most, log: false};
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
