import type {Language} from "../format/language.js";

/**
 * Leaves nothing of the page but the figure that the address asks for, where it asks for one.
 * @param figures whether the places of all figures are in the page, or come with an answer
 */
export async function aloneIfAsked(lang: Language, figures: "there" | "answered"): Promise<void> {
  if (document.documentElement.dataset.alone === undefined) return;
  const {showAlone, showAloneOnceAnswered} = await import("./showAlone.js");
  if (figures === "there") showAlone(lang);
  else showAloneOnceAnswered(lang);
}
