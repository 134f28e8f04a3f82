import {type Shards, shards} from "../../../src/shared/api.js";
import type {Rows} from "./apiFiles.js";

/**
 * Puts what is found by an id into shards, the ids ascending.
 *
 * @param ids by number; what is below 0 stands in no shard
 * @param value makes what stands under an id, of its number
 */
export function shardsById(
  part: Extract<Shards, "films" | "people">,
  ids: ArrayLike<number>,
  value: (number: number) => unknown,
): (shard: number) => Rows {
  const numbers: number[][] = Array.from({length: shards[part]}, () => []);
  for (let number = 0; number < ids.length; number++) {
    if (ids[number]! >= 0) numbers[ids[number]! % shards[part]]!.push(number);
  }
  return function* (shard) {
    for (const number of numbers[shard]!.sort((a, b) => ids[a]! - ids[b]!))
      yield [ids[number]!, value(number)];
  };
}
