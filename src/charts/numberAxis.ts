import {nice, ticks as roundNumbers} from "d3-array";
import {format} from "../format/format.js";
import type {Language} from "../format/language.js";
import {textWidth} from "./fitText.js";
import {powersOfTen} from "./logAxis.js";

export type ScaleType = "linear" | "log";

export interface NumberAxis {
  /** What Plot is told of the scale. */
  readonly scale: {
    readonly type: ScaleType;
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    readonly tickFormat: (value: number) => string;
  };
  /** Of the widest tick label, in pixels. */
  readonly labelWidth: number;
  /** Where a value stands between the ends of the axis, 0 to 1; what lies beyond stands at an end. */
  readonly at: (value: number) => number;
}

/**
 * The axis of some values, with as many ticks as have room. Values that are no numbers, or not above 0 on a
 * logarithmic axis, do not count; without any there is still an axis.
 */
export function numberAxis(
  values: readonly number[],
  options: {
    readonly lang: Language;
    readonly side: "x" | "y";
    /** Pixels from end to end. */
    readonly room: number;
    readonly scale?: ScaleType;
    /** Whether a linear axis includes 0. */
    readonly zero?: boolean;
    /** Whether it ends with the values instead of at round numbers. */
    readonly exact?: boolean;
    /** Whether only whole numbers are ticks. */
    readonly whole?: boolean;
    readonly write?: (value: number) => string;
  },
): NumberAxis {
  const {lang, side, room, scale: type = "linear", zero, exact, whole} = options;
  const write = options.write ?? format(lang).tick;
  const log = type === "log";
  const usable = values.filter((value) => Number.isFinite(value) && (!log || value > 0));
  if (zero === true && !log) usable.push(0);
  const ends = usable.length === 0 ? [1, 1] : [usable.reduce(smaller), usable.reduce(larger)];
  let [low, high] = log ? logEnds(ends[0]!, ends[1]!, exact) : linearEnds(ends[0]!, ends[1]!, options);
  if (!log && exact !== true) [low, high] = nice(low, high, 5);
  const labelWidth = (ticks: readonly number[]) =>
    Math.max(0, ...ticks.map((tick) => textWidth(write(tick))));
  const space = (ticks: readonly number[]) => (side === "y" ? 36 : labelWidth(ticks) + 12) * ticks.length;
  let ticks: number[] = [];
  for (let count = 9; count > 1; count--) {
    ticks = log ? logTicks(low, high, count) : roundNumbers(low, high, count);
    if (whole === true) ticks = ticks.filter(Number.isInteger);
    if (space(ticks) <= room) break;
  }
  const place = (value: number) => (log ? Math.log(Math.max(value, low)) : value);
  return {
    scale: {type, domain: [low, high], ticks, tickFormat: (value: number) => write(value)},
    labelWidth: labelWidth(ticks),
    at: (value) => Math.min(1, Math.max(0, (place(value) - place(low)) / (place(high) - place(low)))),
  };
}

const smaller = (a: number, b: number) => Math.min(a, b);
const larger = (a: number, b: number) => Math.max(a, b);

/** A single value stands in the middle; where 0 belongs to the axis, at its other end. */
function linearEnds(
  low: number,
  high: number,
  {zero, whole}: {readonly zero?: boolean; readonly whole?: boolean},
): [number, number] {
  if (low < high) return [low, high];
  if (zero === true) return [0, 1];
  const pad = whole === true ? 1 : Math.abs(low) * 0.1 || 1;
  return [low - pad, high + pad];
}

function logEnds(low: number, high: number, exact: boolean | undefined): [number, number] {
  if (low === high) return [low / 3, high * 3];
  const pad = exact === true ? 1 : (high / low) ** 0.04;
  return [low / pad, high * pad];
}

/** Powers of ten; within few of them 1, 2 and 5 times those, or round numbers. */
function logTicks(low: number, high: number, count: number): number[] {
  const powers = powersOfTen(low, high);
  if (powers.length > 2) {
    const step = Math.ceil(powers.length / count);
    return powers.filter((_, i) => i % step === 0);
  }
  const finer = powersOfTen(low / 10, high)
    .flatMap((power) => [power, 2 * power, 5 * power])
    .filter((tick) => tick >= low && tick <= high);
  if (finer.length < 3) return roundNumbers(low, high, count);
  if (finer.length <= count) return finer;
  return powers.length === 2 ? powers : [finer[0]!, finer.at(-1)!];
}
