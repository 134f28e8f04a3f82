import {Adder} from "d3-array";

/**
 * The sum of numbers, rounded once: the same for any order of the numbers, and what Python's `math.fsum`
 * gives (Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic).
 *
 * @param count how many of the values, from the first on
 */
export function exactSum(values: ArrayLike<number>, count = values.length): number {
  // Adding two numbers rounds once anyway; most people have no more, and an Adder is dear to make.
  if (count === 0) return 0;
  if (count <= 2) return values[0]! + (count === 2 ? values[1]! : 0);
  const adder = new Adder();
  for (let i = 0; i < count; i++) adder.add(values[i]!);
  return adder.valueOf();
}
