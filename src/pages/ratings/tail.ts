/** How many films have how many votes: the fewest votes first; 0 are the films without votes. */
export type VoteCounts = readonly (readonly [votes: number, films: number])[];

export interface Amount {
  readonly films: number;
  readonly votes: number;
}

/** The films with at least so many votes, and all their votes. */
export function atLeast(counts: VoteCounts, least: number): Amount {
  let [films, votes] = [0, 0];
  for (const [count, own] of counts) {
    if (count < least) continue;
    films += own;
    votes += count * own;
  }
  return {films, votes};
}

/** Half of the films with votes have at most so many; of an even number, the mean of the middle two. null: none. */
export function medianVotes(counts: VoteCounts): number | null {
  const {films} = atLeast(counts, 1);
  if (films === 0) return null;
  const place = (rank: number) => {
    let seen = 0;
    for (const [votes, own] of counts) {
      if (votes > 0) seen += own;
      if (seen > rank) return votes;
    }
    return 0;
  };
  return (place((films - 1) >> 1) + place(films >> 1)) / 2;
}

/** The votes of the most voted films: of so many of them. */
export function votesOfTop(counts: VoteCounts, films: number): number {
  let [left, votes] = [films, 0];
  for (const [count, own] of counts.toReversed()) {
    const taken = Math.min(left, own);
    votes += taken * count;
    left -= taken;
  }
  return votes;
}

export interface VoteBin {
  /** From `x1` votes to less than `x2`. */
  readonly x1: number;
  readonly x2: number;
  readonly count: number;
}

/** The films with votes by number of votes, four bins to a power of ten. */
export function voteBins(counts: VoteCounts): VoteBin[] {
  const bins = new Map<number, number>();
  for (const [votes, films] of counts) {
    if (votes < 1) continue;
    const bin = Math.floor(Math.log10(votes) * 4 + 1e-9);
    bins.set(bin, (bins.get(bin) ?? 0) + films);
  }
  return [...bins]
    .sort((a, b) => a[0] - b[0])
    .map(([bin, count]) => ({x1: 10 ** (bin / 4), x2: 10 ** ((bin + 1) / 4), count}));
}

/** The steps of a slider over numbers of votes: 1, 2, 5, 10, … and the rule, up to the most voted film. */
export function thresholds(counts: VoteCounts, rule: number): number[] {
  const most = counts.at(-1)?.[0] ?? 1;
  const steps = new Set([1]);
  for (let power = 1; power <= most; power *= 10) {
    for (const factor of [1, 1.5, 2, 3, 4, 5, 6, 8]) {
      const step = power * factor;
      if (Number.isInteger(step) && step <= most) steps.add(step);
    }
  }
  if (rule <= most) steps.add(rule);
  return [...steps].sort((a, b) => a - b);
}
