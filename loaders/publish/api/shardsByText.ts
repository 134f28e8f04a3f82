import {fnv1a, type Shards, shards} from "../../../src/shared/api.js";
import type {Rows} from "./apiFiles.js";
import {compareTexts} from "./compareTexts.js";

/**
 * Puts what is found by a text into shards, the texts in order.
 *
 * @param value makes what stands under a text
 */
export function shardsByText<Item>(
  part: Exclude<Shards, "films" | "people">,
  items: ReadonlyMap<string, Item>,
  value: (item: Item) => unknown,
): (shard: number) => Rows {
  const texts: string[][] = Array.from({length: shards[part]}, () => []);
  for (const text of items.keys()) texts[fnv1a(text) % shards[part]]!.push(text);
  return (shard) => texts[shard]!.sort(compareTexts).map((text) => [text, value(items.get(text)!)] as const);
}
