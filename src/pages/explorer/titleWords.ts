import {fold} from "../../shared/fold.js";

/** The words of a text as titles are searched for them: without case, accents and punctuation, each once. */
export function titleWords(text: string): readonly string[] {
  return [...new Set(fold(text).split(" "))].filter((word) => word !== "");
}

/** All words of a text as one. */
export function joinedText(text: string): string {
  return fold(text).replaceAll(" ", "");
}
