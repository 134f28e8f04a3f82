/** A sentence in which the values stand out from the words. */
export interface Phrase {
  /** One more than there are values. */
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/** Tag of a template: phrase`${n} films in ${month}`. */
export function phrase(words: TemplateStringsArray, ...values: readonly string[]): Phrase {
  return {words: [...words], values};
}

/** A phrase as plain text. */
export function phraseText({words, values}: Phrase): string {
  return words.map((word, i) => (i === 0 ? word : `${values[i - 1]}${word}`)).join("");
}
