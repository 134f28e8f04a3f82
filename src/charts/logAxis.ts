import {format} from "../format/format.js";
import type {Language} from "../format/language.js";

/** The powers of ten within a range, thinned out where there are many. */
export function powersOfTen(low: number, high: number): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const step = Math.ceil((last - first + 1) / 9);
  const powers: number[] = [];
  for (let power = first; power <= last; power += step) powers.push(10 ** power);
  return powers;
}

/** A power of ten as the language writes it: 0.01, 100,000. */
export function plainPower(value: number, lang: Language): string {
  return format(lang).number(value, Math.max(0, -Math.round(Math.log10(value))));
}
