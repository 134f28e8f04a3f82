import {Adder} from "d3-array";

/**
 * The sum of numbers, rounded once: the same for any order of the numbers, and what Python's `math.fsum`
 * gives (Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic).
 */
export function exactSum(values: readonly number[]): number {
  // Adding two numbers rounds once anyway; most people have no more, and an Adder is dear to make.
  if (values.length <= 2) return (values[0] ?? 0) + (values[1] ?? 0);
  const adder = new Adder();
  for (const value of values) adder.add(value);
  return adder.valueOf();
}
