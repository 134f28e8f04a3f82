/** Known money of less than this, in dollars, is to be checked. */
export const SUSPECT_BELOW = 1000;

/** What follows from a film's budget and revenue in dollars, 0 where unknown, as the columns of the same names say. */
export function moneyOf({budget, revenue}: {readonly budget: number; readonly revenue: number}): {
  readonly return: number;
  readonly returnKnown: boolean;
  readonly moneySuspect: boolean;
  readonly moneyDoubtful: boolean;
} {
  const returnKnown = budget > 0 && revenue > 0;
  return {
    return: returnKnown ? revenue / budget : 0,
    returnKnown,
    moneySuspect: returnKnown && (budget < SUSPECT_BELOW || revenue < SUSPECT_BELOW),
    moneyDoubtful: !returnKnown && budget + revenue > 0 && budget + revenue < SUSPECT_BELOW,
  };
}
