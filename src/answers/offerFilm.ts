import type {Language} from "../format/language.js";
import type {Parameters} from "./outcome.js";

/** What is offered beside the answer to a title (see `betterKnown`), whose code loads then; null where nothing is. */
export async function offerFilm(
  page: string,
  {id, title}: Parameters,
  lang: Language,
): Promise<HTMLElement | null> {
  if (id !== undefined || title === undefined) return null;
  const {offerBetterKnown} = await import("./betterKnown.js");
  return offerBetterKnown(page, title, lang);
}
