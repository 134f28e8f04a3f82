import {type Hex, partsOf} from "./contrast.js";

/** A colour with another one in it: `share` (0 to 1) of the first. */
export function mixed(one: Hex, other: Hex, share: number): Hex {
  const parts = partsOf(other);
  return `#${partsOf(one)
    .map((part, i) => Math.round(share * part + (1 - share) * (parts[i] ?? 0)))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")}`;
}
