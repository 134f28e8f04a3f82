import type {Engine} from "../../engine/engine.js";
import type {FoundFilter} from "./queries/filmFilters.js";
import {filmsByWords} from "./queries/filmsByWords.js";
import {titleWords} from "./titleWords.js";

/** The films with a title that has the words of a text, or, where there is none, those that tell something in any language. */
export async function titleFilms(asked: string, columns: Engine["columns"]): Promise<FoundFilter> {
  const found = async (tellingOnly: boolean) =>
    Array.from((await columns(filmsByWords(asked, tellingOnly))).id);
  const films = await found(false);
  const filter = {asked, name: null, films};
  if (films.length > 0 || titleWords(asked, true).length === titleWords(asked).length) return filter;
  return {...filter, films: await found(true), tellingOnly: true};
}
