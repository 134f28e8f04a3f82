import {nearFile, nearFiles, nearLetters, nearLong, nearShortest} from "../../../src/shared/searchFiles.js";
import {isLatin} from "../../../src/shared/searchWords.js";
import type {SearchDocument} from "./documents.js";

/** The words of the files `near-front-NUMBER.json`, or `near-back-NUMBER.json`, by number, the best known first. */
export function nearWords(
  documents: readonly SearchDocument[],
  end: "front" | "back",
): readonly (readonly string[])[] {
  const words = new Set(documents.flatMap((document) => document.words));
  const files: Set<string>[] = Array.from({length: nearFiles}, () => new Set());
  for (const word of words) {
    // A word with a slip may be one letter shorter.
    if (!isLatin.test(word) || word.length < nearShortest - 1) continue;
    const add = (letters: number) =>
      files[nearFile(end === "front" ? word.slice(0, letters) : word.slice(-letters))]?.add(word);
    if (word.length <= nearLong + 1) add(nearLetters.short);
    if (word.length >= nearLong) add(nearLetters.long);
  }
  return files.map((file) => [...file]);
}
