import {fold} from "../../shared/fold.js";
import {isAtWill, isLight} from "../../shared/searchWords.js";

/**
 * The words of a text that a title must have: without case, accents and punctuation, each once; English articles and the like
 * are not needed, unless there is nothing else.
 * @param tellingOnly whether such words of other languages, which may be others in English ("die hard"), are not needed either
 */
export function titleWords(text: string, tellingOnly = false): readonly string[] {
  const words = [...new Set(fold(text).split(" "))].filter((word) => word !== "");
  const needed = words.filter((word) => !(tellingOnly ? isLight : isAtWill)(word));
  return needed.length === 0 ? words : needed;
}
