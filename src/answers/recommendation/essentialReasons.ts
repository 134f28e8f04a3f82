import type {ReasonJson} from "../../shared/api.js";
import type {ReasonKind} from "../../shared/reasonKinds.js";

/**
 * What is told first: whom and what two films have in common comes before whom they please, and that before what classes they
 * belong to. How near their years are is no thing that both have.
 */
const order: readonly ReasonKind[] = [
  "collection",
  "director",
  "cast",
  "keyword",
  "word",
  "title",
  "company",
  "liked",
  "genre",
  "country",
  "language",
];
const told = 3;

/** A thing sets two films apart where films with it have less than a fifth of all votes. */
const apart = 0.8;

/**
 * The reasons that set two films apart, those that say the most first, three at most; none where nothing does. Who directs and
 * plays in both is named once.
 */
export function essentialReasons(reasons: readonly ReasonJson[]): readonly ReasonJson[] {
  return reasons
    .filter(({kind, share, surplus}) => order.includes(kind) && surplus >= apart * share)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.surplus - a.surplus)
    .filter(
      ({kind, value}, _, all) =>
        kind !== "cast" || !all.some((other) => other.kind === "director" && other.value === value),
    )
    .slice(0, told);
}
