import type {Ablation, Evidence, Row, Slice, StrengthLift, Tradeoff} from "./measure.js";

/** The evidence as Markdown tables. */
export function report(evidence: readonly Evidence[]): string {
  return evidence.map(section).join("\n");
}

function section({
  catalogue,
  films,
  users,
  ratings,
  recommenders,
  ablations,
  tradeoffs,
  slices,
  strengths,
  concentration,
}: Evidence): string {
  const pairs = recommenders[0]!.pairs;
  return `## ${catalogue}: ${films} films, ${users} users, ${ratings} ratings, ${pairs} pairs of a user and a liked film

${table<Row>(recommenders, {
  recommender: (row) => row.name,
  "Hit@5": (row) => fixed(row.hit, 3),
  "excess (95 %)": (row) => `${fixed(row.excess, 3)} ${interval(row.interval)}`,
  "against frozen lists": (row) => (row.frozen === null ? "" : fixed(row.frozen, 3)),
  "over the MVP's (95 %)": (row) =>
    row.overMvp ? `${fixed(row.overMvp.mean, 3)} ${interval(row.overMvp.interval)}` : "",
  "nDCG@10": (row) => fixed(row.ndcg, 3),
  "Recall@10": (row) => fixed(row.recall, 3),
  "like-rate (own)": (row) => `${fixed(row.likeRate, 3)} (${fixed(row.ownLikeRate, 3)})`,
  franchise: (row) => fixed(row.franchise, 3),
  siblings: (row) => fixed(row.siblings, 2),
  diversity: (row) => fixed(row.diversity, 3),
  "with five": (row) => percent(row.withFive),
  ever: (row) => percent(row.ever),
  "median votes": (row) => fixed(row.medianVotes, 0),
})}
${table<Ablation>(ablations, {
  without: (row) => row.without,
  "Hit@5": (row) => fixed(row.hit, 3),
  excess: (row) => fixed(row.excess, 4),
  difference: (row) => fixed(row.excess - ablations[0]!.excess, 4),
  "like-rate": (row) => fixed(row.likeRate, 3),
})}
${table<Tradeoff>(tradeoffs, {
  "added to the weight of fame": (row) => `${row.fame}`,
  "Hit@5": (row) => fixed(row.hit, 3),
  excess: (row) => fixed(row.excess, 3),
  "like-rate": (row) => fixed(row.likeRate, 3),
  "franchise, with collections": (row) => fixed(row.franchise, 3),
  "median votes": (row) => fixed(row.medianVotes, 0),
  "ever, before the pass for coverage": (row) => percent(row.everBefore),
})}
${table<Slice>(slices, {
  "film asked about": (row) => row.slice,
  pairs: (row) => `${row.pairs}`,
  "excess, cross-validated by user": (row) => fixed(row.excess, 3),
  "the MVP's": (row) => fixed(row.mvp, 3),
})}
${table<StrengthLift>(strengths, {
  "recommendation, cross-validated by user": (row) => row.strength,
  "of the recommendations": (row) => percent(row.share),
  "lift (95 %)": (row) =>
    `${fixed(row.lift, 2)} [${fixed(row.interval[0], 2)}, ${fixed(row.interval[1], 2)}]`,
  "users who like both": (row) => `${row.both}`,
})}
Of the shipped lists ${percent(concentration.forced)} have a fifth film that the pass for coverage chose. The film recommended most stands
in ${concentration.most} lists; the Gini coefficient of how often films are recommended is ${fixed(concentration.gini, 3)}.
`;
}

function table<T>(rows: readonly T[], columns: Readonly<Record<string, (row: T) => string>>): string {
  const names = Object.keys(columns);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [
    line(names),
    line(names.map((_, i) => (i === 0 ? "---" : "---:"))),
    ...rows.map((row) => line(names.map((name) => columns[name]!(row)))),
  ].join("");
}

function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "";
}

function percent(share: number): string {
  return `${fixed(100 * share, 1)} %`;
}

function interval([low, high]: readonly [number, number]): string {
  return `[${fixed(low, 3)}, ${fixed(high, 3)}]`;
}
