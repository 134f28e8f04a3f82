import type {Verdicts} from "./judge.js";

/**
 * The verdicts of a cross-validation: of what was learned without each fold, those on that fold.
 *
 * @param keep whether a verdict is on what was left out
 */
export function leftOut(
  verdicts: readonly Verdicts[],
  keep: (of: Verdicts, i: number, left: number) => boolean,
): Verdicts {
  const kept = verdicts.flatMap((of, left) =>
    Array.from(of.user.keys())
      .filter((i) => keep(of, i, left))
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
