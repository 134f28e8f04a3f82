import {Utf8Column} from "../../loaders/extract/utf8Column.js";

/** Texts whose numbers are their positions in the list. */
export function textsOf(strings: readonly string[]): Utf8Column {
  const texts = new Utf8Column();
  for (const string of strings) {
    const bytes = Buffer.from(string);
    texts.push(bytes, 0, bytes.length);
  }
  return texts;
}

/** All texts by number. */
export function stringsOf(texts: Utf8Column): string[] {
  return Array.from({length: texts.length}, (_, code) => texts.at(code));
}

/** The text of each number, null for none. */
export function decoded(codes: Int32Array, texts: Utf8Column): (string | null)[] {
  return Array.from(codes, (code) => (code < 0 ? null : texts.at(code)));
}
