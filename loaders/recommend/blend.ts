import type {Field} from "./catalogue.js";

/**
 * Stage one: what a likeness counts towards being among the candidates. A candidate's score is the weighted
 * sum of its likenesses times 1 + prior · fame, once for each of the two priors; the best of either are the
 * candidates.
 */
export const blend = {
  fields: {
    title: 1,
    overview: 2,
    genres: 2,
    keywordWords: 1,
    keywords: 0.2,
    directors: 0.5,
    cast: 2,
    companies: 0.2,
    countries: 0.4,
  } satisfies Partial<Readonly<Record<Field, number>>>,
  collection: 1,
  language: 0.4,
  /** Of films of one year; it falls to 0 at `years` years' distance. */
  year: 0.6,
  years: 4,
  /** How much the votes of a film count, in the two rankings. */
  priors: [0.15, 3],
  /** Candidates that each of the two gives. */
  count: 100,
} as const;
