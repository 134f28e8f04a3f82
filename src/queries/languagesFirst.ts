import {isLanguage} from "../shared/isLanguage.js";

/**
 * Films by original language as charts show them: languages first, then films without one, then those of which it is
 * not known; each part in the order given.
 */
export function languagesFirst<Row extends {readonly code: string | null}>(
  rows: readonly Row[],
): {readonly languages: readonly Row[]; readonly others: readonly Row[]} {
  return {
    languages: rows.filter(({code}) => isLanguage(code)),
    others: [
      ...rows.filter(({code}) => code !== null && !isLanguage(code)),
      ...rows.filter(({code}) => code === null),
    ],
  };
}
