import type {Hits} from "./evaluator.js";

/**
 * The hits of a cross-validation: of what was learned without each fold, those on that fold.
 *
 * @param keep whether a pair is of the fold that was held out
 */
export function heldOut(hits: readonly Hits[], keep: (of: Hits, i: number, fold: number) => boolean): Hits {
  const kept = hits.flatMap((of, fold) =>
    Array.from(of.user.keys())
      .filter((i) => keep(of, i, fold))
      .map((i) => ({of, i})),
  );
  return {
    user: Int32Array.from(kept, ({of, i}) => of.user[i]!),
    film: Int32Array.from(kept, ({of, i}) => of.film[i]!),
    hit: Uint8Array.from(kept, ({of, i}) => of.hit[i]!),
    excess: Float64Array.from(kept, ({of, i}) => of.excess[i]!),
    rated: Uint8Array.from(kept, ({of, i}) => of.rated[i]!),
    liked: Uint8Array.from(kept, ({of, i}) => of.liked[i]!),
  };
}
