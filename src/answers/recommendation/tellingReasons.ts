import type {ReasonJson} from "../../shared/api.js";

/** Keywords about what comes with the credits: they say nothing of a film. */
const untelling: ReadonlySet<string | null> = new Set(["duringcreditsstinger", "aftercreditsstinger"]);

/** The reasons that tell something of both films; the weight of the others counts as `other`, so that the shares still add up. */
export function tellingReasons(reasons: readonly ReasonJson[]): readonly ReasonJson[] {
  const telling = ({kind, value}: ReasonJson) => kind !== "keyword" || !untelling.has(value);
  const rest = reasons.filter((reason) => reason.kind === "other" || !telling(reason));
  if (rest.every(telling)) return reasons;
  const share = rest.reduce((sum, one) => sum + one.share, 0);
  return [
    ...reasons.filter((reason) => reason.kind !== "other" && telling(reason)),
    {kind: "other", value: null, share, surplus: 0},
  ];
}
