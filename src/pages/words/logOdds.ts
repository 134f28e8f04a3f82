/** How much more often a word is used in one set of texts than in another. */
export interface LogOdds {
  /** Difference of the logarithms (base e) of the word's odds in both; above 0: more often in the first. */
  readonly difference: number;
  /** The difference in its standard errors. */
  readonly z: number;
}

/**
 * The log-odds ratio with an informative Dirichlet prior of Monroe, Colaresi and Quinn, "Fightin' words: lexical
 * feature selection and evaluation for identifying the content of political conflict", Political Analysis 16 (2008),
 * equations 16, 20 and 22. With y the count of the word in a set, n that of all its words, a the word's count in the
 * prior and A that of all words there:
 *
 *     difference = log((y1 + a) / (n1 + A - y1 - a)) - log((y2 + a) / (n2 + A - y2 - a))
 *     variance   = 1 / (y1 + a) + 1 / (y2 + a)
 *     z          = difference / sqrt(variance)
 *
 * The prior keeps a word that one set has five times and the other never from looking decisive.
 *
 * @param first counts of the word (y) and of all words (n) in the first set
 * @param prior counts of the word and of all words that are added to either set; above 0, fractions allowed
 */
export function logOdds(first: WordCount, second: WordCount, prior: WordCount): LogOdds {
  const y1 = first.word + prior.word;
  const y2 = second.word + prior.word;
  const difference =
    Math.log(y1 / (first.all + prior.all - y1)) - Math.log(y2 / (second.all + prior.all - y2));
  return {difference, z: difference / Math.sqrt(1 / y1 + 1 / y2)};
}

export interface WordCount {
  readonly word: number;
  readonly all: number;
}
