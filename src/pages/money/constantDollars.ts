/** In whose dollars amounts are given: of the time of each film, or of one year for all. */
export const dollars = ["nominal", "real"] as const;
export type Dollars = (typeof dollars)[number];

/** Brings amounts to the prices of one year. */
export interface ConstantDollars {
  /** In whose dollars. */
  readonly year: number;
  /** By how much an amount of a year is multiplied; null of a year whose prices are not known. */
  readonly factor: (year: number) => number | null;
}

/**
 * @param prices index by year
 * @param year in whose dollars amounts are wanted; the nearest year with known prices is taken
 */
export function constantDollars(prices: ReadonlyMap<number, number>, year: number): ConstantDollars {
  const years = [...prices.keys()];
  const base = Math.max(Math.min(...years), Math.min(Math.max(...years), year));
  const index = prices.get(base)!;
  return {
    year: base,
    factor: (of) => {
      const own = prices.get(of);
      return own === undefined ? null : index / own;
    },
  };
}

/** The same films with amounts in the dollars asked for; those of years of unknown prices are left out. */
export function inDollars<
  Film extends {readonly release_year: number; readonly budget: number; readonly revenue: number},
>(films: readonly Film[], dollars: Dollars, {factor}: ConstantDollars): readonly Film[] {
  if (dollars === "nominal") return films;
  return films.flatMap((film) => {
    const times = factor(film.release_year);
    return times === null ? [] : [{...film, budget: film.budget * times, revenue: film.revenue * times}];
  });
}
