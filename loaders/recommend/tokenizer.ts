import type {TextLanguage} from "../../src/shared/textLanguages.js";
import {stopWords as stopWordsOf} from "./stopWords.js";

/** Scripts that are written without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** ASCII only. */
const plain = /^\p{ASCII}*$/u;

/**
 * The words of a text as the recommender compares them, in order, repeated ones repeated. A text of nothing else gives no words.
 */
export type Tokenize = (text: string) => string[];

const tokenizers = new Map<TextLanguage, Tokenize>();

/**
 * How the texts of a language are taken apart.
 *
 * Compatibility forms are unified and accents taken off (NFKD; off Latin, Greek and Cyrillic letters only,
 * where they are no letters of their own; ø, ł, ß and their like are spelt out), letters are lower case, and
 * whatever is neither a letter nor a digit separates. Stop words of the language and single letters go. Scripts
 * without spaces give pairs of neighbouring characters.
 *
 * In English apostrophes vanish with the `s` behind them ("Andy's" is "andy"), and plurals lose their ending (Harman's
 * S-stemmer, "How effective is suffixing?", 1991). In other languages an apostrophe separates as well ("l'homme").
 */
export function tokenizer(language: TextLanguage): Tokenize {
  const known = tokenizers.get(language) ?? tokenizerOf(language);
  tokenizers.set(language, known);
  return known;
}

function tokenizerOf(language: TextLanguage): Tokenize {
  const isEnglish = language === "en";
  const shortened = isEnglish
    ? (text: string) => text.replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "").replace(/['’ʼ]/g, "")
    : (text: string) => text.replaceAll("ʼ", " ");
  const ending = isEnglish ? singular : (word: string) => word;
  const runs = (text: string) => shortened(withoutAccents(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stopWords = new Set(stopWordsOf[language].flatMap(runs));

  return (text) => {
    const words: string[] = [];
    if (isEnglish && plain.test(text)) {
      // The same, with what cannot be in there left out.
      const plain = text
        .toLowerCase()
        .replace(/'s(?![a-z\d])/g, "")
        .replaceAll("'", "");
      for (const run of plain.match(/[a-z\d]+/g) ?? []) {
        if ((run.length > 1 || run <= "9") && !stopWords.has(run)) words.push(singular(run));
      }
      return words;
    }
    for (const run of runs(text)) {
      if (unspaced.test(run)) pairs(run, words);
      else if ((run.length > 1 || /\p{N}/u.test(run)) && !stopWords.has(run)) words.push(ending(run));
    }
    return words;
  };
}

const spelt: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => spelt[letter] ?? letter);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (word.endsWith("ies")) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith("es")) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return word.endsWith("us") || word.endsWith("ss") ? word : word.slice(0, -1);
}

function pairs(run: string, into: string[]): void {
  const characters = [...run];
  if (characters.length === 1) into.push(run);
  for (let i = 1; i < characters.length; i++) into.push(`${characters[i - 1]}${characters[i]}`);
}
