import {createHash} from "node:crypto";
import {randomLcg} from "d3-random";

/** Draws from [0, 1). */
export type Random = () => number;

/** The numbers of one input: they depend on the seed, the part and the index alone, so that it can be made again. */
export function randomOf(seed: number, part: string, index: number): Random {
  const hash = createHash("sha256").update(`${seed} ${part} ${index}`).digest();
  return randomLcg(hash.readUInt32LE() / 2 ** 32);
}

/** A whole number from 0 to `bound` - 1. */
export function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)]!;
}

/** As many as `least` to `most` of what `make` makes. */
export function several<T>(random: Random, least: number, most: number, make: () => T): T[] {
  return Array.from({length: least + below(random, most - least + 1)}, make);
}
