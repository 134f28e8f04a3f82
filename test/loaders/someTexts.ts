import {Texts} from "../../loaders/extract/texts.js";

/** Texts with these numbers: their places in the list. */
export function textsOf(strings: readonly string[]): Texts {
  const texts = new Texts();
  for (const string of strings) {
    const bytes = Buffer.from(string);
    texts.push(bytes, 0, bytes.length);
  }
  return texts;
}

/** All texts by number. */
export function stringsOf(texts: Texts): string[] {
  return Array.from({length: texts.length}, (_, code) => texts.at(code));
}

/** The text of each number, null for none. */
export function decoded(codes: Int32Array, texts: Texts): (string | null)[] {
  return Array.from(codes, (code) => (code < 0 ? null : texts.at(code)));
}
