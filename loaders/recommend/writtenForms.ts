import type {TextLanguage} from "../../src/shared/textLanguages.js";
import {tokenizer} from "./tokenizer.js";

/** Words with what English writes into them; elsewhere an apostrophe separates. */
const english = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;
const other = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * How words are written: the recommender compares "christma", texts write "Christmas". Gives each word of the
 * texts the form, in lower case, in which they write it most often.
 */
export function writtenForms(texts: readonly string[], language: TextLanguage): ReadonlyMap<string, string> {
  const tokenize = tokenizer(language);
  const pattern = language === "en" ? english : other;
  const wordOf = new Map<string, string | null>();
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [found] of text.toLowerCase().matchAll(pattern)) {
      const form = found.replace(/^['’ʼ]+|['’ʼ]+$|['’ʼ]s['’ʼ]*$/gu, "");
      let word = wordOf.get(form);
      if (word === undefined) {
        const words = tokenize(form);
        word = words.length === 1 ? words[0]! : null;
        wordOf.set(form, word);
      }
      if (word === null) continue;
      const counts = forms.get(word) ?? new Map<string, number>();
      forms.set(word, counts.set(form, (counts.get(form) ?? 0) + 1));
    }
  }
  return new Map(
    [...forms].map(([word, counts]) => [
      word,
      [...counts].reduce((best, other) =>
        other[1] > best[1] || (other[1] === best[1] && other[0] < best[0]) ? other : best,
      )[0],
    ]),
  );
}
