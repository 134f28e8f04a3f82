import {formatNumber} from "../../format/format.js";
import {formatShare} from "../../format/formatShare.js";
import type {Language} from "../../format/language.js";
import type {CastSize} from "../../queries/castSize.js";
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
