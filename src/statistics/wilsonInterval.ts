import {deviations, usualLevel} from "./confidence.js";

/**
 * The interval of a share, by Wilson's score: unlike the usual one it stays within 0 and 1 and holds for few cases.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927).
 *
 * @param part of `whole`
 * @param level the part of the intervals that hold the true share
 * @returns null where there is no case
 */
export function wilsonInterval(
  part: number,
  whole: number,
  level: number = usualLevel,
): {readonly low: number; readonly high: number} | null {
  if (whole <= 0) return null;
  const share = part / whole;
  const z = deviations(level);
  const square = z ** 2;
  const middle = share + square / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole ** 2));
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + square / whole)));
  return {
    low: part === 0 ? 0 : bound(middle - half),
    high: part === whole ? 1 : bound(middle + half),
  };
}
