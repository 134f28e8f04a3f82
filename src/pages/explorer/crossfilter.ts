/** Something that every film has one of, or several. */
export interface Dimension {
  readonly bins: number;
  /** The bin of each film; with `several`, its bins as the bits of a number. */
  readonly of: ArrayLike<number>;
  readonly several?: boolean;
}

export interface Crossfilter<Name extends string> {
  readonly films: number;
  /** Films that no filter fails. */
  readonly count: number;
  /** Of each bin, the films that no filter fails. */
  readonly kept: Readonly<Record<Name, Uint32Array>>;
  /** Of each bin, the films that no filter of another dimension fails. */
  readonly others: Readonly<Record<Name, Uint32Array>>;
  /** Films that no filter of another dimension fails. */
  otherCount(name: Name): number;
  /** Whether no filter fails a film. */
  keeps(film: number): boolean;
  /** Sets the filter of a dimension; null takes it away. */
  filter(name: Name, passes: ((film: number) => boolean) | null): void;
}

/**
 * Counts films under filters that act together. Each film has one bit for each filter that fails it; setting a
 * filter goes once over the films and touches the counts of those alone whose bit changes.
 *
 * @param dimensions at most 8
 */
export function crossfilter<Name extends string>(
  films: number,
  dimensions: Readonly<Record<Name, Dimension>>,
): Crossfilter<Name> {
  const names = Object.keys(dimensions) as Name[];
  if (names.length > 8) throw new RangeError("A crossfilter has at most 8 dimensions");
  const all = names.map((name) => dimensions[name]);
  const failing = new Uint8Array(films);
  const kept = all.map(({bins}) => new Uint32Array(bins));
  const others = all.map(({bins}) => new Uint32Array(bins));
  const otherCounts = all.map(() => films);
  let count = films;

  function add(counts: Uint32Array, {of, several}: Dimension, film: number, change: 1 | -1): void {
    const place = of[film]!;
    if (several !== true) {
      counts[place]! += change;
      return;
    }
    for (let rest = place; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]! += change;
  }

  /** The film begins or stops to fail filter `d`; `rest` are the bits of the other filters that it fails. */
  function turn(film: number, d: number, rest: number, change: 1 | -1): void {
    if (rest === 0) {
      count += change;
      for (let e = 0; e < all.length; e++) {
        add(kept[e]!, all[e]!, film, change);
        if (e === d) continue;
        add(others[e]!, all[e]!, film, change);
        otherCounts[e]! += change;
      }
    } else if ((rest & (rest - 1)) === 0) {
      // Only one other filter fails the film, so that dimension alone sees the change.
      const e = 31 - Math.clz32(rest);
      add(others[e]!, all[e]!, film, change);
      otherCounts[e]! += change;
    }
  }

  for (let film = 0; film < films; film++) {
    all.forEach((dimension, d) => {
      add(kept[d]!, dimension, film, 1);
      add(others[d]!, dimension, film, 1);
    });
  }
  const byName = (counts: readonly Uint32Array[]) =>
    Object.fromEntries(names.map((name, d) => [name, counts[d]!])) as Record<Name, Uint32Array>;
  return {
    films,
    get count() {
      return count;
    },
    kept: byName(kept),
    others: byName(others),
    otherCount: (name) => otherCounts[names.indexOf(name)]!,
    keeps: (film) => failing[film] === 0,
    filter(name, passes) {
      const d = names.indexOf(name);
      const bit = 1 << d;
      for (let film = 0; film < films; film++) {
        const before = failing[film]!;
        const fails = passes !== null && !passes(film);
        if (fails === ((before & bit) !== 0)) continue;
        failing[film] = before ^ bit;
        turn(film, d, before & ~bit, fails ? -1 : 1);
      }
    },
  };
}
