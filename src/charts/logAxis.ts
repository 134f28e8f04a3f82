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

/** The powers of ten within a range of so many pixels, as many as have labels that stand apart. */
export function powersWithRoom(low: number, high: number, room: number, lang: Language): number[] {
  const all = powersOfTen(low, high);
  const apart = (ticks: readonly number[]) =>
    ticks.slice(1).every((tick, i) => {
      const before = ticks[i]!;
      const labels = plainPower(before, lang).length + plainPower(tick, lang).length;
      return (room * Math.log(tick / before)) / Math.log(high / low) >= (labels / 2) * 7 + 4;
    });
  for (let step = 1; step < all.length; step++) {
    const ticks = all.filter((_, i) => i % step === 0);
    if (apart(ticks)) return ticks;
  }
  return all.slice(0, 1);
}

/** A power of ten as the language writes it: 0.01, 100,000. */
export function plainPower(value: number, lang: Language): string {
  return format(lang).number(value, Math.max(0, -Math.round(Math.log10(value))));
}
