import {formatNumber} from "../../frame/format.js";
import type {Language} from "../../frame/language.js";
import type {CastSize} from "../../queries/people/castSize.js";
import {formatShare} from "../../questions/formatShare.js";
import {peopleText} from "./text.js";

/** How much of the casts the data hold, wherever actors are counted. */
export function castsCaveat(
  {films, cast}: {readonly films: number; readonly cast: CastSize},
  lang: Language,
): string {
  const number = (value: number) => formatNumber(value, lang);
  return peopleText[lang].casts(
    number(films),
    number(films - cast.films),
    number(cast.short),
    formatShare(cast.without_id, cast.credits, lang),
  );
}
